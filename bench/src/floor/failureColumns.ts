import { Columns } from './FloorDatabase';

export const FAILURE: Columns = [
  ['connect_cluster_id', 'int'],
  ['name', 'text'],
  ['kind', 'text'],
  ['severity', 'int'],
  ['open', 'bool'],
  ['since_after', 'time'],
  ['since_by', 'time'],
  ['opened_at', 'time'],
  ['seen', 'text'],
  ['occurrences', 'int'],
  ['last_occurrence_at', 'time'],
  ['onsets', 'text'],
  ['fingerprints', 'text'],
  ['trace', 'text'],
  ['trace_task', 'int'],
  ['trace_worker', 'text'],
  ['parts', 'text'],
  ['environment', 'text'],
  ['connect_cluster', 'text'],
  ['platform', 'text'],
  ['type', 'text'],
  ['connector_class', 'text'],
  ['direction', 'text'],
  ['dbms', 'text'],
  ['team', 'text'],
  ['critical', 'bool'],
];
export const FAILURE_KEY: Columns = [['id', 'int']];
/** What running again touches. */
export const RECOVERY: Columns = [
  ['seen', 'text'],
  ['recovering_after', 'time'],
  ['recovering_by', 'time'],
  ['due_at', 'time'],
];
/** What failing once more touches. */
export const OCCURRENCE: Columns = [
  ...RECOVERY,
  ['occurrences', 'int'],
  ['last_occurrence_at', 'time'],
  ['flapping_until', 'time'],
  ['trace', 'text'],
];
export const FAILURE_EVENT: Columns = [
  ['failure_id', 'int'],
  ['kind', 'text'],
  ['happened_after', 'time'],
  ['happened_by', 'time'],
  ['payload', 'text'],
];
export const FAILURE_HISTORY: Columns = [
  ['connect_cluster_id', 'int'],
  ['name', 'text'],
  ['kind', 'text'],
  ['event', 'text'],
  ['changed_after', 'time'],
  ['changed_by', 'time'],
  ['failure_id', 'int'],
  ['failure_kind', 'text'],
];
