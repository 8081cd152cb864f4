import { Knex } from 'knex';
import { addSummaries, moveVersion, TopicPlace } from './summarizeTopics';
import { environmentScope, platformScope } from './summaryScopes';
import {
  joinedUses,
  mergedSummaries,
  SUMMARY_COLUMNS,
  summariesOfUses,
} from './summarySql';

/**
 * Summarizes all topics anew where the summaries are not what connectors use:
 * an environment has been given another platform, or a backend of an older
 * version has written connectors meanwhile.
 *
 * @returns whether it had to
 */
export async function repairSummaries(knex: Knex): Promise<boolean> {
  return knex.transaction(async trx => {
    const places: TopicPlace[] = await trx('connect_clusters').distinct(
      'environment',
      'platform',
    );
    for (const { scope, summaries } of summariesOf(trx, places)) {
      if (await differs(trx, scope, summaries())) {
        await summarizeAll(trx, places);
        return true;
      }
    }
    return false;
  });
}

/** What each scope should hold; the platforms are made of the environments. */
function summariesOf(trx: Knex, places: readonly TopicPlace[]) {
  const platforms = [...new Set(places.map(place => place.platform))];
  return [
    ...places.map(({ environment }) => ({
      scope: environmentScope(environment),
      summaries: () =>
        summariesOfUses(
          trx,
          joinedUses(trx).where({
            'connect_clusters.environment': environment,
          }),
        ),
    })),
    ...platforms.map(platform => ({
      scope: platformScope(platform),
      summaries: () => {
        const scopes = places
          .filter(place => place.platform === platform)
          .map(place => environmentScope(place.environment));
        return mergedSummaries(
          trx,
          trx('topic_summaries').whereIn('scope', scopes),
        );
      },
    })),
  ];
}

async function differs(
  trx: Knex,
  scope: string,
  summaries: Knex.QueryBuilder,
): Promise<boolean> {
  const should = trx
    .from(summaries.as('next'))
    .select(...SUMMARY_COLUMNS) as Knex.QueryBuilder;
  const is = trx('topic_summaries')
    .where({ scope })
    .select(...SUMMARY_COLUMNS);
  const missing = await should.clone().except([is.clone()]).first();
  return Boolean(
    missing ?? (await is.clone().except([should.clone()]).first()),
  );
}

async function summarizeAll(
  trx: Knex,
  places: readonly TopicPlace[],
): Promise<void> {
  for (const platform of new Set(places.map(place => place.platform))) {
    await moveVersion(trx, platform);
  }
  await trx('topic_summaries').delete();
  for (const { scope, summaries } of summariesOf(trx, places)) {
    await addSummaries(trx, scope, summaries());
  }
}
