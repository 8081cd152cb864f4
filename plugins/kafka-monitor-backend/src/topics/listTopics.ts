import {
  TopicList,
  TopicQuery,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { Knex } from 'knex';
import { ConnectorReading } from '../connectors/connectorReading';
import { isSqlite } from '../database/createDatabase';
import { TopicSummaryRow } from '../database/tables';
import { Remembered } from './Remembered';
import { toTopicItems } from './topicItems';
import { topicReadingOf } from './topicScope';
import { topicSource } from './topicSource';
import { isNarrowed, whereTopics } from './whereTopics';

type Sort = TopicQuery['sort'];

const COLUMNS = {
  topic: null,
  writers: 'writers',
  readers: 'readers',
  usedSince: 'first_use_at',
} as const;

const COLUMNS_OF_ITEM = [
  'topic',
  'pattern',
  'internal',
  'writers',
  'readers',
  'configured',
  'used',
  'first_use_at',
] as const;

type CountedRow = TopicSummaryRow & { total: number | string };

/** What need not be counted, or grouped, again. */
export interface KeptLists {
  totals: Remembered<number>;
  pages: Remembered<{ rows: TopicSummaryRow[]; totalItems: number }>;
}

/** Nothing yet. */
export function keptLists(): KeptLists {
  return { totals: new Remembered(), pages: new Remembered() };
}

/**
 * A page of what matches, and how many there are.
 *
 * @param kept of what summaries answer, until a topic changes
 */
export async function listTopics(
  reading: ConnectorReading,
  query: TopicQuery,
  kept: KeptLists,
): Promise<TopicList> {
  const {
    sort,
    offset,
    limit,
    platform,
    environment,
    connectCluster,
    team,
    cluster,
    ...filter
  } = query;
  const topics = topicReadingOf(reading, {
    platform,
    environment,
    connectCluster,
    team,
    cluster,
  });
  const source = topicSource(topics);
  const matching = () => {
    const selected = source.select();
    whereTopics(selected, topics, filter);
    return selected;
  };
  const count = async () => {
    const [{ count: total }] = await matching().count({ count: '*' });
    return Number(total);
  };
  const page = matching().limit(limit).offset(offset);
  orderTopics(page, sort, reading.knex);
  const columns = COLUMNS_OF_ITEM.map(column => `topics.${column}`);

  const remember = <T>(
    answers: Remembered<T>,
    what: object,
    ask: () => Promise<T>,
  ) =>
    topics.summaries && !isNarrowed(topics)
      ? answers.get(
          reading.knex,
          JSON.stringify([topics.summaries, filter, what]),
          ask,
        )
      : ask();

  if (source.indexed && !isNarrowed(topics)) {
    const [rows, totalItems] = await Promise.all([
      page.select(columns) as Promise<TopicSummaryRow[]>,
      remember(kept.totals, {}, count),
    ]);
    return { items: await toTopicItems(topics, rows), totalItems };
  }
  // Grouped or looked up once, for both.
  const { rows, totalItems } = await remember(
    kept.pages,
    { sort, offset, limit },
    async () => {
      const found: CountedRow[] = await page.select(
        ...columns,
        reading.knex.raw('count(*) over () as total'),
      );
      const total = found.length > 0 ? Number(found[0].total) : await count();
      return { rows: found, totalItems: total };
    },
  );
  return { items: await toTopicItems(topics, rows), totalItems };
}

/** Equal ones stand by name; what is not known is the longest ago. */
function orderTopics(query: Knex.QueryBuilder, sort: Sort, knex: Knex) {
  const descending = sort.startsWith('-');
  const field = (descending ? sort.slice(1) : sort) as keyof typeof COLUMNS;
  const direction = descending ? 'desc' : 'asc';
  const column = COLUMNS[field];
  if (column) {
    // SQLite does so by itself, and its index then has the order.
    const known =
      column === 'first_use_at' && !isSqlite(knex)
        ? ` nulls ${descending ? 'last' : 'first'}`
        : '';
    query.orderByRaw(`topics.${column} ${direction}${known}`);
  }
  // The whole order is turned: an index has it both ways.
  query.orderBy('topics.topic', direction);
  query.orderBy('topics.pattern', direction);
}
