import {
  FailureEnd,
  FailureKind,
  Platform,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { Knex } from 'knex';
import { chunked } from '../database/batch';
import { AlertFailureRow, DbBoolean, FailureRow } from '../database/tables';
import { toBoolean, toDate, toNumber } from '../database/values';
import { toParts } from '../failures/failureRows';
import { WAITS_FOR_OTHERS } from './decide';
import { FailureRecord, toTold } from './FailureRecord';
import { FailureFacts, TOLD_NOTHING } from './rules/FailureFacts';

const AT_ONCE = 500;

type Row = FailureRow & {
  present_team: string | null;
  present_cluster: string | null;
  present_critical: DbBoolean | null;
};

const columns = [
  'id',
  'connect_cluster_id',
  'name',
  'kind',
  'severity',
  'open',
  'ended_as',
  'since_after',
  'since_by',
  'closed_at',
  'flapping_until',
  'cause_line',
  'fingerprint',
  'parts',
  'acknowledged_until',
  'environment',
  'connect_cluster',
  'platform',
  'team',
  'cluster',
  'critical',
].map(column => `failures.${column}`);

/** The connector's present assignment counts, the stored one once it is gone. */
function toFacts(row: Row, now: Date): FailureFacts {
  const until = toDate(row.acknowledged_until);
  const flapping = toDate(row.flapping_until);
  const present = row.present_team !== null;
  return {
    failureId: toNumber(row.id),
    connectClusterId: row.connect_cluster_id,
    platform: row.platform as Platform,
    environment: row.environment,
    connectCluster: row.connect_cluster,
    name: row.name,
    team: row.present_team ?? row.team,
    cluster: present ? row.present_cluster : row.cluster,
    critical: toBoolean(row.present_critical ?? row.critical),
    open: toBoolean(row.open),
    end: row.ended_as as FailureEnd | null,
    kind: row.kind as FailureKind,
    severity: row.severity,
    fingerprint: row.fingerprint,
    cause: row.cause_line,
    since: { after: toDate(row.since_after), by: toDate(row.since_by) },
    closedAt: toDate(row.closed_at),
    acknowledgedUntil: until && until > now ? until : null,
    flapping: flapping !== null && flapping > now,
    workers: toParts(row.parts).flatMap(({ workerId }) => workerId ?? []),
  };
}

/** Ids of failures that the clock has judged again, or that wait for others. */
export async function readDueFailures(
  knex: Knex,
  now: Date,
): Promise<number[]> {
  const ids = await knex('alert_failures')
    .where(due =>
      due.where('due_at', '<=', now).orWhere({ held_by: WAITS_FOR_OTHERS }),
    )
    .whereNotNull('due_at')
    .pluck('failure_id');
  return ids.map(toNumber);
}

/** Open failures of connectors, by the Connect cluster and name of each. */
export async function readOpenFailuresOf(
  knex: Knex,
  connectors: ReadonlyArray<{ connectClusterId: number; name: string }>,
): Promise<number[]> {
  const ids: number[] = [];
  for (const chunk of chunked(connectors, AT_ONCE)) {
    const found = await knex('failures')
      .where({ open: true })
      .whereIn(
        ['connect_cluster_id', 'name'],
        chunk.map(each => [each.connectClusterId, each.name]),
      )
      .pluck('id');
    ids.push(...found.map(toNumber));
  }
  return ids;
}

/** Open failures of environments. */
export async function readOpenFailuresIn(
  knex: Knex,
  environments: readonly string[],
): Promise<number[]> {
  const ids = await knex('failures')
    .where({ open: true })
    .whereIn('environment', [...environments])
    .pluck('id');
  return ids.map(toNumber);
}

/** Failures as they are stored now, each with what was told of it. */
export async function readRecords(
  knex: Knex,
  ids: readonly number[],
  now: Date,
): Promise<FailureRecord[]> {
  const records: FailureRecord[] = [];
  for (const chunk of chunked([...new Set(ids)], AT_ONCE)) {
    const [failures, told]: [Row[], AlertFailureRow[]] = await Promise.all([
      knex('failures')
        .leftJoin('connectors', join =>
          join
            .on('connectors.connect_cluster_id', 'failures.connect_cluster_id')
            .andOn('connectors.name', 'failures.name'),
        )
        .whereIn('failures.id', chunk)
        .select(
          ...columns,
          'connectors.team as present_team',
          'connectors.cluster as present_cluster',
          'connectors.critical as present_critical',
        ),
      knex('alert_failures').whereIn('failure_id', chunk),
    ]);
    const toldOf = new Map(told.map(row => [toNumber(row.failure_id), row]));
    for (const row of failures) {
      const facts = toFacts(row, now);
      const stored = toldOf.get(facts.failureId);
      records.push({
        facts,
        told: stored
          ? toTold(stored)
          : // Nobody had looked before it was seen.
            { ...TOLD_NOTHING, baseline: facts.since.after === null },
        dueAt: stored ? toDate(stored.due_at) : null,
        heldBy: stored?.held_by ?? null,
      });
    }
  }
  return records;
}

/** A connector among those of all Connect clusters. */
export function connectorKey(connectClusterId: number, name: string): string {
  return `${connectClusterId} ${name}`;
}

/** When each connector was last said to fail, of those since then. */
export async function readConnectorsTold(
  knex: Knex,
  since: Date,
): Promise<Map<string, Date>> {
  const rows: Array<Record<string, any>> = await knex('alert_failures')
    .where('failing_told_at', '>', since)
    .groupBy('connect_cluster_id', 'name')
    .select('connect_cluster_id', 'name')
    .max({ at: 'failing_told_at' });
  return new Map(
    rows.map(row => [
      connectorKey(row.connect_cluster_id, row.name),
      toDate(row.at)!,
    ]),
  );
}

/** How many failures each of these alerts says to go on. */
export async function readFailingByAlert(
  knex: Knex,
  alertIds: readonly string[],
): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  for (const chunk of chunked(alertIds, AT_ONCE)) {
    const rows: Array<Record<string, any>> = await knex('alert_failures')
      .whereIn('alert_id', chunk)
      .where({ told: 'failing' })
      .groupBy('alert_id')
      .select('alert_id')
      .count({ count: '*' });
    rows.forEach(row =>
      counts.set(String(toNumber(row.alert_id)), Number(row.count)),
    );
  }
  return counts;
}
