/** Child processes that end with their parent, and ports that are free. */
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { root } from './toolchain.mjs';

const STOP_PATIENCE_MS = 10_000;

/**
 * Starts a command in a process group of its own, so that stopping it also
 * stops what it started.
 *
 * @param {string} name shown in front of each line when `prefix` is set
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, cwd?: string, quiet?: boolean }} [options]
 * @returns {{ exited: Promise<number>, stop(): Promise<void> }}
 */
export function startProcess(name, command, args, options = {}) {
  const child = spawn(command, args, {
    cwd: options.cwd ?? root,
    env: options.env ?? process.env,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  for (const [from, to] of [
    [child.stdout, process.stdout],
    [child.stderr, process.stderr],
  ]) {
    let rest = '';
    from.setEncoding('utf8').on('data', text => {
      const lines = (rest + text).split('\n');
      rest = lines.pop() ?? '';
      if (!options.quiet) {
        for (const line of lines) {
          to.write(`[${name}] ${line}\n`);
        }
      }
    });
  }
  let ended = false;
  const exited = new Promise(done => {
    child.on('error', error => {
      process.stderr.write(`[${name}] ${error.message}\n`);
      ended = true;
      done(1);
    });
    child.on('exit', (code, signal) => {
      ended = true;
      done(code ?? (signal ? 1 : 0));
    });
  });
  const signalGroup = signal => {
    try {
      process.kill(-child.pid, signal);
    } catch {
      // Nothing of the group is left.
    }
  };
  return {
    exited,
    async stop() {
      signalGroup('SIGTERM');
      const patience = setTimeout(
        () => signalGroup('SIGKILL'),
        STOP_PATIENCE_MS,
      );
      if (!ended) {
        await exited;
      }
      clearTimeout(patience);
      // Grandchildren may outlive their parent by a moment; none stays.
      signalGroup('SIGKILL');
    },
  };
}

/**
 * @param {number} port
 * @param {string} host
 * @returns {Promise<boolean>} whether something could listen there
 */
export function isPortFree(port, host = '127.0.0.1') {
  return new Promise(done => {
    const server = createServer();
    server.once('error', () => done(false));
    server.listen(port, host, () => server.close(() => done(true)));
  });
}

/**
 * Runs until one of the processes ends or the person does, then stops all.
 *
 * @param {Array<{ exited: Promise<number>, stop(): Promise<void> }>} processes
 * @returns {Promise<number>} the exit code to end with
 */
export async function runTogether(processes) {
  let interrupted = false;
  const interruption = new Promise(done => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
      process.on(signal, () => {
        interrupted = true;
        done(0);
      });
    }
  });
  const code = await Promise.race([
    interruption,
    ...processes.map(each => each.exited),
  ]);
  await Promise.all(processes.map(each => each.stop()));
  return interrupted ? 0 : code;
}
