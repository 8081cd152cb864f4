import { createHash } from 'node:crypto';
import { readFile, rename, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheFolder, versionFolder } from './folders.mjs';
import { withLock } from './lock.mjs';

const FETCH_TIMEOUT_MS = 15 * 60_000;

/** @typedef {import('./Run.mjs').Run} Run */

/**
 * @typedef {object} Jars What Maven laid out for one Kafka version.
 * @property {string} version
 * @property {string} classPath for `java -cp`
 * @property {string} plugins a folder for `plugin.path`: FileStream and MirrorMaker
 * @property {string} debezium a folder for `plugin.path`; only 4.3.1 has it
 * @property {string} loggingFlag the JVM option that finds the logging settings
 */

/**
 * The cache folder of a version. It is named after its `pom.xml`, so that
 * another pin is another folder.
 *
 * @param {string} version
 */
async function folderOf(version) {
  const pom = await readFile(join(versionFolder(version), 'pom.xml'));
  const digest = createHash('sha256').update(pom).digest('hex').slice(0, 10);
  return join(cacheFolder, `${version}-${digest}`);
}

/** @param {string} path */
const exists = path => stat(path).then(Boolean, () => false);

/**
 * True when these versions need no Maven and no network.
 *
 * @param {string[]} versions
 */
export async function areJarsCached(versions) {
  const found = await Promise.all(
    versions.map(async version => exists(await folderOf(version))),
  );
  return found.every(Boolean);
}

/**
 * The jars of Kafka versions: from the cache, else from Maven Central.
 * Processes that want the same at once fetch it once.
 *
 * @param {Run} run
 * @param {string[]} versions
 * @param {(line: string) => void} log
 * @returns {Promise<Jars[]>} in the order of the versions
 * @throws Error with Maven's last lines when it fails or needs over 15 minutes
 */
export async function provideJars(run, versions, log) {
  const jars = [];
  // One after the other: Maven's own cache does not bear two writers.
  for (const version of versions) {
    jars.push(await provideVersion(run, version, log));
  }
  return jars;
}

/**
 * @param {Run} run
 * @param {string} version
 * @param {(line: string) => void} log
 * @returns {Promise<Jars>}
 */
async function provideVersion(run, version, log) {
  const folder = await folderOf(version);
  if (!(await exists(folder))) {
    const options = {
      timeoutMs: FETCH_TIMEOUT_MS,
      onWait: () =>
        log(`Another process is fetching Kafka ${version}, waiting`),
    };
    await withLock(join(cacheFolder, 'fetch.lock'), options, async () => {
      if (!(await exists(folder))) await fetchInto(run, folder, version, log);
    });
  }
  return {
    version,
    classPath: join(folder, 'libs', '*'),
    plugins: join(folder, 'plugins'),
    debezium: join(folder, 'debezium'),
    loggingFlag: version.startsWith('3.')
      ? `-Dlog4j.configuration=file:${join(
          versionFolder(version),
          'log4j.properties',
        )}`
      : `-Dlog4j2.configurationFile=${join(
          versionFolder(version),
          'log4j2.properties',
        )}`,
  };
}

/**
 * @param {Run} run
 * @param {string} folder
 * @param {string} version
 * @param {(line: string) => void} log
 */
async function fetchInto(run, folder, version, log) {
  log(`Fetching Kafka ${version} from Maven Central (once, up to 100 MB)`);
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000);
  const progress = setInterval(
    () => log(`Still fetching Kafka ${version}, ${seconds()} s so far`),
    5_000,
  );
  // Moved when complete: a fetch that was cut off is never taken for a cache.
  const unfinished = join(run.folder, `jars-${version}`);
  try {
    await runMaven(run, version, unfinished);
    await rename(unfinished, folder);
  } finally {
    clearInterval(progress);
  }
  log(`Fetched Kafka ${version} in ${seconds()} s`);
}

/**
 * @param {Run} run
 * @param {string} version
 * @param {string} target
 */
async function runMaven(run, version, target) {
  const pom = join(versionFolder(version), 'pom.xml');
  const maven = run.start({
    name: `maven-${version}`,
    command: 'mvn',
    args: [
      '-q',
      '-B',
      '-ntp',
      '-f',
      pom,
      `-Dtarget.folder=${target}`,
      'generate-resources',
    ],
  });
  const timeout = setTimeout(() => maven.signal('SIGKILL'), FETCH_TIMEOUT_MS);
  const code = await maven.exited;
  clearTimeout(timeout);
  if (code !== 0) throw maven.failure('could not fetch Kafka');
}
