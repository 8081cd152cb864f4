import { AlertFailureRow } from '../database/tables';
import { toBoolean, toDate, toNumber } from '../database/values';
import { FailureFacts, Pass, Told } from './rules/FailureFacts';

/** A failure, and what people were told of it. */
export interface FailureRecord {
  facts: FailureFacts;
  told: Told;
  /** When the clock has it judged again; null: not before it changes. */
  dueAt: Date | null;
  heldBy: string | null;
}

/** What a row says that people were told. */
export function toTold(row: AlertFailureRow): Told {
  return {
    what: row.told as Told['what'],
    severity: row.told_severity,
    fingerprint: row.told_fingerprint,
    critical: toBoolean(row.told_critical),
    failingAt: toDate(row.failing_told_at),
    passed: JSON.parse(row.passed) as Pass[],
    acknowledged: toBoolean(row.told_acknowledged),
    flapping: toBoolean(row.told_flapping),
    baseline: toBoolean(row.baseline),
    alertId: row.alert_id === null ? null : String(toNumber(row.alert_id)),
    pendingSince: toDate(row.pending_since),
  };
}

/** How that is stored. */
export function toAlertFailureRow(record: FailureRecord): AlertFailureRow {
  const { facts, told, dueAt, heldBy } = record;
  return {
    failure_id: facts.failureId,
    connect_cluster_id: facts.connectClusterId,
    name: facts.name,
    team: facts.team,
    alert_id: told.alertId,
    told: told.what,
    told_severity: told.severity,
    told_fingerprint: told.fingerprint,
    told_critical: told.critical,
    failing_told_at: told.failingAt,
    passed: JSON.stringify(told.passed),
    told_acknowledged: told.acknowledged,
    told_flapping: told.flapping,
    baseline: told.baseline,
    pending_since: told.pendingSince,
    due_at: dueAt,
    held_by: heldBy,
  };
}
