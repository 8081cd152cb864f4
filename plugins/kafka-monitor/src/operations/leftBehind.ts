import { ConnectorDetail } from '@kafka-monitor/plugin-kafka-monitor-common';

/** Something that a deletion from Kafka Connect does not take away. */
export interface LeftBehind {
  kind:
    | 'slot'
    | 'publication'
    | 'consumer-group'
    | 'schema-history'
    | 'topics'
    | 'topics-at-runtime';
  /** One name, those of the topics, or none where they are not known. */
  names: string[];
}

/** What {@link leftBehind} judges. */
export type LeftBehindFacts = Pick<
  ConnectorDetail,
  | 'name'
  | 'type'
  | 'connectorClass'
  | 'config'
  | 'consumerGroup'
  | 'topics'
  | 'topicsAtRuntime'
>;

const DEBEZIUM_POSTGRES = 'io.debezium.connector.postgresql.PostgresConnector';

/** Under its name of today, and that of Debezium 1. */
const SCHEMA_HISTORY_KEYS = [
  'schema.history.internal.kafka.topic',
  'database.history.kafka.topic',
];

/**
 * Slot and publication with Debezium's defaults; only `pgoutput`, which is
 * not the default plug-in, reads through a publication.
 * https://debezium.io/documentation/reference/stable/connectors/postgresql.html
 */
function inPostgres(config: Record<string, string>): LeftBehind[] {
  const left: LeftBehind[] = [];
  if (config['slot.drop.on.stop'] !== 'true') {
    left.push({ kind: 'slot', names: [config['slot.name'] || 'debezium'] });
  }
  const publication = config['publication.name'];
  if (publication || config['plugin.name'] === 'pgoutput') {
    left.push({
      kind: 'publication',
      names: [publication || 'dbz_publication'],
    });
  }
  return left;
}

/**
 * What stays behind when a connector is deleted from Kafka Connect, as far as
 * its class and configuration tell.
 */
export function leftBehind(connector: LeftBehindFacts): LeftBehind[] {
  const config = connector.config ?? {};
  const left: LeftBehind[] = [];
  if (connector.connectorClass === DEBEZIUM_POSTGRES) {
    left.push(...inPostgres(config));
  }
  if (connector.type === 'sink' || connector.consumerGroup) {
    left.push({
      kind: 'consumer-group',
      names: [connector.consumerGroup ?? `connect-${connector.name}`],
    });
  }
  const history = SCHEMA_HISTORY_KEYS.map(key => config[key]).find(Boolean);
  if (history) {
    left.push({ kind: 'schema-history', names: [history] });
  }
  const written = connector.topics
    .filter(
      ({ topic, direction, pattern }) =>
        direction === 'write' && !pattern && topic !== history,
    )
    .map(({ topic }) => topic);
  if (written.length > 0) {
    left.push({ kind: 'topics', names: written });
  }
  if (connector.type === 'source' && connector.topicsAtRuntime) {
    left.push({ kind: 'topics-at-runtime', names: [] });
  }
  return left;
}
