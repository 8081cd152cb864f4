// A process of its own: whatever ends the launcher, even kill -9, closes our
// standard input, and then nothing it started may stay behind. It is told
// `watch <pid> <signal>` and `forget <pid>`, and gets the run's folder as argument.
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive, removeFolder } from './folders.mjs';

const GRACE_MS = 5_000;

/** @type {Map<number, NodeJS.Signals>} */
const watched = new Map();
const [runFolder] = process.argv.slice(2);

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.on(signal, () => {});
}

for await (const line of createInterface({ input: process.stdin })) {
  const [verb, pid, signal] = line.split(' ');
  if (verb === 'watch') {
    watched.set(Number(pid), /** @type {NodeJS.Signals} */ (signal));
  } else {
    watched.delete(Number(pid));
  }
}

/**
 * @param {number} pid the leader of a process group
 * @param {NodeJS.Signals} signal
 */
function signalGroup(pid, signal) {
  try {
    process.kill(-pid, signal);
  } catch {
    // It ended on its own.
  }
}

const end = Date.now() + GRACE_MS;
for (const [pid, signal] of watched) signalGroup(pid, signal);
while (Date.now() < end && [...watched.keys()].some(isAlive)) await sleep(100);
for (const pid of watched.keys()) signalGroup(pid, 'SIGKILL');
await removeFolder(runFolder);
