import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  createRunFolder,
  failedLogsFolder,
  keepLogs,
  removeFolder,
} from './folders.mjs';
import { RunningProcess } from './RunningProcess.mjs';

/**
 * One run of the launcher: its folder and all processes it started. Nothing
 * outlives it, however this process ends (see `reaper.mjs`).
 */
export class Run {
  #folder;
  #reaper;
  /** @type {Set<RunningProcess>} */
  #processes = new Set();
  /** @type {(() => Promise<void>)[]} */
  #activities = [];
  #stopped = false;

  /**
   * Begins a run; when something in it does not start, all of it ends again.
   *
   * @template T
   * @param {(run: Run) => Promise<T>} start
   * @returns {Promise<T>}
   * @throws Error that also says where the logs are
   */
  static async begin(start) {
    const run = new Run(await createRunFolder());
    try {
      return await start(run);
    } catch (error) {
      await run.stop({ keepLogs: true });
      const message = error instanceof Error ? error.message : String(error);
      throw new Error(`${message}\nAll logs: ${failedLogsFolder}`, {
        cause: error,
      });
    }
  }

  /** @param {string} folder */
  constructor(folder) {
    this.#folder = folder;
    const script = fileURLToPath(new URL('reaper.mjs', import.meta.url));
    this.#reaper = spawn(process.execPath, [script, folder], {
      detached: true,
      stdio: ['pipe', 'ignore', 'ignore'],
    });
    this.#reaper.stdin.on('error', () => {});
  }

  /** The folder for the data of this run; it is removed at the end. */
  get folder() {
    return this.#folder;
  }

  /**
   * Starts a command in a process group of its own, so that a Ctrl-C in the
   * terminal reaches only us and the order of stopping stays ours.
   *
   * @param {object} options
   * @param {string} options.name also the name of its log file
   * @param {string} options.command
   * @param {string[]} options.args
   * @param {string} [options.cwd]
   * @param {number} [options.uid]
   * @param {number} [options.gid]
   * @param {NodeJS.Signals} [options.stopSignal] data is thrown away, so SIGKILL
   *   unless the process has more than memory and files to give back
   * @returns {RunningProcess}
   */
  start({ name, stopSignal = 'SIGKILL', ...options }) {
    if (this.#stopped) throw new Error(`${name} was not started: stopping`);
    const logFile = join(this.#folder, 'logs', `${name}.log`);
    const started = new RunningProcess({
      name,
      logFile,
      stopSignal,
      ...options,
    });
    if (started.pid) {
      this.#reaper.stdin.write(`watch ${started.pid} ${stopSignal}\n`);
      this.#processes.add(started);
    }
    started.exited.then(() => {
      this.#processes.delete(started);
      if (!this.#stopped) this.#reaper.stdin.write(`forget ${started.pid}\n`);
    });
    return started;
  }

  /**
   * Remembers how to end something that uses the processes; it ends before them.
   *
   * @param {() => Promise<void>} end
   */
  endFirst(end) {
    this.#activities.push(end);
  }

  /**
   * Ends every process, the last started first, and removes the folder.
   *
   * @param {{ keepLogs?: boolean }} [options]
   */
  async stop(options) {
    if (this.#stopped) return;
    this.#stopped = true;
    for (const end of this.#activities) await end();
    for (const started of [...this.#processes].reverse()) await started.stop();
    if (options?.keepLogs) await keepLogs(this.#folder);
    await removeFolder(this.#folder);
    const reaped = new Promise(resolve => this.#reaper.once('exit', resolve));
    this.#reaper.stdin.end();
    await reaped;
  }
}
