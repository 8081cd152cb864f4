/** Commands and servers of the step, whose output is only shown when they fail. */
import { spawn } from 'node:child_process';
import { appendFileSync, closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const SHOWN_LINES = 60;
const STOP_PATIENCE_MS = 5_000;

/** Everything that was started and has not ended. */
const started = new Set();

function kill(child, signal) {
  try {
    process.kill(-child.pid, signal);
  } catch {
    // Nothing of the group is left.
  }
}

function start(name, command, args, { cwd, env, logs }) {
  const log = join(logs, `${name.replace(/\W+/g, '-')}.log`);
  const out = openSync(log, 'w');
  const child = spawn(command, args, {
    cwd,
    env,
    stdio: ['ignore', out, out],
    detached: true,
  });
  closeSync(out);
  started.add(child);
  const exited = new Promise(done => {
    child.on('error', error => {
      appendFileSync(log, `${error.message}\n`);
      done(1);
    });
    child.on('exit', code => done(code ?? 1));
  }).finally(() => started.delete(child));
  const lastLines = () =>
    readFileSync(log, 'utf8').split('\n').slice(-SHOWN_LINES).join('\n');
  return { child, exited, lastLines };
}

/** Runs a command to its end; throws with its last lines when it fails. */
export async function run(name, command, args, options) {
  const before = Date.now();
  const { child, exited, lastLines } = start(name, command, args, options);
  const limit = setTimeout(() => kill(child, 'SIGKILL'), options.limitMs);
  const code = await exited;
  clearTimeout(limit);
  const seconds = Math.round((Date.now() - before) / 1000);
  if (code !== 0) {
    throw new Error(
      `${name} failed after ${seconds} s (code ${code}):\n${lastLines()}`,
    );
  }
  process.stdout.write(`[stock-app] ${name}: ${seconds} s\n`);
}

/** Starts a server; `failed` rejects with its last lines once it ends. */
export function startServer(name, command, args, options) {
  const { child, exited, lastLines } = start(name, command, args, options);
  const failed = exited.then(code => {
    throw new Error(`${name} ended (code ${code}):\n${lastLines()}`);
  });
  failed.catch(() => {});
  return { failed, lastLines, stop: () => stop([child]) };
}

/** Ends all that still runs. */
export function stopAll() {
  return stop([...started]);
}

async function stop(children) {
  children.forEach(child => kill(child, 'SIGTERM'));
  const deadline = Date.now() + STOP_PATIENCE_MS;
  while (children.some(child => started.has(child)) && Date.now() < deadline) {
    await new Promise(done => setTimeout(done, 100));
  }
  // Grandchildren may outlive their parent by a moment; none stays.
  children.forEach(child => kill(child, 'SIGKILL'));
}

/** Asks until the answer is one, or the time is over. */
export async function until(what, withinMs, ask) {
  const deadline = Date.now() + withinMs;
  let last;
  while (Date.now() < deadline) {
    try {
      const answer = await ask();
      if (answer) {
        return answer;
      }
      last = 'nothing yet';
    } catch (error) {
      last = error.message;
    }
    await new Promise(done => setTimeout(done, 500));
  }
  throw new Error(`${what}: not within ${withinMs / 1000} s (${last})`);
}
