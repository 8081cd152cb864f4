import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Git-ignored: the fetched jars, and a folder per run that ends with it. */
export const cacheFolder = join(root, '.cache', 'kafka');

/** Where the logs of the last start that failed are kept. */
export const failedLogsFolder = join(cacheFolder, 'logs-of-last-failed-start');

/** The pins of one Kafka version: its `pom.xml` and its logging settings. */
export const versionFolder = (/** @type {string} */ version) =>
  join(dirname(fileURLToPath(import.meta.url)), 'versions', version);

/**
 * True while a process with this id exists.
 *
 * @param {number} pid
 */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}

/**
 * A folder for the data and the logs of one run. It carries our process id, so
 * that a later start can tell what a power cut left behind.
 *
 * @returns {Promise<string>}
 */
export async function createRunFolder() {
  await mkdir(cacheFolder, { recursive: true });
  for (const name of await readdir(cacheFolder)) {
    const owner = /^run-(\d+)-/.exec(name)?.[1];
    if (owner && !isAlive(Number(owner))) {
      await removeFolder(join(cacheFolder, name));
    }
  }
  const folder = await mkdtemp(join(cacheFolder, `run-${process.pid}-`));
  await mkdir(join(folder, 'logs'));
  return folder;
}

/**
 * @param {string} folder
 */
export const removeFolder = folder =>
  rm(folder, { recursive: true, force: true, maxRetries: 5 });

/**
 * Moves the logs of a run that did not come up out of its folder.
 *
 * @param {string} runFolder
 */
export async function keepLogs(runFolder) {
  await removeFolder(failedLogsFolder);
  await rename(join(runFolder, 'logs'), failedLogsFolder);
}
