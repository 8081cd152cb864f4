import { AssignmentRules } from '@kafka-monitor/plugin-kafka-monitor-common';
import { Knex } from 'knex';
import { maskConfig } from '../../connect';
import { ConnectorReading } from '../connectorReading';
import { clusterIds, scopeOf } from '../connectorScope';
import { AssignmentRule } from './AssignmentRule';

type Problem = AssignmentRules['items'][number]['problems'][number];

/** Each rule, with how many connectors it matches now. */
export async function listAssignmentRules(
  reading: ConnectorReading,
): Promise<AssignmentRules> {
  const { knex, mayRead, views } = reading;
  const { rules } = reading.assigner;
  // Many connectors match the same rules: few groups are read.
  const groups: Array<{ matched_rules: string; count: unknown }> = await knex(
    'connectors',
  )
    .whereIn('connect_cluster_id', clusterIds(scopeOf({}, views), 'all'))
    .whereNotNull('matched_rules')
    .whereRaw(mayRead.sql, mayRead.bindings)
    .groupBy('matched_rules')
    .select('matched_rules')
    .count({ count: '*' });
  const matches = new Map<number, number>();
  for (const { matched_rules: matched, count } of groups) {
    for (const index of JSON.parse(matched) as number[]) {
      matches.set(index, (matches.get(index) ?? 0) + Number(count));
    }
  }
  const problems = await readProblems(knex, rules);
  return {
    items: rules.map(({ match, assign }, index) => ({
      index,
      match: withoutSecrets(match),
      assign,
      matches: matches.get(index) ?? 0,
      problems: problems[index],
    })),
  };
}

/**
 * Rules see masked configurations, so that a secret in one matches nothing;
 * everybody who reads would see it.
 */
function withoutSecrets(match: AssignmentRule['match']): typeof match {
  if (!match.config) {
    return match;
  }
  const config = Object.entries(match.config).map(([key, patterns]) => [
    key,
    patterns.map(each => maskConfig(new Map([[key, each]])).config[key]),
  ]);
  return { ...match, config: Object.fromEntries(config) };
}

/** What each rule names that is not there. */
async function readProblems(
  knex: Knex,
  rules: readonly AssignmentRule[],
): Promise<Problem[][]> {
  const [teamRows, clusterRows]: [
    Array<{ name: string; deleted_at: unknown }>,
    Array<{ name: string }>,
  ] = await Promise.all([
    knex('teams').select('name', 'deleted_at'),
    knex('business_clusters').select('name'),
  ]);
  const teams = new Map(teamRows.map(row => [row.name, row.deleted_at]));
  const clusters = new Set(clusterRows.map(row => row.name));
  return rules.map(({ assign: { team, cluster } }) => {
    const problems: Problem[] = [];
    if (team !== undefined && !teams.has(team)) {
      problems.push('unknown-team');
    } else if (team !== undefined && teams.get(team) !== null) {
      problems.push('deleted-team');
    }
    if (cluster !== undefined && !clusters.has(cluster)) {
      problems.push('unknown-cluster');
    }
    return problems;
  });
}
