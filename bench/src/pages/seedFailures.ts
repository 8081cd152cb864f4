import { Knex } from 'knex';
import { stormTrace } from '../fleet/stormTrace';
import { insertRows, rootCauseOf } from '../product/internals';

const DAY = 86_400_000;
const CLASSES = [
  'io.confluent.connect.jdbc.JdbcSinkConnector',
  'io.debezium.connector.postgresql.PostgresConnector',
  'io.confluent.connect.s3.S3SinkConnector',
];
/** One failure out of so many flaps. */
const FLAPPING = 500;
const TEAMS = ['lainnya', 'payments', 'billing', 'data-platform'];
/** Rows made before they are written. */
const AT_ONCE = 5000;

const nameOf = (number: number) =>
  `orders-sink-${String(number).padStart(5, '0')}`;
const classOf = (number: number) => CLASSES[number % CLASSES.length];
const teamOf = (number: number) => TEAMS[number % TEAMS.length];

/** How much there is to seed. */
export interface Failures {
  /** Of as many connectors. */
  open: number;
  /** The others of them run; as many as fail when absent. */
  connectors?: number;
  /** Of the past 90 days, of all the connectors. */
  resolved: number;
}

/** Connectors of some Connect clusters, failing and having failed. */
export async function seedFailures(
  knex: Knex,
  { open, resolved, connectors = open }: Failures,
): Promise<void> {
  const clusters: Array<{ id: number; environment: string }> = await knex(
    'connect_clusters',
  ).select('id', 'environment');
  const now = Date.now();
  await insertRows(
    knex,
    'connectors',
    Array.from({ length: connectors }, (_, number) => ({
      connect_cluster_id: clusters[number % clusters.length].id,
      name: nameOf(number),
      health: number < open ? 'failed' : 'running',
      health_rank: number < open ? 1 : 8,
      state: 'RUNNING',
      tasks_running: number < open ? 0 : 1,
      tasks_failed: number < open ? 1 : 0,
      tasks_total: 1,
      changed_by: new Date(now),
      first_seen_at: new Date(now - 90 * DAY),
      observed_seq: 1,
      type: 'sink',
      connector_class: classOf(number),
      team: teamOf(number),
    })),
  );
  for (let from = 0; from < open + resolved; from += AT_ONCE) {
    const to = Math.min(from + AT_ONCE, open + resolved);
    const rows: object[] = [];
    const events: object[] = [];
    for (let index = from; index < to; index++) {
      // Resolved ones first: the open ones are the newest.
      const since = now - (1 - index / (open + resolved)) * 90 * DAY;
      const isOpen = index >= resolved;
      const number = isOpen ? index - resolved : index % connectors;
      const { id, environment } = clusters[number % clusters.length];
      rows.push({
        id: index + 1,
        connect_cluster_id: id,
        environment,
        ...failureOf(number, new Date(since), isOpen, index),
      });
      for (const kind of [
        'opened',
        ...(index % FLAPPING === 0 ? ['flapping-started'] : []),
        ...(isOpen ? [] : ['closed']),
      ]) {
        events.push({
          failure_id: index + 1,
          kind,
          happened_by: new Date(since),
          payload: JSON.stringify(
            kind === 'closed'
              ? { end: 'recovered' }
              : { failureKind: 'failed', parts: [], cause: null },
          ),
        });
      }
    }
    await knex.transaction(async trx => {
      await insertRows(trx, 'failures', rows);
      await insertRows(trx, 'failure_events', events);
    });
  }
}

function failureOf(
  number: number,
  since: Date,
  isOpen: boolean,
  index: number,
): object {
  const trace = stormTrace(index, { 'connector.class': classOf(number) });
  const { line, exception, fingerprint } = rootCauseOf(trace);
  const degraded = number % 5 === 0;
  const later = (ms: number) => new Date(since.getTime() + ms);
  return {
    name: nameOf(number),
    kind: degraded ? 'degraded' : 'failed',
    severity: degraded ? 1 : 0,
    open: isOpen,
    ended_as: isOpen ? null : 'recovered',
    since_by: since,
    opened_at: since,
    seen: isOpen ? 'failing' : 'ran',
    recovering_by: isOpen ? null : later(3_540_000),
    closed_at: isOpen ? null : later(3_600_000),
    occurrences: 1,
    last_occurrence_at: since,
    onsets: `[${since.getTime()}]`,
    cause_line: line,
    cause_exception: exception,
    fingerprint,
    fingerprints: JSON.stringify([fingerprint]),
    trace,
    trace_task: 0,
    trace_worker: 'connect-1:8083',
    parts: JSON.stringify([[0, 'connect-1:8083', fingerprint]]),
    ...(isOpen && number % 10 === 0
      ? acknowledged(since)
      : { acknowledged_by: null, acknowledged_at: null }),
    acknowledged_until:
      isOpen && number % 10 === 0 ? new Date(Date.now() + DAY) : null,
    connect_cluster: 'main',
    platform: 'kafka-connect',
    type: 'sink',
    connector_class: classOf(number),
    team: teamOf(number),
    critical: false,
  };
}

function acknowledged(at: Date) {
  return { acknowledged_by: 'user:default/bench', acknowledged_at: at };
}
