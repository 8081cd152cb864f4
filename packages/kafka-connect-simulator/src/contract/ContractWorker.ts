import { KafkaVersion } from '../group/KafkaVersion';
import { CONFLICTS } from './answerTexts';
import { ContractConfigs } from './ContractConfigs';
import { RawAnswer, rawRequest } from './rawRequest';
import { ReadStatus, runs } from './ReadStatus';

/** A worker to hold against the contract: simulated or real. @internal */
export interface ContractTarget {
  url: string;
  version: string;
  /** How to kill it (0), and to start and kill another one of its group (1); without, nothing is killed. */
  control?: {
    /** Answers the URL. */
    start(index: number): Promise<string>;
    kill(index: number): Promise<void>;
  };
  stop(): Promise<void>;
}

const PATIENCE_MS = 30_000;

/**
 * What the contract's tests work with: requests to one worker, connectors that
 * nobody else uses, and their removal; another worker of the group.
 *
 * @internal
 */
export class ContractWorker extends ContractConfigs {
  readonly version: KafkaVersion;
  readonly #target: ContractTarget;
  readonly #created = new Set<string>();
  #url: string;
  #otherUrl: string | undefined;

  constructor(target: ContractTarget) {
    super();
    this.#target = target;
    this.#url = target.url;
    this.version = new KafkaVersion(target.version);
  }

  /** The `worker_id` of the worker that is asked. */
  get id(): string {
    return new URL(this.#url).host;
  }

  call(method: string, path: string, body?: unknown): Promise<RawAnswer> {
    return rawRequest(this.#url, method, path, body);
  }

  /** Starts another worker in the group, or the killed one again. */
  async startOther(): Promise<void> {
    this.#otherUrl = await this.#control.start(1);
  }

  /** As `kill -9`. */
  async killOther(): Promise<void> {
    await this.#control.kill(1);
  }

  /** Kills the worker that is asked; from then on the other one is asked. */
  async killFirst(): Promise<void> {
    await this.#control.kill(0);
    this.#url = this.#other;
  }

  /** Asks the other worker. */
  callOther(method: string, path: string, body?: unknown): Promise<RawAnswer> {
    return rawRequest(this.#other, method, path, body);
  }

  get #control() {
    const { control } = this.#target;
    if (!control) throw new Error('There is no way to start or kill workers');
    return control;
  }

  get #other(): string {
    if (!this.#otherUrl) throw new Error('The other worker was not started');
    return this.#otherUrl;
  }

  /** Asks for something of a connector. */
  ask(
    method: string,
    name: string,
    rest = '',
    body?: unknown,
  ): Promise<RawAnswer> {
    return this.call(method, this.path(name, rest), body);
  }

  /** The path of a connector, with its name encoded as clients do. */
  path(name: string, rest = ''): string {
    return `/connectors/${encodeURIComponent(name)}${rest}`;
  }

  /** Asks for a connector; remembers to delete it. */
  async create(
    name: string,
    config: Record<string, unknown> = this.sourceConfig(),
    more: Record<string, unknown> = {},
  ): Promise<RawAnswer> {
    const answer = await this.call('POST', '/connectors', {
      name,
      config,
      ...more,
    });
    if (answer.status === 201) this.#created.add(name.trim());
    return answer;
  }

  /** A connector that runs with its task. */
  async createRunning(part: string): Promise<string> {
    const name = this.name(part);
    await this.create(name);
    await this.waitFor(name, status => runs(status, 1));
    return name;
  }

  /** A connector whose task has failed. */
  async createFailed(part: string): Promise<string> {
    const name = this.name(part);
    await this.create(name, this.brokenSinkConfig());
    await this.waitFor(name, ({ tasks }) => tasks[0]?.state === 'FAILED');
    return name;
  }

  /** The status, as soon as it is as wanted. */
  async waitFor(
    name: string,
    wanted: (status: ReadStatus) => boolean,
  ): Promise<ReadStatus> {
    return this.eventually(async () => {
      const answer = await this.call('GET', this.path(name, '/status'));
      expect(answer.status).toBe(200);
      const status = answer.json as ReadStatus;
      expect({ ...status, wanted: wanted(status) }).toMatchObject({
        wanted: true,
      });
      return status;
    });
  }

  /** Repeats what asserts until it holds; real workers take their time. */
  async eventually<T>(
    attempt: () => Promise<T>,
    patienceMs = PATIENCE_MS,
  ): Promise<T> {
    const end = Date.now() + patienceMs;
    for (;;) {
      try {
        return await attempt();
      } catch (error) {
        if (Date.now() > end) throw error;
        await sleep(100);
      }
    }
  }

  /** Deletes what was created, where a name can be addressed at all. */
  async clear(): Promise<void> {
    const names = [...this.#created];
    this.#created.clear();
    // A few at a time: each deletion that comes alone is a rebalance of its own.
    while (names.length > 0) {
      await Promise.all(names.splice(0, 16).map(name => this.#delete(name)));
    }
  }

  async #delete(name: string): Promise<void> {
    // Encoded or raw: one of the two reaches every name that can be reached.
    const path =
      name === '.' || name === '..' ? `/connectors/${name}` : this.path(name);
    await this.call('DELETE', path).catch(() => undefined);
  }

  /** Deletes what was created and stops the target. */
  async stop(): Promise<void> {
    await this.clear();
    this.removeFolder();
    await this.#target.stop();
  }
}

/** Time for what is not to happen, or to happen late. @internal */
export function sleep(ms: number): Promise<void> {
  return new Promise(resolve => {
    setTimeout(resolve, ms);
  });
}

/** The answer once no rebalance stands in its way: real groups have short ones at any time. @internal */
export function settledAnswer(
  worker: ContractWorker,
  ask: () => Promise<RawAnswer>,
): Promise<RawAnswer> {
  return worker.eventually(async () => {
    const answer = await ask();
    const { message } = (answer.json ?? {}) as { message?: string };
    expect(CONFLICTS).not.toContain(message);
    return answer;
  });
}
