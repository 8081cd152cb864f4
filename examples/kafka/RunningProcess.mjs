import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

const STOP_TIMEOUT_MS = 5_000;
const QUOTED_LINES = 15;

/** A started command, the leader of its process group, writing to a log file. */
export class RunningProcess {
  #child;
  #stopSignal;
  #ended = false;

  /**
   * @param {object} options
   * @param {string} options.name
   * @param {string} options.command
   * @param {string[]} options.args
   * @param {string} options.logFile
   * @param {NodeJS.Signals} options.stopSignal
   * @param {string} [options.cwd]
   * @param {number} [options.uid]
   * @param {number} [options.gid]
   */
  constructor({ name, command, args, logFile, stopSignal, ...options }) {
    this.name = name;
    this.logFile = logFile;
    this.#stopSignal = stopSignal;
    const log = openSync(logFile, 'a');
    this.#child = spawn(command, args, {
      ...options,
      detached: true,
      stdio: ['ignore', log, log],
    });
    closeSync(log);
    /**
     * Resolves when it has ended: its exit code, or null after a signal.
     *
     * @type {Promise<number | null>}
     */
    this.exited = new Promise(resolve => {
      this.#child.once('exit', code => resolve(code));
      this.#child.once('error', () => resolve(null));
    });
    this.exited.then(() => {
      this.#ended = true;
    });
  }

  get pid() {
    return this.#child.pid;
  }

  get hasEnded() {
    return this.#ended;
  }

  /**
   * Sends a signal to the whole process group.
   *
   * @param {NodeJS.Signals} signal
   */
  signal(signal) {
    if (this.#ended || !this.pid) return;
    try {
      process.kill(-this.pid, signal);
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ESRCH') {
        throw error;
      }
    }
  }

  /** Ends it; forced after 5 seconds. */
  async stop() {
    this.signal(this.#stopSignal);
    const timer = setTimeout(() => this.signal('SIGKILL'), STOP_TIMEOUT_MS);
    await this.exited;
    clearTimeout(timer);
  }

  /**
   * Waits until `check` holds.
   *
   * @param {() => Promise<boolean>} check an error counts as "not yet"
   * @param {number} timeoutMs
   * @throws Error with the last lines of the log when it ends or is not ready in time
   */
  async untilReady(check, timeoutMs) {
    const end = Date.now() + timeoutMs;
    while (!(await check().catch(() => false))) {
      if (this.#ended) throw this.failure('ended while starting');
      if (Date.now() > end) {
        throw this.failure(`was not ready within ${timeoutMs / 1000} s`);
      }
      await sleep(150);
    }
  }

  /**
   * An error about this process that quotes the end of its log.
   *
   * @param {string} what
   */
  failure(what) {
    const lines = readFileSync(this.logFile, 'utf8').trimEnd().split('\n');
    const quoted = lines.slice(-QUOTED_LINES).join('\n');
    return new Error(`${this.name} ${what}. Its last lines:\n${quoted}`);
  }
}
