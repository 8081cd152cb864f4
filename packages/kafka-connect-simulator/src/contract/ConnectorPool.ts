import { ContractWorker } from './ContractWorker';
import { ReadStatus } from './ReadStatus';

const MOST = 12;

/**
 * Running connectors with a task each, in a group whose work is divided
 * between two workers: the one that is asked, and the other.
 *
 * @internal
 */
export class ConnectorPool {
  readonly names: string[] = [];
  readonly #worker: () => ContractWorker;

  constructor(worker: () => ContractWorker) {
    this.#worker = worker;
  }

  async add(): Promise<string> {
    const name = await this.#worker().createRunning(
      `pool-${this.names.length}`,
    );
    this.names.push(name);
    return name;
  }

  async statuses(): Promise<ReadStatus[]> {
    const answers = await Promise.all(
      this.names.map(name => this.#worker().ask('GET', name, '/status')),
    );
    return answers
      .filter(({ status }) => status === 200)
      .map(({ json }) => json as ReadStatus);
  }

  /** Whether the other worker has anything of them. */
  async isDivided(): Promise<boolean> {
    const { id } = this.#worker();
    return (await this.statuses()).some(({ connector, tasks }) =>
      [connector, ...tasks].some(part => part.worker_id !== id),
    );
  }

  /** The name of one whose connector, or task, the worker runs; made until there is one. */
  async find(
    part: 'connector' | 'task',
    owner: 'asked' | 'other',
  ): Promise<string> {
    const worker = this.#worker();
    return worker.eventually(async () => {
      const found = (await this.statuses()).find(({ connector, tasks }) => {
        const workerId = (part === 'task' ? tasks[0] : connector)?.worker_id;
        return (workerId === worker.id) === (owner === 'asked');
      });
      if (!found && this.names.length < MOST) await this.add();
      expect(found).toMatchObject({ name: expect.any(String) });
      return found?.name ?? '';
    });
  }
}
