/**
 * A fault of `examples/kafka/faults`, the connector that it befalls, and what
 * the product has to say about it.
 */
export interface RealFault {
  fault: string;
  connector: string;
  cause: RegExp;
  remedy: string;
  restart: 'yes' | 'after-fix' | 'no';
  /**
   * What is needed once the cause is gone: a restart; or nothing, since the
   * cure was to change these settings, with which the worker starts it anew.
   */
  cure: 'restart' | { changes: string[] };
  /** What comes before its failure, if it did not run before. */
  begin?: 'discovered';
}

/** Those that leave the database up: they can happen at the same time. */
export const realFaults: RealFault[] = [
  {
    fault: 'not-null-violated',
    connector: 'checked-notes-sink',
    cause: /null value in column "author"/,
    remedy: 'postgresql-not-null',
    restart: 'no',
    cure: 'restart',
  },
  {
    fault: 'slot-dropped',
    connector: 'orders-archive-source',
    cause: /no longer available on the server/,
    remedy: 'postgresql-offset-not-in-slot',
    restart: 'no',
    cure: { changes: ['snapshot.mode'] },
  },
  {
    fault: 'publication-missing',
    connector: 'orders-audit-source',
    cause: /Publication autocreation is disabled/,
    remedy: 'postgresql-publication-missing',
    restart: 'after-fix',
    cure: 'restart',
  },
  {
    fault: 'source-without-replication',
    connector: 'orders-billing-source',
    cause: /permission denied to start WAL sender/,
    remedy: 'postgresql-no-replication-right',
    restart: 'after-fix',
    cure: 'restart',
    begin: 'discovered',
  },
  {
    fault: 'sink-without-insert',
    connector: 'shared-notes-sink',
    cause: /permission denied for table shared_notes/,
    remedy: 'postgresql-no-right-on-table',
    restart: 'after-fix',
    cure: 'restart',
  },
  {
    fault: 'not-json',
    connector: 'forms-archive',
    cause: /Unrecognized token 'Form'/,
    remedy: 'json-converter-reads-non-json',
    restart: 'no',
    cure: {
      changes: [
        'errors.deadletterqueue.topic.name',
        'errors.deadletterqueue.topic.replication.factor',
        'errors.tolerance',
      ],
    },
  },
  {
    fault: 'record-too-large',
    connector: 'letters-source',
    cause: /larger than 2000, which is the value of the max\.request\.size/,
    remedy: 'kafka-record-too-large-for-producer',
    restart: 'no',
    cure: { changes: ['producer.override.max.request.size'] },
  },
];
/** PostgreSQL stops. */
export const outage: RealFault = {
  fault: 'postgres-stopped',
  connector: 'notes-sink',
  cause: /I\/O error occurred while sending to the backend/,
  remedy: 'postgresql-connection-lost',
  restart: 'yes',
  cure: 'restart',
};
