import { Columns } from './FloorDatabase';

export const CONNECTOR: Columns = [
  ['connect_cluster_id', 'int'],
  ['name', 'text'],
  ['health', 'text'],
  ['health_rank', 'int'],
  ['state', 'text'],
  ['worker_id', 'text'],
  ['version', 'text'],
  ['trace', 'text'],
  ['tasks_running', 'int'],
  ['tasks_failed', 'int'],
  ['tasks_total', 'int'],
  ['tasks_expected', 'int'],
  ['problem', 'text'],
  ['absent_since', 'time'],
  ['changed_after', 'time'],
  ['changed_by', 'time'],
  ['first_seen_at', 'time'],
  ['observed_seq', 'int'],
  ['status_hash', 'text'],
  ['info_hash', 'text'],
  ['type', 'text'],
  ['connector_class', 'text'],
  ['direction', 'text'],
  ['dbms', 'text'],
  ['endpoint', 'text'],
  ['consumer_group', 'text'],
  ['topics_at_runtime', 'bool'],
  ['topics_due_at', 'time'],
];
/** What a change of state touches. */
export const CONNECTOR_STATE: Columns = [
  ['health', 'text'],
  ['health_rank', 'int'],
  ['state', 'text'],
  ['worker_id', 'text'],
  ['trace', 'text'],
  ['tasks_running', 'int'],
  ['tasks_failed', 'int'],
  ['tasks_total', 'int'],
  ['changed_after', 'time'],
  ['changed_by', 'time'],
  ['observed_seq', 'int'],
  ['status_hash', 'text'],
];
export const CONNECTOR_KEY: Columns = [['id', 'int']];
export const TASK_KEY: Columns = [
  ['connector_id', 'int'],
  ['task', 'int'],
];
export const TASK_STATE: Columns = [
  ['state', 'text'],
  ['worker_id', 'text'],
  ['trace', 'text'],
  ['changed_after', 'time'],
  ['changed_by', 'time'],
];
export const TASK: Columns = [...TASK_STATE, ['version', 'text'], ...TASK_KEY];
export const CONFIG: Columns = [
  ['connect_cluster_id', 'int'],
  ['name', 'text'],
  ['version', 'int'],
  ['config', 'text'],
  ['masked_keys', 'text'],
  ['digests', 'text'],
  ['changed_keys', 'text'],
  ['changed_after', 'time'],
  ['changed_by', 'time'],
];
export const TOPIC: Columns = [
  ['connector_id', 'int'],
  ['topic', 'text'],
  ['direction', 'text'],
  ['configured', 'bool'],
  ['used', 'bool'],
  ['pattern', 'bool'],
  ['internal', 'bool'],
];
export const HISTORY: Columns = [
  ['connect_cluster_id', 'int'],
  ['name', 'text'],
  ['kind', 'text'],
  ['task', 'int'],
  ['from_state', 'text'],
  ['to_state', 'text'],
  ['from_health', 'text'],
  ['to_health', 'text'],
  ['worker_id', 'text'],
  ['event', 'text'],
  ['changed_after', 'time'],
  ['changed_by', 'time'],
];
export const CHANGE: Columns = [
  ['connect_cluster_id', 'int'],
  ['sync_number', 'int'],
  ['kind', 'text'],
  ['name', 'text'],
  ['payload', 'text'],
  ['at', 'time'],
];
export const CLUSTER: Columns = [
  ['sync_number', 'int'],
  ['status_hash', 'text'],
  ['last_good_at', 'time'],
];
