import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { KafkaVersion } from '../group/KafkaVersion';
import { RawAnswer, rawRequest } from './rawRequest';

/** Workers to hold against the contract: simulated or real. @internal */
export interface ContractTarget {
  urls: string[];
  version: string;
  stop(): Promise<void>;
}

/** The classes every bare worker has once the two plugins that come with Kafka are in its plugin path. @internal */
export const FILE_SOURCE =
  'org.apache.kafka.connect.file.FileStreamSourceConnector';
/** @internal */
export const FILE_SINK =
  'org.apache.kafka.connect.file.FileStreamSinkConnector';
/** @internal */
export const MIRROR_SOURCE =
  'org.apache.kafka.connect.mirror.MirrorSourceConnector';

/** A status as the contract reads it. @internal */
export interface ReadStatus {
  name: string;
  connector: { state: string; worker_id: string; version?: string | null };
  tasks: {
    id: number;
    state: string;
    worker_id: string;
    version?: string | null;
    trace?: string;
  }[];
  type: string;
}

const PATIENCE_MS = 30_000;

/**
 * What the contract's tests work with: requests to one worker, connectors that
 * nobody else uses, and their removal.
 *
 * @internal
 */
export class ContractWorker {
  readonly version: KafkaVersion;
  readonly folder = mkdtempSync(join(tmpdir(), 'connect-contract-'));
  readonly #target: ContractTarget;
  readonly #prefix = `contract-${randomBytes(3).toString('hex')}`;
  readonly #created = new Set<string>();

  constructor(target: ContractTarget) {
    this.#target = target;
    this.version = new KafkaVersion(target.version);
    writeFileSync(this.inputFile, 'one\ntwo\n');
  }

  /** A file with two lines. */
  get inputFile(): string {
    return join(this.folder, 'input.txt');
  }

  /** A name that no other run uses. */
  name(part: string): string {
    return `${this.#prefix}-${part}`;
  }

  call(method: string, path: string, body?: unknown): Promise<RawAnswer> {
    return rawRequest(this.#target.urls[0], method, path, body);
  }

  /** The path of a connector, with its name encoded as clients do. */
  path(name: string, rest = ''): string {
    return `/connectors/${encodeURIComponent(name)}${rest}`;
  }

  sourceConfig(): Record<string, string> {
    return {
      'connector.class': FILE_SOURCE,
      'tasks.max': '1',
      file: this.inputFile,
      topic: this.name('topic'),
    };
  }

  /** A sink whose file cannot be created, so that its task fails. */
  brokenSinkConfig(): Record<string, string> {
    return {
      'connector.class': FILE_SINK,
      'tasks.max': '1',
      file: '/nonexistent/contract/output.txt',
      topics: this.name('topic'),
    };
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
  async eventually<T>(attempt: () => Promise<T>): Promise<T> {
    const end = Date.now() + PATIENCE_MS;
    for (;;) {
      try {
        return await attempt();
      } catch (error) {
        if (Date.now() > end) throw error;
        await new Promise(resolve => {
          setTimeout(resolve, 100);
        });
      }
    }
  }

  /** Deletes what was created, where a name can be addressed at all, and stops the target. */
  async stop(): Promise<void> {
    for (const name of this.#created) {
      // Encoded or raw: one of the two reaches every name that can be reached.
      const path =
        name === '.' || name === '..' ? `/connectors/${name}` : this.path(name);
      await this.call('DELETE', path).catch(() => undefined);
    }
    rmSync(this.folder, { recursive: true, force: true });
    await this.#target.stop();
  }
}

/** Whether the connector and that many tasks run. @internal */
export function runs(status: ReadStatus, tasks: number): boolean {
  return (
    status.connector.state === 'RUNNING' &&
    status.tasks.length === tasks &&
    status.tasks.every(({ state }) => state === 'RUNNING')
  );
}
