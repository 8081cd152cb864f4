import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive } from './folders.mjs';

/**
 * Does `work` while no other process does it. A lock whose owner is gone is
 * taken over.
 *
 * @template T
 * @param {string} folder the lock itself: a folder, because making one is atomic
 * @param {{ timeoutMs: number, onWait: () => void }} options
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 * @throws Error when the lock is still held after `timeoutMs`
 */
export async function withLock(folder, { timeoutMs, onWait }, work) {
  const end = Date.now() + timeoutMs;
  let waits = 0;
  while (!(await take(folder))) {
    if (Date.now() > end) {
      throw new Error(
        `Another process holds ${folder} for too long. If none runs, remove that folder.`,
      );
    }
    waits += 1;
    // Not at once: a lock left behind is free at the second look.
    if (waits === 2) onWait();
    await sleep(300);
  }
  try {
    return await work();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** @param {string} folder */
async function take(folder) {
  const ownerFile = join(folder, 'owner');
  try {
    await mkdir(folder);
    await writeFile(ownerFile, String(process.pid));
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') {
      throw error;
    }
  }
  const owner = Number(await readFile(ownerFile, 'utf8').catch(() => ''));
  const made = (await stat(folder).catch(() => null))?.mtimeMs ?? Date.now();
  // Between making the folder and writing the owner there is an instant without one.
  if (owner ? !isAlive(owner) : Date.now() - made > 5_000) {
    await rm(folder, { recursive: true, force: true });
  }
  return false;
}
