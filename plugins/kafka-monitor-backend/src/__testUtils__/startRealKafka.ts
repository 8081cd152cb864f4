import { ChildProcess, spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';

/** A real Kafka with real Kafka Connect workers, and what can be done to it. */
export interface RealKafka {
  urls: { production: string[]; staging: string[] };
  ports: { postgres: number };
  bootstrapServers: string;
  /** `kill production 0`, `start production 0`, `freeze`, `thaw`. */
  tell(command: string): Promise<void>;
  stop(): Promise<void>;
}

const LAUNCHER = resolve(__dirname, '../../../../examples/kafka/main.mjs');

/**
 * Starts the launcher as a process of its own, on free ports. It ends, with
 * all it started, when this process does.
 *
 * @throws Error with what the launcher says when it does not come up
 */
export async function startRealKafka(): Promise<RealKafka> {
  const child = spawn(process.execPath, [LAUNCHER, '--free-ports'], {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  const said: string[] = [];
  child.stderr.on('data', data => said.push(String(data)));
  const lines = createInterface({ input: child.stdout })[
    Symbol.asyncIterator
  ]();
  const answer = async () => {
    const { value, done } = await lines.next();
    if (done) {
      throw new Error(`Kafka did not come up:\n${said.join('')}`);
    }
    return JSON.parse(value);
  };
  const started = await answer();
  return {
    ...started,
    async tell(command) {
      child.stdin.write(`${command}\n`);
      const { failed, error } = await answer();
      if (failed) {
        throw new Error(`${failed}: ${error}`);
      }
    },
    stop: () => stop(child),
  };
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) {
    return;
  }
  const ended = new Promise(done => {
    child.once('exit', done);
  });
  child.stdin?.end();
  await ended;
}
