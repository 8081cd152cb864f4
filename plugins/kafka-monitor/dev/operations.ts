import {
  BulkOperation,
  BulkResult,
  parseConnectorRef,
  stringifyConnectorRef,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { bulkOperation, bulkResult } from '../src/__testUtils__/bulkFixtures';
import { Answers, refusal } from '../src/__testUtils__/fakeApi';
import { secondsAgo } from '../src/__testUtils__/fixtures';
import { assign } from './assignments';
import { detailOf, fleet, listOf } from './fleet';

async function restarted(name: string, parts: Array<number | null>) {
  const connector = detailOf(name);
  if (!connector) {
    throw await refusal(404, 'No such connector');
  }
  return { connector, restarted: parts };
}

/** A second of a bulk operation ends one connector; every fifth may fail. */
class DevBulk {
  readonly #begun = Date.now();
  readonly #id: string;
  readonly #names: string[];
  readonly #canFail: boolean;
  #cancelledAt: number | undefined;

  constructor(id: string, names: string[], canFail: boolean) {
    this.#id = id;
    this.#names = names;
    this.#canFail = canFail;
  }

  cancel(): void {
    this.#cancelledAt = Date.now();
  }

  results(): BulkResult[] {
    const until = this.#cancelledAt ?? Date.now();
    const ended = Math.floor((until - this.#begun) / 1_000);
    return this.#names.map((name, index) => {
      if (index >= ended) {
        return bulkResult(name, {
          status: this.#cancelledAt ? 'cancelled' : 'waiting',
          finishedAt: null,
        });
      }
      return this.#canFail && index % 5 === 4
        ? bulkResult(name, {
            status: 'failed',
            reason: 'timed-out',
            message: 'no answer in 10 s',
          })
        : bulkResult(name);
    });
  }

  state(operation: BulkOperation['operation']): BulkOperation {
    const counts: Partial<BulkOperation['counts']> = {};
    for (const { status } of this.results()) {
      counts[status] = (counts[status] ?? 0) + 1;
    }
    const isRunning = (counts.waiting ?? 0) > 0;
    return bulkOperation({
      id: this.#id,
      operation,
      total: this.#names.length,
      counts,
      status: isRunning ? 'running' : 'done',
      finishedAt: isRunning ? null : secondsAgo(0),
      ...(this.#cancelledAt && { status: 'cancelled' as const }),
    });
  }
}

const bulks = new Map<
  string,
  { bulk: DevBulk; operation: BulkOperation['operation'] }
>();

async function bulkOf(id: string | undefined) {
  const found = bulks.get(id ?? '');
  if (!found) {
    throw await refusal(404, 'No such operation');
  }
  return found;
}

async function stateOf(id: string | undefined) {
  const { bulk, operation } = await bulkOf(id);
  return bulk.state(operation);
}

/** Operations that change nothing and take a while. */
export const operationAnswers: Answers = {
  restartConnector: ({ params }) => restarted(params?.name ?? '', [null, 0, 1]),
  restartTask: ({ params }) =>
    restarted(params?.name ?? '', [params?.task ?? 0]),
  pauseConnector: ({ params }) => restarted(params?.name ?? '', []),
  resumeConnector: ({ params }) => restarted(params?.name ?? '', []),
  stopConnector: async () => {
    throw await refusal(409, 'A rebalance is under way');
  },
  deleteConnector: ({ query }) => ({
    from: query?.from ?? 'record',
    configVersion: 2,
    offsets: null,
  }),
  getConnectorOffsets: () => ({
    status: 'known',
    offsets: [
      { partition: { server: 'shop' }, offset: { lsn: 42, txId: 7 } },
      { partition: { server: 'other' }, offset: null },
    ],
  }),
  createSelection: ({ body }) => ({
    id: 's1',
    count: listOf((body?.filter ?? {}) as never).totalItems,
    expiresAt: secondsAgo(-600),
  }),
  startBulkOperation: async ({ body }) => {
    const refs =
      body?.connectors ??
      listOf({ limit: 60 }).items.map(stringifyConnectorRef);
    const { values } = body ?? {};
    for (const item of fleet) {
      if (values && refs.includes(stringifyConnectorRef(item))) {
        assign(item, values);
      }
    }
    const id = `b${bulks.size + 1}`;
    bulks.set(id, {
      bulk: new DevBulk(
        id,
        refs.map(ref => parseConnectorRef(ref)?.name ?? ref),
        values === undefined,
      ),
      operation: body?.operation ?? 'sync',
    });
    return stateOf(id);
  },
  getBulkOperation: ({ params }) => stateOf(params?.id),
  getBulkResults: async ({ params, query }) => {
    const { bulk } = await bulkOf(params?.id);
    const from = Number(query?.cursor ?? 0);
    const limit = query?.limit ?? 50;
    const matching = bulk
      .results()
      .filter(
        ({ status }) => !query?.status?.length || query.status.includes(status),
      );
    return {
      items: matching.slice(from, from + limit),
      ...(matching.length > from + limit && {
        nextCursor: String(from + limit),
      }),
    };
  },
  cancelBulkOperation: async ({ params }) => {
    (await bulkOf(params?.id)).bulk.cancel();
    return stateOf(params?.id);
  },
};
