/**
 * Rows as the database gives them. A time is a Date on PostgreSQL and
 * milliseconds on SQLite: read it with `toDate`. A boolean is a number on
 * SQLite, a 64-bit number is text on PostgreSQL: read them with `toBoolean`
 * and `toNumber`.
 */
export type DbTime = Date | number | string;
export type DbBoolean = boolean | number;
export type DbBigInteger = number | string;

export interface ConnectClusterRow {
  id: number;
  environment: string;
  connect_cluster: string;
  platform: string;
  configured: DbBoolean;
  sync_number: number;
  status_hash: string | null;
  info_hash: string | null;
  active_url: string | null;
  kafka_version: string | null;
  kafka_cluster_id: string | null;
  last_good_at: DbTime | null;
  last_info_at: DbTime | null;
  failing_since: DbTime | null;
  error_kind: string | null;
  error_message: string | null;
  hold_reason: string | null;
  hold_message: string | null;
  hold_since: DbTime | null;
  hold_until: DbTime | null;
  hold_names: string | null;
  status_due_at: DbTime | null;
  info_due_at: DbTime | null;
  health_due_at: DbTime | null;
  sync_requested_at: DbTime | null;
  retry_after: DbTime | null;
  failures_in_a_row: number;
  last_tick_at: DbTime | null;
  run_started_at: DbTime | null;
  run_duration_ms: number | null;
  run_outcome: string | null;
  run_added: number | null;
  run_changed: number | null;
  run_removed: number | null;
  run_error: string | null;
}

export interface WorkerRow {
  connect_cluster_id: number;
  url: string;
  worker_id: string | null;
  health: string;
  version: string | null;
  kafka_cluster_id: string | null;
  latency_ms: number | null;
  message: string | null;
  misses: number;
  last_answer_at: DbTime | null;
  last_healthy_at: DbTime | null;
  since: DbTime | null;
}

export interface ConnectorRow {
  id: number;
  connect_cluster_id: number;
  name: string;
  health: string;
  health_rank: number;
  state: string | null;
  worker_id: string | null;
  version: string | null;
  trace: string | null;
  tasks_running: number;
  tasks_failed: number;
  tasks_total: number;
  tasks_expected: number | null;
  problem: string | null;
  absent_since: DbTime | null;
  changed_after: DbTime | null;
  changed_by: DbTime;
  first_seen_at: DbTime;
  observed_seq: DbBigInteger;
  status_hash: string | null;
  info_hash: string | null;
  type: string;
  connector_class: string | null;
  direction: string | null;
  dbms: string | null;
  /** JSON of a ConnectorEndpoint. */
  endpoint: string | null;
  consumer_group: string | null;
  topics_at_runtime: DbBoolean;
  topic_use: string;
  topics_due_at: DbTime | null;
  team: string;
  cluster: string | null;
  critical: DbBoolean;
}

export interface TaskRow {
  connector_id: number;
  task: number;
  state: string;
  worker_id: string | null;
  version: string | null;
  trace: string | null;
  changed_after: DbTime | null;
  changed_by: DbTime;
}

export interface ConnectorConfigRow {
  id: number;
  connect_cluster_id: number;
  name: string;
  version: number;
  /** JSON of the masked configuration. */
  config: string;
  /** JSON array. */
  masked_keys: string;
  /** JSON object: key to keyed digest of its unmasked value. */
  digests: string;
  /** JSON array. */
  changed_keys: string;
  changed_after: DbTime | null;
  changed_by: DbTime;
}

export interface ConnectorTopicRow {
  connector_id: number;
  topic: string;
  direction: string;
  configured: DbBoolean;
  used: DbBoolean;
  pattern: DbBoolean;
  internal: DbBoolean;
}

export interface ConnectorHistoryRow {
  id: DbBigInteger;
  connect_cluster_id: number;
  name: string;
  kind: string;
  task: number | null;
  from_state: string | null;
  to_state: string | null;
  from_health: string | null;
  to_health: string | null;
  worker_id: string | null;
  config_version: number | null;
  /** JSON array. */
  changed_keys: string | null;
  event: string | null;
  changed_after: DbTime | null;
  changed_by: DbTime;
}

export interface ChangeLogRow {
  seq: DbBigInteger;
  connect_cluster_id: number;
  sync_number: number;
  kind: string;
  name: string | null;
  /** JSON object. */
  payload: string;
  at: DbTime;
}
