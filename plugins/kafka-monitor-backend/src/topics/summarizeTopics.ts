import { setImmediate } from 'node:timers/promises';
import { Knex } from 'knex';
import { among } from '../database/among';
import { chunked } from '../database/batch';
import { environmentScope, platformScope } from './summaryScopes';
import {
  joinedUses,
  mergedSummaries,
  SUMMARY_COLUMNS,
  summariesOfUses,
} from './summarySql';

/** Topics that are summarized before the event loop turns. */
const PER_TURN = 250;

/** Where topics have changed. */
export interface TopicPlace {
  environment: string;
  platform: string;
}

/**
 * Brings the summaries of topics up to date with what connectors use, in the
 * transaction that has changed it. It makes other such transactions of the
 * platform wait until its end, so it is the last thing that these do.
 *
 * @param topics names and patterns; none: nothing is written
 */
export async function summarizeTopics(
  trx: Knex,
  place: TopicPlace,
  topics: Iterable<string>,
): Promise<void> {
  const names = [...new Set(topics)].sort();
  if (names.length === 0) {
    return;
  }
  await moveVersion(trx, place.platform);
  for (const chunk of chunked(names, PER_TURN)) {
    await summarize(trx, place, chunk);
    await setImmediate();
  }
}

/** A number that moves with each change, in the order of the commits. */
export async function moveVersion(trx: Knex, platform: string): Promise<void> {
  await trx('topic_scopes')
    .insert({ scope: platformScope(platform), version: 1 })
    .onConflict('scope')
    .merge({ version: trx.raw('topic_scopes.version + 1') });
}

async function summarize(
  trx: Knex,
  { environment, platform }: TopicPlace,
  names: readonly string[],
): Promise<void> {
  const own = environmentScope(environment);
  const whole = platformScope(platform);
  await trx('topic_summaries')
    .whereIn('scope', [own, whole])
    .where(among(trx, 'topic', names))
    .delete();
  const uses = joinedUses(trx)
    .where({ 'connect_clusters.environment': environment })
    .where(among(trx, 'connector_topics.topic', names));
  await addSummaries(trx, own, summariesOfUses(trx, uses));
  const environments: string[] = await trx('connect_clusters')
    .where({ platform })
    .distinct()
    .pluck('environment');
  const summaries = trx('topic_summaries')
    .whereIn('scope', environments.map(environmentScope))
    .where(among(trx, 'topic', names));
  await addSummaries(trx, whole, mergedSummaries(trx, summaries));
}

/** Stores summaries of a scope that has none of these topics yet. */
export async function addSummaries(
  trx: Knex,
  scope: string,
  summaries: Knex.QueryBuilder,
): Promise<void> {
  const columns = ['scope', ...SUMMARY_COLUMNS];
  const rows: Knex.QueryBuilder = trx.from(summaries.as('next'));
  const insert: Knex.QueryBuilder = trx(
    trx.raw(`topic_summaries (${columns.map(each => `"${each}"`).join(', ')})`),
  );
  await insert.insert(
    rows.select(trx.raw('? as scope', [scope]), ...SUMMARY_COLUMNS),
  );
}
