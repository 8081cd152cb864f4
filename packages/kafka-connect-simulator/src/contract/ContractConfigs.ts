import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The classes every bare worker has once the two plugins that come with Kafka are in its plugin path. @internal */
export const FILE_SOURCE =
  'org.apache.kafka.connect.file.FileStreamSourceConnector';
/** @internal */
export const FILE_SINK =
  'org.apache.kafka.connect.file.FileStreamSinkConnector';
/** @internal */
export const MIRROR_SOURCE =
  'org.apache.kafka.connect.mirror.MirrorSourceConnector';

/**
 * Names that no other run uses, and configurations of connectors: those that
 * work and those that do not. They work on files of a folder of their own.
 *
 * @internal
 */
export class ContractConfigs {
  readonly folder = mkdtempSync(join(tmpdir(), 'connect-contract-'));
  readonly #prefix = `contract-${randomBytes(3).toString('hex')}`;

  constructor() {
    writeFileSync(this.inputFile, 'one\ntwo\n');
  }

  /** A file with two lines. */
  get inputFile(): string {
    return join(this.folder, 'input.txt');
  }

  name(part: string): string {
    return `${this.#prefix}-${part}`;
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

  /** A source whose start waits two minutes for a Kafka that is not there. */
  waitingConfig(): Record<string, string> {
    return {
      'connector.class': MIRROR_SOURCE,
      'tasks.max': '1',
      'source.cluster.alias': 'far',
      'target.cluster.alias': 'near',
      'source.cluster.bootstrap.servers': '127.0.0.1:1',
      'target.cluster.bootstrap.servers': '127.0.0.1:1',
      topics: '.*',
    };
  }

  /** A source that fails itself, before it has a task. */
  brokenSourceConfig(): Record<string, string> {
    return {
      ...this.waitingConfig(),
      'topic.filter.class': 'java.lang.String',
    };
  }

  removeFolder(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
