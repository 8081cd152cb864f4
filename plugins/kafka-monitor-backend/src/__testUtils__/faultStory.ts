import {
  FailureDetail,
  HistoryEntry,
  connectorPath,
  failureDetailSchema,
  failureListSchema,
  historySchema,
  operationResultSchema,
  stringifyConnectorRef,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { Product, inProduction } from './startProduct';
import { RealKafka } from './startRealKafka';
import { until } from './until';

/** One connector on the real Kafka, as the worker and the product tell it. */
export class FaultStory {
  readonly #kafka: RealKafka;
  readonly #product: Product;
  readonly #name: string;
  readonly #path: string;

  constructor(kafka: RealKafka, product: Product, name: string) {
    this.#kafka = kafka;
    this.#product = product;
    this.#name = name;
    this.#path = connectorPath(inProduction(name));
  }

  /** What the worker itself says now: `RUNNING, FAILED` and so on. */
  async states(): Promise<string> {
    const [url] = this.#kafka.urls.production;
    const answer = await fetch(
      `${url}/connectors/${encodeURIComponent(this.#name)}/status`,
    );
    if (!answer.ok) {
      return String(answer.status);
    }
    const { connector, tasks } = (await answer.json()) as {
      connector: { state: string };
      tasks: Array<{ state: string }>;
    };
    return [connector, ...tasks].map(({ state }) => state).join(', ');
  }

  async untilWorkerSays(seconds: number, states: string): Promise<number> {
    await until(
      seconds,
      () => this.states(),
      seen => seen === states,
    );
    return Date.now();
  }

  async openFailures() {
    const ref = encodeURIComponent(
      stringifyConnectorRef(inProduction(this.#name)),
    );
    return failureListSchema.parse(
      await this.#product.get(`/failures?connector=${ref}`),
    ).items;
  }

  async failure(id: string): Promise<FailureDetail> {
    return failureDetailSchema.parse(
      await this.#product.get(`/failures/${id}`),
    );
  }

  /**
   * Waits for its failure, and for its cause: a trace is held back while the
   * worker does not tell what it may quote.
   *
   * @returns it, and how many milliseconds after the worker said FAILED it
   *   was to be seen
   */
  async untilOpen(): Promise<{ failure: FailureDetail; afterMs: number }> {
    const failedAt = await this.untilWorkerSays(60, 'RUNNING, FAILED');
    const [{ id }] = await until(
      40,
      () => this.openFailures(),
      items => items.length > 0,
    );
    const afterMs = Date.now() - failedAt;
    const failure = await until(
      60,
      () => this.failure(id),
      ({ cause }) => cause !== null,
    );
    return { failure, afterMs };
  }

  /** Presses *restart*, as the one who is signed in. */
  async restart(body: { onlyFailed?: boolean } = {}) {
    return operationResultSchema.parse(
      await this.#product.post(`${this.#path}/restart`, body),
    );
  }

  /** Its last restart, as soon as it came to that. */
  async followUp(outcome: string) {
    const { restart } = await until(
      40,
      () => this.#product.detail(this.#name),
      detail => detail.restart?.outcome === outcome,
    );
    return restart!;
  }

  async untilClosed(id: string): Promise<FailureDetail> {
    return until(
      60,
      () => this.failure(id),
      ({ resolvedAt }) => resolvedAt !== null,
    );
  }

  /** Its time line in short words, the oldest first. */
  async history(): Promise<string[]> {
    const { items } = historySchema.parse(
      await this.#product.get(`${this.#path}/history?limit=200`),
    );
    return items.reverse().map(inShort);
  }
}

function inShort(entry: HistoryEntry): string {
  switch (entry.kind) {
    case 'state':
      return `${entry.task === null ? 'connector' : `task ${entry.task}`} ${
        entry.to
      }`;
    case 'operation':
      return `${entry.operation} by ${entry.by}: ${
        entry.result
      } [${entry.restarted.map(part => part ?? 'connector').join(' ')}]`;
    case 'failure':
      return `failure ${entry.event}${entry.end ? ` (${entry.end})` : ''}`;
    case 'config':
      return `configuration: ${entry.changedKeys.sort().join(' ')}`;
    case 'assignment':
      return `assigned: ${entry.changes.map(({ field }) => field).join(' ')}`;
    default:
      return entry.event;
  }
}

/** How long it ran before its failure was called over, in milliseconds. */
export function settledFor({ events }: FailureDetail): number {
  const at = (kind: string) =>
    Date.parse(events.find(event => event.kind === kind)!.at.by);
  return at('closed') - at('recovering');
}
