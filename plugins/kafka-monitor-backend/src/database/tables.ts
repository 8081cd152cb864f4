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
  reread_seq: DbBigInteger;
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
  sync_requests: number;
  run_requests: number;
  run_trigger: string | null;
  running_since: DbTime | null;
  daily_through: DbTime | null;
}

export interface SyncRunRow {
  id: DbBigInteger;
  connect_cluster_id: number;
  started_at: DbTime;
  duration_ms: number;
  outcome: string;
  trigger: string;
  added: number;
  changed: number;
  removed: number;
  error_kind: string | null;
  error_message: string | null;
}

export interface SettingsChangeRow {
  id: DbBigInteger;
  version: number;
  at: DbTime;
  by: string;
  /** JSON of a list of setting, before and after. */
  changes: string;
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
  failure_due_at: DbTime | null;
  class_dbms: string | null;
  /** JSON array of places in `assignmentRules`. */
  matched_rules: string | null;
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
  /** Null: since before this was kept. */
  first_seen_at: DbTime | null;
}

/** Topics or patterns of one name, in an environment or on a platform. */
export interface TopicSummaryRow {
  topic: string;
  pattern: DbBoolean;
  internal: DbBoolean;
  writers: DbBigInteger;
  readers: DbBigInteger;
  written_only: DbBoolean;
  read_only: DbBoolean;
  both_ways: DbBoolean;
  configured: DbBoolean;
  used: DbBoolean;
  first_use_at: DbTime | null;
  last_use_at: DbTime | null;
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
  operation: string | null;
  actor: string | null;
  origin: string | null;
  bulk_id: string | null;
  result: string | null;
  message: string | null;
  /** JSON array of task numbers, null for the connector itself. */
  restarted: string | null;
  failure_id: DbBigInteger | null;
  failure_kind: string | null;
  failure_end: string | null;
  cause: string | null;
  /** JSON array of { field, from, to }. */
  changes: string | null;
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

export interface FailureRow {
  id: DbBigInteger;
  connect_cluster_id: number;
  name: string;
  kind: string;
  severity: number;
  open: DbBoolean;
  ended_as: string | null;
  since_after: DbTime | null;
  since_by: DbTime;
  opened_at: DbTime;
  seen: string;
  recovering_after: DbTime | null;
  recovering_by: DbTime | null;
  closed_at: DbTime | null;
  occurrences: number;
  last_occurrence_at: DbTime;
  /** JSON array of milliseconds since 1970. */
  onsets: string;
  flapping_until: DbTime | null;
  cause_line: string | null;
  cause_exception: string | null;
  fingerprint: string | null;
  /** JSON array. */
  fingerprints: string;
  trace: string | null;
  trace_task: number | null;
  trace_worker: string | null;
  /** JSON array of [task or null, worker or null]. */
  parts: string;
  acknowledged_by: string | null;
  acknowledged_at: DbTime | null;
  acknowledged_until: DbTime | null;
  acknowledged_note: string | null;
  resolved_by: string | null;
  recheck_at: DbTime | null;
  due_at: DbTime | null;
  environment: string;
  connect_cluster: string;
  platform: string;
  type: string;
  connector_class: string | null;
  direction: string | null;
  dbms: string | null;
  team: string;
  cluster: string | null;
  critical: DbBoolean;
}

export interface FailureEventRow {
  id: DbBigInteger;
  failure_id: DbBigInteger;
  kind: string;
  happened_after: DbTime | null;
  happened_by: DbTime;
  actor: string | null;
  note: string | null;
  /** JSON object. */
  payload: string;
}

export interface ConnectorRestartRow {
  connector_id: number;
  at: DbTime;
  actor: string;
  /** JSON array of task numbers, null for the connector itself. */
  restarted: string;
  fingerprint: string | null;
  failed_parts: number;
  history_id: DbBigInteger;
}

export interface ConnectorDeletionRow {
  id: DbBigInteger;
  connect_cluster_id: number;
  name: string;
  at: DbTime;
  actor: string;
  config_version: number | null;
  /** JSON array. */
  offsets: string | null;
}

export interface BulkOperationRow {
  id: string;
  operation: string;
  status: string;
  created_by: string;
  started_at: DbTime;
  finished_at: DbTime | null;
  total: number;
  /** JSON object: what is assigned. */
  values: string | null;
}

export interface BulkResultRow {
  bulk_id: string;
  position: number;
  connect_cluster_id: number;
  environment: string;
  connect_cluster: string;
  name: string;
  status: string;
  reason: string | null;
  message: string | null;
  taken_by: string | null;
  taken_until: DbTime | null;
  finished_at: DbTime | null;
}

export interface TeamRow {
  name: string;
  title: string;
  description: string | null;
  group_mode: string;
  group_ref: string;
  group_state: string;
  email: string | null;
  telegram_chat: string | null;
  telegram_thread: number | null;
  language: string | null;
  /** JSON of { from, to }. */
  quiet_hours: string | null;
  summary_at: string | null;
  time_zone: string | null;
  declared_in: string | null;
  version: number;
  created_at: DbTime;
  updated_at: DbTime;
  updated_by: string | null;
  deleted_at: DbTime | null;
  deleted_by: string | null;
}

export interface TeamLeadRow {
  team: string;
  user_ref: string;
  source: string;
  known: DbBoolean | null;
}

export interface BusinessClusterRow {
  name: string;
  platform: string;
  title: string;
  description: string | null;
  owner: string;
  /** JSON array of { title, url }. */
  links: string;
  declared_in: string | null;
  version: number;
  created_at: DbTime;
  updated_at: DbTime;
  updated_by: string | null;
}

export interface BusinessClusterTeamRow {
  cluster: string;
  team: string;
  position: number;
}

export interface OrganizationHistoryRow {
  id: DbBigInteger;
  subject: string;
  name: string;
  action: string;
  actor: string | null;
  at: DbTime;
  /** JSON array of { field, from, to }. */
  changes: string;
}

export interface AssignmentRow {
  connect_cluster_id: number;
  name: string;
  team: string | null;
  cluster: string | null;
  dbms: string | null;
  critical: DbBoolean | null;
  version: number;
  updated_by: string;
  updated_at: DbTime;
}

export interface AlertFailureRow {
  failure_id: DbBigInteger;
  connect_cluster_id: number;
  name: string;
  team: string | null;
  alert_id: DbBigInteger | null;
  told: string;
  told_severity: number | null;
  told_fingerprint: string | null;
  told_critical: DbBoolean;
  failing_told_at: DbTime | null;
  /** JSON array. */
  passed: string;
  told_acknowledged: DbBoolean;
  told_flapping: DbBoolean;
  baseline: DbBoolean;
  pending_since: DbTime | null;
  due_at: DbTime | null;
  held_by: string | null;
}

export interface AlertTroubleRow {
  subject: string;
  kind: string;
  label: string;
  connect_cluster_id: number | null;
  environment: string;
  since: DbTime;
  alert_id: DbBigInteger | null;
}

export interface MessageRow {
  id: DbBigInteger;
  alert_id: DbBigInteger;
  purpose: string;
  critical: DbBoolean;
  silent: DbBoolean;
  final: DbBoolean;
  severity: string;
  topic: string;
  platform: string | null;
  environment: string | null;
  team: string | null;
  /** JSON of AlertDocument. */
  document: string;
  /** JSON of AlertReceiver. */
  receiver: string;
  title: string;
  instead_of: DbBigInteger | null;
  created_at: DbTime;
}

export interface DeliveryRow {
  id: DbBigInteger;
  message_id: DbBigInteger;
  alert_id: DbBigInteger;
  channel: string;
  address: string;
  label: string;
  status: string;
  attempts: number;
  next_at: DbTime | null;
  taken_by: string | null;
  taken_until: DbTime | null;
  answer: string | null;
  reference: string | null;
  created_at: DbTime;
  finished_at: DbTime | null;
}

export interface MuteRow {
  id: number;
  scope: string;
  environment: string | null;
  cluster: string | null;
  team: string | null;
  connect_cluster: string | null;
  name: string | null;
  reason: string;
  created_by: string;
  created_at: DbTime;
  until: DbTime;
  ended_at: DbTime | null;
  ended_by: string | null;
}
