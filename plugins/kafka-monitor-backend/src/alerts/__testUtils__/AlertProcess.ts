import { ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { AlertProcessOptions, AlertProcessOrder } from './alertBackend';

/** A backend that decides and sends in a process of its own. */
export class AlertProcess {
  readonly #child: ChildProcess;
  readonly #ready: Promise<void>;
  /** How it ended: a signal, or its exit code and what it complained of. */
  readonly ended: Promise<string>;

  constructor(options: AlertProcessOptions) {
    this.#child = spawn(
      process.execPath,
      [
        '--require',
        require.resolve('@backstage/cli/config/nodeTransform.cjs'),
        join(__dirname, 'alertBackend.ts'),
        JSON.stringify(options),
      ],
      {
        env: { ...process.env, NODE_OPTIONS: '' },
        stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      },
    );
    let said = '';
    this.#child.stderr!.on('data', data => {
      said += String(data);
    });
    this.ended = new Promise(done => {
      this.#child.once('exit', (code, signal) =>
        done(signal ?? `${code}: ${said}`),
      );
    });
    this.#ready = this.#says('ready');
    // Who waits for it hears of it.
    this.#ready.catch(() => {});
  }

  async #says(what: string): Promise<void> {
    const said = new Promise<void>(done => {
      const listen = (message: unknown) => {
        // Others say something too: what loads its modules does.
        if (message === what) {
          this.#child.off('message', listen);
          done();
        }
      };
      this.#child.on('message', listen);
    });
    const ended = await Promise.race([said, this.ended]);
    if (ended !== undefined) {
      throw new Error(`A backend has ended: ${ended}`);
    }
  }

  get pid(): number {
    return this.#child.pid!;
  }

  #order(order: AlertProcessOrder) {
    this.#child.send(order);
  }

  /** Decides and sends from now on, by that clock. */
  async work(now: Date): Promise<void> {
    await this.#ready;
    this.#order({ now: now.toISOString() });
  }

  /** Ends what it is about, and does nothing more. */
  async rest(): Promise<void> {
    const rests = this.#says('rests');
    this.#order({ rest: true });
    await rests;
  }

  /** As `kill -9` does. */
  kill(): void {
    this.#child.kill('SIGKILL');
  }
}
