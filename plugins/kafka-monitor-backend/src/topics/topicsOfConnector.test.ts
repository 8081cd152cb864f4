import { knowledgeOf } from '../connectors/classKnowledge';
import { topicsOfConnector } from './topicsOfConnector';
import { rowOf } from './topicsOfConnector/rows/classRow';

const JDBC_SOURCE = 'io.confluent.connect.jdbc.JdbcSourceConnector';
const JDBC_SINK = 'io.confluent.connect.jdbc.JdbcSinkConnector';
type Config = Record<string, string>;

const topicsOf = (name: string, config: Config) =>
  rowOf({ 'connector.class': name, ...config }).topics;

describe('topics of a sink', () => {
  it('are the listed ones, without blanks and empty entries', () => {
    expect(topicsOf(JDBC_SINK, { topics: ' a, b ,,c ' })).toEqual([
      'reads a',
      'reads b',
      'reads c',
    ]);
  });

  it('are a pattern where only an expression is given', () => {
    expect(topicsOf(JDBC_SINK, { 'topics.regex': 'shop\\.(a|b)' })).toEqual([
      'reads ~shop\\.(a|b)',
    ]);
  });

  it('do not change with a RegexRouter, which renames the tables', () => {
    const config = {
      topics: 'shop.public.orders',
      transforms: 'route',
      'transforms.route.type':
        'org.apache.kafka.connect.transforms.RegexRouter',
      'transforms.route.regex': '.*\\.(.*)',
      'transforms.route.replacement': '$1',
    };
    expect(topicsOf(JDBC_SINK, config)).toEqual(['reads shop.public.orders']);
  });

  it('come with the dead letter queue and the reports as internal topics', () => {
    const config = {
      topics: 'a',
      'errors.deadletterqueue.topic.name': 'dlq',
      'reporter.error.topic.name': 'error-${connector}',
    };
    expect(topicsOf(JDBC_SINK, config)).toEqual([
      'reads a',
      'writes !dlq',
      'writes !error-shop-connector',
    ]);
  });

  it('are read by the group Kafka Connect names after the connector, unless overridden', () => {
    const config = { 'connector.class': JDBC_SINK, topics: 'a' };
    const groupOf = (more: Config) => {
      const all = { ...config, ...more };
      return topicsOfConnector('dwh', all, knowledgeOf(all)).consumerGroup;
    };
    expect(groupOf({})).toBe('connect-dwh');
    expect(groupOf({ 'consumer.override.group.id': 'g' })).toBe('g');
    expect(groupOf({ 'connector.class': JDBC_SOURCE })).toBeNull();
  });

  it('of an unknown class are found as well', () => {
    expect(topicsOf('com.acme.OrdersSink', { topics: 'a' })).toEqual([
      'reads a',
    ]);
  });

  it('are taken from KCQL only where none are configured', () => {
    const name = 'io.lenses.streamreactor.connect.aws.s3.sink.S3SinkConnector';
    const kcql =
      'INSERT INTO lake SELECT * FROM a; INSERT INTO b SELECT * FROM *';
    expect(topicsOf(name, { 'connect.s3.kcql': kcql })).toEqual(['reads a']);
  });
});

it('never says more than 5,000 topics, internal ones included', () => {
  const many = Array.from({ length: 6000 }, (_, i) => `t${i}`).join(',');
  const config = {
    'connector.class': JDBC_SINK,
    topics: many,
    'errors.deadletterqueue.topic.name': 'dlq',
  };
  const { topics } = topicsOfConnector('x', config, knowledgeOf(config));
  expect(topics).toHaveLength(5000);
  expect(topics.some(({ topic }) => topic === 'dlq')).toBe(true);
});

it('never says a name that Kafka would not take for its length', () => {
  const config = { topics: `a,${'b'.repeat(250)}` };
  expect(topicsOf(JDBC_SINK, config)).toEqual(['reads a']);
  const regex = { 'topics.regex': 'a'.repeat(1001) };
  expect(topicsOf(JDBC_SINK, regex)).toEqual([]);
});
