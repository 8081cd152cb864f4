import { NotAllowedError, NotFoundError } from '@backstage/errors';
import {
  kafkaMonitorConnectorMutePermission,
  kafkaMonitorMuteManagePermission,
  kafkaMonitorTeamMutePermission,
  MAX_LEAD_MUTE_HOURS,
  MAX_MUTE_HOURS,
  MuteList,
  MuteScope,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { Knex } from 'knex';
import { findConnector } from '../../connectors/findConnector';
import { OrganizationReading } from '../../organization/OrganizationReading';
import { accessToSql, SqlCondition } from '../../permissions/accessToSql';

async function holds(
  query: Knex.QueryBuilder,
  { sql, bindings }: SqlCondition,
): Promise<boolean> {
  return (await query.whereRaw(sql, bindings).first('name')) !== undefined;
}

/** @throws NotFoundError where there is nothing to mute */
export async function assertScopeExists(
  { connectors }: OrganizationReading,
  scope: MuteScope,
): Promise<void> {
  const { knex, views } = connectors;
  const named = async (table: string, name: string, what: string) => {
    if (!(await knex(table).where({ name }).first('name'))) {
      throw new NotFoundError(`There is no ${what} '${name}'`);
    }
  };
  switch (scope.kind) {
    case 'environment':
      if (!views.some(({ row }) => row.environment === scope.environment)) {
        throw new NotFoundError(
          `There is no environment '${scope.environment}'`,
        );
      }
      return;
    case 'cluster':
      await named('business_clusters', scope.cluster, 'business cluster');
      return;
    case 'team':
      await named('teams', scope.team, 'team');
      return;
    default:
      await findConnector(connectors, scope);
  }
}

/** For how many hours the caller may mute it; 0: not at all. */
export async function muteHours(
  { connectors, access }: OrganizationReading,
  scope: MuteScope,
): Promise<number> {
  if (access.manageMutes) {
    return MAX_MUTE_HOURS;
  }
  const { knex, may, views } = connectors;
  if (scope.kind === 'team') {
    const isHis = await holds(
      knex('teams').where('teams.name', scope.team),
      access.mute,
    );
    return isHis ? MAX_LEAD_MUTE_HOURS : 0;
  }
  if (scope.kind !== 'connector') {
    return 0;
  }
  const view = views.find(
    ({ row }) =>
      row.environment === scope.environment &&
      row.connect_cluster === scope.connectCluster,
  );
  const isHis =
    view !== undefined &&
    (await holds(
      knex('connectors').where({
        connect_cluster_id: view.row.id,
        name: scope.name,
      }),
      accessToSql(
        may.mute,
        views.map(({ row }) => row),
      ),
    ));
  return isHis ? MAX_LEAD_MUTE_HOURS : 0;
}

/** @throws NotAllowedError naming the permission, or the limit */
export async function assertMayMute(
  reading: OrganizationReading,
  scope: MuteScope,
  hours: number,
): Promise<void> {
  const most = await muteHours(reading, scope);
  if (most === 0) {
    const permission =
      {
        team: kafkaMonitorTeamMutePermission,
        connector: kafkaMonitorConnectorMutePermission,
      }[scope.kind as string] ?? kafkaMonitorMuteManagePermission;
    throw new NotAllowedError(
      `To mute this needs the permission ${permission.name}`,
    );
  }
  if (hours > most) {
    throw new NotAllowedError(
      `until: at most ${most} hours; longer needs the permission ${kafkaMonitorMuteManagePermission.name}`,
    );
  }
}

/** What the caller may mute of each kind at all. */
export async function mutableScopes({
  connectors,
  access,
}: OrganizationReading): Promise<MuteList['allowed']> {
  const scopes = ['environment', 'cluster', 'team', 'connector'] as const;
  if (access.manageMutes) {
    return scopes.map(scope => ({ scope, hours: MAX_MUTE_HOURS }));
  }
  const { knex, may, views } = connectors;
  const allowed: MuteList['allowed'] = [];
  if (await holds(knex('teams'), access.mute)) {
    allowed.push({ scope: 'team', hours: MAX_LEAD_MUTE_HOURS });
  }
  const connectClusters = views.map(({ row }) => row);
  const ofConnectors = accessToSql(may.mute, connectClusters);
  // Who leads nothing may mute what he leads, which is none.
  if (await holds(knex('connectors'), ofConnectors)) {
    allowed.push({ scope: 'connector', hours: MAX_LEAD_MUTE_HOURS });
  }
  return allowed;
}
