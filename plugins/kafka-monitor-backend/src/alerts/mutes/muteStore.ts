import { Mute, MuteScope } from '@kafka-monitor/plugin-kafka-monitor-common';
import { Knex } from 'knex';
import { MuteRow } from '../../database/tables';
import { toDate, toIso } from '../../database/values';
import { scopeOf } from './activeMutes';

/** The greatest id that the column holds. */
const MAX_ID = 2_147_483_647;

/** A mute, whether it still holds or not. */
export async function findMute(
  knex: Knex,
  id: string,
): Promise<MuteRow | undefined> {
  return Number(id) > MAX_ID
    ? undefined
    : knex<MuteRow>('mutes')
        .where({ id: Number(id) })
        .first();
}

/** Whether it holds. */
export function isActive(row: MuteRow, now: Date): boolean {
  return row.ended_at === null && toDate(row.until) > now;
}

/** How a scope is stored. */
export function scopeColumns(scope: MuteScope) {
  return {
    scope: scope.kind,
    environment: 'environment' in scope ? scope.environment : null,
    cluster: scope.kind === 'cluster' ? scope.cluster : null,
    team: scope.kind === 'team' ? scope.team : null,
    connect_cluster: scope.kind === 'connector' ? scope.connectCluster : null,
    name: scope.kind === 'connector' ? scope.name : null,
  };
}

/** What waits is judged anew: something else may hold it now, or nothing. */
async function judgeAnew(trx: Knex, now: Date): Promise<void> {
  await trx('alert_failures').whereNotNull('due_at').update({ due_at: now });
}

/** Stores a mute; part of the caller's transaction. */
export async function insertMute(
  trx: Knex,
  mute: { scope: MuteScope; reason: string; until: Date; by: string; at: Date },
): Promise<MuteRow> {
  const [row] = await trx('mutes')
    .insert({
      ...scopeColumns(mute.scope),
      reason: mute.reason,
      until: mute.until,
      created_by: mute.by,
      created_at: mute.at,
    })
    .returning('*');
  await judgeAnew(trx, mute.at);
  return row;
}

/** Ends a mute that has not ended; one that has stays as it is. */
export async function endMute(
  trx: Knex,
  id: number,
  by: string,
  at: Date,
): Promise<void> {
  const ended = await trx('mutes')
    .where({ id })
    .where('until', '>', at)
    .whereNull('ended_at')
    .update({ ended_at: at, ended_by: by });
  if (ended > 0) {
    await judgeAnew(trx, at);
  }
}

/** How many failures each mute keeps from being told. */
export async function readHeld(knex: Knex): Promise<Map<string, number>> {
  const rows: Array<Record<string, any>> = await knex('alert_failures')
    .where('held_by', 'like', 'mute:%')
    .whereNotNull('due_at')
    .groupBy('held_by')
    .select('held_by')
    .count({ count: '*' });
  return new Map(
    rows.map(row => [row.held_by.slice('mute:'.length), Number(row.count)]),
  );
}

/** A mute as it is shown. */
export function toMute(
  row: MuteRow,
  now: Date,
  held: number,
  mayEnd: boolean,
): Mute {
  const active = isActive(row, now);
  return {
    id: String(row.id),
    scope: scopeOf(row),
    reason: row.reason,
    createdBy: row.created_by,
    createdAt: toIso(row.created_at),
    until: toIso(row.until),
    endedAt: toIso(row.ended_at),
    endedBy: row.ended_by,
    active,
    held: active ? held : 0,
    allowed: active && mayEnd ? ['end'] : [],
  };
}
