import {
  MAX_TOPIC_MATCHES,
  PatternMatches,
  TopicPattern,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { Knex } from 'knex';
import { setImmediate } from 'node:timers/promises';
import { isSqlite } from '../database/createDatabase';
import { PatternMatcher } from './PatternMatcher';
import { Remembered } from './Remembered';
import { environmentScope } from './summaryScopes';
import { TopicReading } from './topicScope';
import { readableUses } from './topicSource';

/** Names that are read at once. */
const PER_READ = 2_000;
/** The most patterns of an environment that are compared with a topic. */
const MOST_PATTERNS = 20_000;

/** What patterns are matched with, and what is known of it already. */
export interface Matching {
  matcher: PatternMatcher;
  remembered: Remembered<PatternMatches>;
}

/**
 * The used topics of an environment that a pattern takes.
 *
 * @param topics a reading of that environment alone
 */
export async function matchesOfPattern(
  topics: TopicReading,
  pattern: string,
  { matcher, remembered }: Matching,
): Promise<PatternMatches> {
  if (!matcher.canCheck(pattern)) {
    return { state: 'not-checked', items: [], total: 0 };
  }
  const ask = () => matchAll(topics, pattern, matcher);
  const key = JSON.stringify([topics.summaries, pattern]);
  return topics.summaries
    ? remembered.get(topics.reading.knex, key, ask)
    : ask();
}

async function matchAll(
  topics: TopicReading,
  pattern: string,
  matcher: PatternMatcher,
): Promise<PatternMatches> {
  const items: string[] = [];
  let total = 0;
  let last: string | undefined;
  for (;;) {
    const names = await usedTopics(topics, last);
    const found = (await matcher.topicsOf(pattern, names)) ?? [];
    items.push(...found.slice(0, MAX_TOPIC_MATCHES - items.length));
    total += found.length;
    if (names.length < PER_READ) {
      return { state: 'checked', items, total };
    }
    last = names[names.length - 1];
    await setImmediate();
  }
}

/** The next names after one, in order, of topics that are actually used. */
async function usedTopics(
  topics: TopicReading,
  after: string | undefined,
): Promise<string[]> {
  const { reading, summaries, environments } = topics;
  const name = summaries ? 'topic_summaries.topic' : 'connector_topics.topic';
  const table = name.split('.')[0];
  const query: Knex.QueryBuilder = summaries
    ? reading.knex('topic_summaries').whereIn(
        'topic_summaries.scope',
        environments.map(each => environmentScope(each.environment)),
      )
    : readableUses(topics).distinct();
  if (after !== undefined) {
    query.where(name, '>', after);
  }
  return query
    .where({ [`${table}.used`]: true, [`${table}.pattern`]: false })
    .orderBy(name)
    .limit(PER_READ)
    .pluck(name);
}

/** Patterns of an environment that take a topic, or may. */
export async function patternsOn(
  topics: TopicReading,
  topic: string,
  { matcher }: Matching,
): Promise<{ items: TopicPattern[]; total: number }> {
  const { knex } = topics.reading;
  const rows: Array<{
    topic: string;
    direction: string;
    connectors: number | string;
  }> = await readableUses(topics, { ofFew: true })
    // Spelled as the index of patterns is.
    .whereRaw(`connector_topics.pattern${isSqlite(knex) ? ' = 1' : ''}`)
    .groupBy('connector_topics.topic', 'connector_topics.direction')
    .orderBy(['connector_topics.topic', 'connector_topics.direction'])
    .limit(MOST_PATTERNS)
    .select('connector_topics.topic', 'connector_topics.direction')
    .countDistinct({ connectors: 'connectors.id' });
  const verdicts = await matcher.verdictsOn(
    topic,
    rows.map(row => row.topic),
  );
  const found = rows.flatMap((row, at): TopicPattern[] => {
    const verdict = verdicts[at];
    return verdict === 'differs'
      ? []
      : [
          {
            pattern: row.topic,
            direction: row.direction === 'write' ? 'write' : 'read',
            connectors: Number(row.connectors),
            verdict,
          },
        ];
  });
  // Those that take it come first: the others are not known to.
  found.sort((a, b) => a.verdict.localeCompare(b.verdict));
  return { items: found.slice(0, MAX_TOPIC_MATCHES), total: found.length };
}
