import {
  Platform,
  TopicScope,
  TopicStats,
  TopicUsageCounts,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { Knex } from 'knex';
import { ConnectorReading } from '../connectors/connectorReading';
import { isSqlite } from '../database/createDatabase';
import { TopicSummaryRow } from '../database/tables';
import { Remembered } from './Remembered';
import { TopicReading, topicReadingOf } from './topicScope';
import { topicSource } from './topicSource';
import { isNarrowed, whereUsedBy } from './whereTopics';

const WEEK = 7 * 24 * 60 * 60_000;
const HOUR = 60 * 60_000;
const MOST_USED = 10;

/**
 * Statistics of what the caller may read.
 *
 * @param remembered those that summaries answer, until a topic changes
 */
export async function readTopicStats(
  reading: ConnectorReading,
  filter: TopicScope,
  remembered: Remembered<TopicStats>,
): Promise<TopicStats> {
  const topics = topicReadingOf(reading, filter);
  // To the hour, so that it stays the same question for a while.
  const now = Math.floor(reading.now.getTime() / HOUR) * HOUR;
  const weekFrom = new Date(now - WEEK);
  const ask = () => countTopics(topics, weekFrom);
  if (!topics.summaries || isNarrowed(topics)) {
    return ask();
  }
  const environments = topics.environments.map(each => each.environment);
  const key = JSON.stringify([topics.summaries, environments, now]);
  return remembered.get(reading.knex, key, ask);
}

async function countTopics(
  topics: TopicReading,
  weekFrom: Date,
): Promise<TopicStats> {
  const totals = await readTotals(topics, weekFrom);
  const mostUsed = await readMostUsed(topics);
  const byEnvironment: TopicStats['byEnvironment'] = [];
  for (const { environment, platform } of topics.environments) {
    const one = within(topics, { environment: [environment] });
    byEnvironment.push({ platform, environment, ...(await readUsage(one)) });
  }
  const platforms = [
    ...new Set(topics.environments.map(each => each.platform)),
  ];
  const byPlatform: TopicStats['byPlatform'] = [];
  for (const platform of platforms) {
    const { topics: number } =
      platforms.length > 1
        ? await readUsage(within(topics, { platform }))
        : totals;
    byPlatform.push({ platform, topics: number });
  }
  return { ...totals, byPlatform, byEnvironment, mostUsed };
}

/** The same caller and choice, in fewer places. */
function within(
  { reading, filter }: TopicReading,
  place: { platform?: Platform; environment?: string[] },
): TopicReading {
  return topicReadingOf(reading, { ...filter, ...place });
}

function select(topics: TopicReading): Knex.QueryBuilder {
  const query = topicSource(topics).select();
  whereUsedBy(query, topics);
  return query;
}

/** Topics that are data, and have a name. */
const NAMED = (sqlite: boolean) =>
  sqlite
    ? 'topics.pattern = 0 and topics.internal = 0'
    : 'not topics.pattern and not topics.internal';

function count(knex: Knex, condition: string, name: string, ...values: Date[]) {
  return knex.raw(`sum(case when ${condition} then 1 else 0 end) as ${name}`, [
    ...values,
  ]);
}

async function readTotals(
  topics: TopicReading,
  weekFrom: Date,
): Promise<Omit<TopicStats, 'byPlatform' | 'byEnvironment' | 'mostUsed'>> {
  const { knex } = topics.reading;
  const sqlite = isSqlite(knex);
  const named = NAMED(sqlite);
  const is = (column: string) =>
    sqlite ? `topics.${column} = 1` : `topics.${column}`;
  const row = await select(topics)
    .select(
      count(knex, named, 'named'),
      count(knex, is('pattern'), 'patterns'),
      count(knex, `not ${is('pattern')} and ${is('internal')}`, 'beside'),
      count(knex, `${named} and ${is('used')}`, 'used'),
      count(
        knex,
        `${named} and (${is('written_only')} or ${is('read_only')})`,
        'orphaned',
      ),
      count(knex, `${named} and ${is('written_only')}`, 'written_only'),
      count(knex, `${named} and ${is('read_only')}`, 'read_only'),
      count(knex, `${named} and topics.first_use_at >= ?`, 'added', weekFrom),
      count(knex, `${named} and topics.last_use_at >= ?`, 'changed', weekFrom),
    )
    .first();
  return {
    topics: Number(row.named ?? 0),
    patterns: Number(row.patterns ?? 0),
    internal: Number(row.beside ?? 0),
    used: Number(row.used ?? 0),
    orphaned: {
      topics: Number(row.orphaned ?? 0),
      writtenOnly: Number(row.written_only ?? 0),
      readOnly: Number(row.read_only ?? 0),
    },
    weekFrom: weekFrom.toISOString(),
    newThisWeek: Number(row.added ?? 0),
    changedThisWeek: Number(row.changed ?? 0),
  };
}

async function readUsage(topics: TopicReading): Promise<TopicUsageCounts> {
  const { knex } = topics.reading;
  const sqlite = isSqlite(knex);
  const is = (column: string) =>
    sqlite ? `topics.${column} = 1` : `topics.${column}`;
  const row = await select(topics)
    .whereRaw(NAMED(sqlite))
    .select(
      knex.raw('count(*) as topics'),
      count(knex, is('written_only'), 'written_only'),
      count(knex, is('read_only'), 'read_only'),
      count(knex, is('both_ways'), 'both_ways'),
    )
    .first();
  return {
    topics: Number(row.topics ?? 0),
    writtenOnly: Number(row.written_only ?? 0),
    readOnly: Number(row.read_only ?? 0),
    both: Number(row.both_ways ?? 0),
  };
}

async function readMostUsed(
  topics: TopicReading,
): Promise<TopicStats['mostUsed']> {
  const rows: TopicSummaryRow[] = await select(topics)
    .whereRaw(NAMED(isSqlite(topics.reading.knex)))
    .orderByRaw('topics.writers + topics.readers desc')
    .orderBy('topics.topic')
    .limit(MOST_USED)
    .select('topics.topic', 'topics.writers', 'topics.readers');
  return rows.map(({ topic, writers, readers }) => ({
    topic,
    writers: Number(writers),
    readers: Number(readers),
  }));
}
