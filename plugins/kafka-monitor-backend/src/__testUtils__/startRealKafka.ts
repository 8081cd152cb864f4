import { ChildProcess, spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';

/** A real Kafka with real Kafka Connect workers, and what can be done to it. */
export interface RealKafka {
  urls: { production: string[]; staging: string[] };
  ports: { postgres: number };
  bootstrapServers: string;
  /**
   * Does one of the commands of `examples/kafka/commands.mjs`, after those
   * that were given before.
   *
   * @returns of `sql` the rows
   */
  tell(command: string): Promise<Array<Record<string, unknown>>>;
  stop(): Promise<void>;
}

const LAUNCHER = resolve(__dirname, '../../../../examples/kafka/main.mjs');

/**
 * Starts the launcher as a process of its own, on free ports. It ends, with
 * all it started, when this process does.
 *
 * @param only leaves out the other parts
 * @throws Error with what the launcher says when it does not come up
 */
export async function startRealKafka(
  only: ReadonlyArray<'production' | 'staging' | 'postgres'> = [],
): Promise<RealKafka> {
  const parts = only.length > 0 ? ['--only', only.join(',')] : [];
  const child = spawn(process.execPath, [LAUNCHER, '--free-ports', ...parts], {
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
      const { failed, error, rows } = await answer();
      if (failed) {
        throw new Error(`${failed}: ${error}`);
      }
      return rows ?? [];
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
