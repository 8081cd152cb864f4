import { ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { resolvePackagePath } from '@backstage/backend-plugin-api';
import type { Task } from './process';

const TRANSFORM = ['--require', '@backstage/cli/config/nodeTransform.cjs'];
const LIMIT_MS = 180_000;

function start(file: string, flags: string[] = []): ChildProcess {
  return fork(resolvePackagePath('@kafka-monitor/bench', 'src', file), {
    execArgv: [...TRANSFORM, ...flags],
    serialization: 'advanced',
  });
}

interface Answer {
  answer: true;
  result?: unknown;
  error?: string;
}

/** The first message that is ours: the transform sends some of its own. */
function answerOf(child: ChildProcess): Promise<Answer> {
  return new Promise((done, failed) => {
    child.on('message', (message: Partial<Answer>) => {
      if (message.answer) {
        done(message as Answer);
      }
    });
    child.once('error', failed);
    child.once('exit', (code, signal) =>
      failed(new Error(`The process ended early: ${signal ?? code}`)),
    );
  });
}

/** Does the task in a fresh process and answers its result. */
export async function inProcess<T>(task: Task): Promise<T> {
  const child = start('measure/process.ts', ['--expose-gc']);
  const timer = setTimeout(() => child.kill('SIGKILL'), LIMIT_MS);
  try {
    child.send(task);
    const message = await answerOf(child);
    if (message.error !== undefined) {
      throw new Error(message.error);
    }
    return message.result as T;
  } finally {
    clearTimeout(timer);
    if (child.exitCode === null && child.signalCode === null) {
      await once(child, 'exit');
    }
  }
}

/** The process of the simulated workers; ends with ours. */
export async function startFleetProcess(): Promise<{
  controlUrl: string;
  stop(): Promise<void>;
}> {
  const child = start('fleet/fleetProcess.ts');
  const { result } = await answerOf(child);
  return {
    controlUrl: result as string,
    async stop() {
      const ended = once(child, 'exit');
      child.disconnect();
      await ended;
    },
  };
}
