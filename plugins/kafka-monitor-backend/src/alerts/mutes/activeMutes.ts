import { MuteScope } from '@kafka-monitor/plugin-kafka-monitor-common';
import { Knex } from 'knex';
import { MuteRow } from '../../database/tables';
import { toDate } from '../../database/values';

/** A mute that holds now. */
export interface ActiveMute {
  id: string;
  scope: MuteScope;
  until: Date;
}

/** What of a connector decides whether it is muted. */
export interface MutedBy {
  environment: string;
  connectCluster: string;
  name: string;
  team: string;
  cluster: string | null;
}

/** What the columns of a mute stand for. */
export function scopeOf(row: MuteRow): MuteScope {
  switch (row.scope) {
    case 'environment':
      return { kind: 'environment', environment: row.environment! };
    case 'cluster':
      return { kind: 'cluster', cluster: row.cluster! };
    case 'team':
      return { kind: 'team', team: row.team! };
    default:
      return {
        kind: 'connector',
        environment: row.environment!,
        connectCluster: row.connect_cluster!,
        name: row.name!,
      };
  }
}

/** All mutes that hold at a moment. */
export async function readActiveMutes(
  knex: Knex,
  now: Date,
): Promise<ActiveMute[]> {
  const rows = await knex<MuteRow>('mutes')
    .where('until', '>', now)
    .whereNull('ended_at')
    .orderBy('id');
  return rows.map(row => ({
    id: String(row.id),
    scope: scopeOf(row),
    until: toDate(row.until),
  }));
}

function isMuted(scope: MuteScope, connector: MutedBy): boolean {
  switch (scope.kind) {
    case 'environment':
      return scope.environment === connector.environment;
    case 'cluster':
      return scope.cluster === connector.cluster;
    case 'team':
      return scope.team === connector.team;
    default:
      return (
        scope.environment === connector.environment &&
        scope.connectCluster === connector.connectCluster &&
        scope.name === connector.name
      );
  }
}

/** Of the mutes that hold a connector's alerts, the one that ends last. */
export function muteOf(
  mutes: readonly ActiveMute[],
  connector: MutedBy,
  now: Date,
): ActiveMute | undefined {
  return mutes
    .filter(({ scope, until }) => until > now && isMuted(scope, connector))
    .reduce<ActiveMute | undefined>(
      (last, each) => (last && last.until >= each.until ? last : each),
      undefined,
    );
}
