import { connectorDetail } from '../__testUtils__/fixtures';
import { leftBehind } from './leftBehind';

const topic = (name: string, part: object = {}) => ({
  topic: name,
  direction: 'write' as const,
  configured: true,
  used: true,
  pattern: false,
  internal: false,
  ...part,
});

const postgres = (config: Record<string, string>) =>
  connectorDetail({ config, topics: [] });

const sink = connectorDetail({
  name: 'orders-sink',
  type: 'sink',
  connectorClass: 'io.debezium.connector.jdbc.JdbcSinkConnector',
  config: {},
  topics: [
    topic('orders', { direction: 'read' }),
    topic('orders-dlq', { internal: true }),
  ],
});

describe('what a deletion leaves behind', () => {
  it('is the replication slot of Debezium for PostgreSQL, by its default name too', () => {
    expect(leftBehind(postgres({}))).toEqual([
      { kind: 'slot', names: ['debezium'] },
    ]);
    expect(leftBehind(postgres({ 'slot.name': 'shop' }))).toEqual([
      { kind: 'slot', names: ['shop'] },
    ]);
  });

  it('is no slot that is dropped when the connector stops', () => {
    expect(leftBehind(postgres({ 'slot.drop.on.stop': 'true' }))).toEqual([]);
  });

  it('is the publication, where it reads through one', () => {
    expect(leftBehind(postgres({ 'plugin.name': 'pgoutput' }))).toContainEqual({
      kind: 'publication',
      names: ['dbz_publication'],
    });
    expect(
      leftBehind(
        postgres({ 'plugin.name': 'pgoutput', 'publication.name': 'shop' }),
      ),
    ).toContainEqual({ kind: 'publication', names: ['shop'] });
  });

  it('is the consumer group of a sink, and the topics that it wrote', () => {
    expect(leftBehind(sink)).toEqual([
      { kind: 'consumer-group', names: ['connect-orders-sink'] },
      { kind: 'topics', names: ['orders-dlq'] },
    ]);
    expect(leftBehind({ ...sink, consumerGroup: 'own' })[0].names).toEqual([
      'own',
    ]);
  });

  it('is the schema history topic, once', () => {
    const mysql = connectorDetail({
      connectorClass: 'io.debezium.connector.mysql.MySqlConnector',
      config: { 'schema.history.internal.kafka.topic': 'history' },
      topics: [
        topic('history', { internal: true }),
        topic('shop.orders'),
        topic('shop\\..*', { pattern: true }),
      ],
      topicsAtRuntime: true,
    });
    expect(leftBehind(mysql)).toEqual([
      { kind: 'schema-history', names: ['history'] },
      { kind: 'topics', names: ['shop.orders'] },
      { kind: 'topics-at-runtime', names: [] },
    ]);
    expect(
      leftBehind({
        ...mysql,
        config: { 'database.history.kafka.topic': 'old' },
      })[0],
    ).toEqual({ kind: 'schema-history', names: ['old'] });
  });

  it('is told without a configuration too, as far as that goes', () => {
    expect(leftBehind({ ...sink, config: null, topics: [] })).toEqual([
      { kind: 'consumer-group', names: ['connect-orders-sink'] },
    ]);
  });
});
