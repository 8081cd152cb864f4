import {
  FailureDetail,
  FailureItem,
  FailureList,
  Remedy,
  Troubleshooting,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { secondsAgo } from './fixtures';

/** The trace of a sink whose table is missing. */
export const sinkTrace = `org.apache.kafka.connect.errors.ConnectException: Exiting WorkerSinkTask due to unrecoverable exception.
\tat org.apache.kafka.connect.runtime.WorkerSinkTask.deliverMessages(WorkerSinkTask.java:636)
\tat java.base/java.lang.Thread.run(Thread.java:1583)
Caused by: org.postgresql.util.PSQLException: ERROR: relation "public.orders" does not exist
  Position: 13
\tat org.postgresql.core.v3.QueryExecutorImpl.receiveErrorResponse(QueryExecutorImpl.java:2733)
\t... 21 more`;

/** Where some words stand in a trace. */
export function evidence(trace: string, words: string) {
  const start = trace.indexOf(words);
  return { start, end: start + words.length };
}

/** What to do about the missing table. */
export function remedy(part: Partial<Remedy> = {}): Remedy {
  return {
    id: 'jdbc-table-missing',
    area: 'jdbc',
    confidence: 'exact',
    cause: {
      en: 'The table that the sink writes to does not exist.',
      id: 'Tabel yang ditulis sink tidak ada.',
    },
    steps: [
      {
        en: 'Look whether the table exists, in the schema that is meant.',
        id: 'Periksa apakah tabelnya ada, di skema yang dimaksud.',
      },
      {
        en: 'Create it, or let the sink do so with auto.create.',
        id: 'Buatlah, atau biarkan sink membuatnya dengan auto.create.',
      },
      { en: 'Restart the failed task.', id: 'Mulai ulang task yang gagal.' },
    ],
    restart: 'after-fix',
    sources: ['https://docs.example.org/jdbc-sink'],
    evidence: [evidence(sinkTrace, 'relation "public.orders" does not exist')],
    ...part,
  };
}

/** One remedy, with general steps behind it. */
export function troubleshooting(
  part: Partial<Troubleshooting> = {},
): Troubleshooting {
  return {
    verdict: 'remedies',
    remedies: [remedy()],
    trace: sinkTrace,
    task: 0,
    workerId: 'connect-1:8083',
    lookFor: [],
    generalSteps: [
      { en: 'Look at the log of the worker.', id: 'Lihat log worker.' },
    ],
    logUrl: null,
    supportUrl: null,
    ...part,
  };
}

/** An open failure of one task. */
export function failureItem(part: Partial<FailureItem> = {}): FailureItem {
  return {
    id: '7',
    platform: 'kafka-connect',
    environment: 'production',
    connectCluster: 'main',
    name: 'orders-sink',
    type: 'sink',
    connectorClass: 'io.debezium.connector.jdbc.JdbcSinkConnector',
    team: 'orders',
    cluster: 'shop',
    dbms: 'postgresql',
    critical: false,
    kind: 'failed',
    status: 'open',
    since: { after: secondsAgo(620), by: secondsAgo(610) },
    openedAt: secondsAgo(610),
    resolvedAt: null,
    end: null,
    recoveringSince: null,
    flapping: false,
    occurrences: 1,
    lastOccurrenceAt: secondsAgo(610),
    cause: {
      line: 'PSQLException: relation "public.orders" does not exist',
      exception: 'org.postgresql.util.PSQLException',
      fingerprint: 'abc123',
    },
    failedTasks: [0],
    acknowledgement: null,
    connector: { health: 'failed', freshness: 'fresh' },
    allowed: ['acknowledge', 'resolve', 'note'],
    ...part,
  };
}

/** The same with all that its page shows. */
export function failureDetail(
  part: Partial<FailureDetail> = {},
): FailureDetail {
  return {
    ...failureItem(),
    trace: sinkTrace,
    troubleshooting: troubleshooting(),
    events: [],
    earlier: [],
    sameCause: { totalItems: 0, items: [] },
    ...part,
  };
}

/** A page of the list, with the counts of its rows. */
export function failureList(
  items: FailureItem[],
  totalItems = items.length,
): FailureList {
  const count = (status: FailureItem['status']) =>
    items.filter(item => item.status === status).length;
  return {
    items,
    totalItems,
    counts: {
      open: count('open'),
      acknowledged: count('acknowledged'),
      resolved: count('resolved'),
    },
  };
}
