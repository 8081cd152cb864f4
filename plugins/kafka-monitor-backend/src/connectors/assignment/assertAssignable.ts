import { InputError, NotAllowedError } from '@backstage/errors';
import {
  AssignmentValues,
  kafkaMonitorTeamAssignPermission,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { Knex } from 'knex';
import { isSqlite } from '../../database/createDatabase';
import { SqlCondition, TRUE } from '../../permissions/criteriaToSql';

/** Keeps what was found as it is until the transaction ends. */
function locked(knex: Knex, query: Knex.QueryBuilder): Knex.QueryBuilder {
  return isSqlite(knex) || !knex.isTransaction ? query : query.forShare();
}

/**
 * Whether what a person decides is there to be assigned to.
 *
 * @param platform of the connector; undefined: of several
 * @throws InputError naming the field
 */
export async function assertNamed(
  knex: Knex,
  values: AssignmentValues,
  platform?: string,
): Promise<void> {
  const { team, cluster } = values;
  if (team) {
    const found = await locked(knex, knex('teams').where({ name: team })).first(
      'deleted_at',
    );
    if (!found) {
      throw new InputError(`team: there is no team '${team}'`);
    }
    if (found.deleted_at !== null) {
      throw new InputError(`team: '${team}' is deleted`);
    }
  }
  if (cluster) {
    const found = await locked(
      knex,
      knex('business_clusters').where({ name: cluster }),
    ).first('platform');
    if (!found) {
      throw new InputError(
        `cluster: there is no business cluster '${cluster}'`,
      );
    }
    if (platform !== undefined && found.platform !== platform) {
      throw new InputError(
        `cluster: '${cluster}' is one of ${found.platform}, the connector is of ${platform}`,
      );
    }
  }
}

/** Teams that connectors may be given to; `all`: to any. */
export type AssignableTeams = 'all' | readonly string[];

/** The teams that fit the condition on `teams`. */
export async function assignableTeams(
  knex: Knex,
  condition: SqlCondition,
): Promise<AssignableTeams> {
  if (condition.sql === TRUE.sql) {
    return 'all';
  }
  const rows: Array<{ name: string }> = await knex('teams')
    .select('teams.name')
    .whereRaw(condition.sql, condition.bindings);
  return rows.map(row => row.name);
}

/** @throws NotAllowedError when the team is none of them */
export function assertAssignable(
  team: string,
  assignable: AssignableTeams,
): void {
  if (assignable !== 'all' && !assignable.includes(team)) {
    throw new NotAllowedError(
      `team: to give a connector to '${team}' needs the permission ${kafkaMonitorTeamAssignPermission.name} for it`,
    );
  }
}
