import { ClassRule } from '../classRule';

const CLUSTERS = {
  address: ['source.cluster.bootstrap.servers'],
  defaultPort: 9092,
  resource: [{ kind: 'cluster', keys: ['source.cluster.alias'] }],
} as const;

/** Kafka to Kafka. */
export const KAFKA_RULES: readonly ClassRule[] = [
  {
    classes: ['org.apache.kafka.connect.mirror.MirrorSourceConnector'],
    direction: 'source',
    dbms: 'kafka',
    endpoint: CLUSTERS,
    topics: { kind: 'mirror' },
  },
  {
    classes: ['org.apache.kafka.connect.mirror.MirrorCheckpointConnector'],
    direction: 'source',
    dbms: 'kafka',
    endpoint: CLUSTERS,
    internal: [
      {
        key: 'checkpoints.topic',
        direction: 'write',
        fallback: '${source.cluster.alias}.checkpoints.internal',
      },
    ],
  },
  {
    classes: ['org.apache.kafka.connect.mirror.MirrorHeartbeatConnector'],
    direction: 'source',
    dbms: 'kafka',
    endpoint: CLUSTERS,
    internal: [
      { key: 'heartbeats.topic', direction: 'write', fallback: 'heartbeats' },
    ],
  },
];
