import { ConfigReader } from '@backstage/config';
import { AssignmentFacts } from '@kafka-monitor/plugin-kafka-monitor-node';
import { readAssignmentRules } from './readAssignmentRules';

const read = (...rules: unknown[]) =>
  readAssignmentRules(
    new ConfigReader({ kafkaMonitor: { assignmentRules: rules } } as never),
  );

const FACTS: AssignmentFacts = {
  platform: 'kafka-connect',
  environment: 'production',
  connectCluster: 'main',
  name: 'payments-source',
  type: 'source',
  connectorClass: 'io.debezium.connector.postgresql.PostgresConnector',
  dbms: 'postgresql',
  topics: ['payments.public.cards', 'payments.public.refunds'],
  config: { 'database.hostname': 'payments-db', owner: 'risk' },
};

describe('the rules of the configuration', () => {
  it('are none where there are none', () => {
    expect(readAssignmentRules(new ConfigReader({}))).toEqual([]);
    expect(read()).toEqual([]);
  });

  it.each<[object, boolean]>([
    [{ name: 'payments-*' }, true],
    [{ name: ['orders-*', 'payments-*'] }, true],
    [{ name: 'orders-*' }, false],
    [{ environment: 'production', connectCluster: 'main' }, true],
    [{ environment: 'production', connectCluster: 'edge' }, false],
    [{ class: 'io.debezium.*' }, true],
    [{ dbms: 'mysql' }, false],
    [{ topic: '*.cards' }, true],
    [{ topic: '*.orders' }, false],
    [{ config: { owner: 'risk' } }, true],
    [{ config: { owner: 'risk', 'database.hostname': 'x*' } }, false],
    [{ config: { absent: '*' } }, false],
    [{ config: { toString: '*' } }, false],
    [{ name: 'payments-*', dbms: 'mysql' }, false],
  ])('match by %j: %p', (match, fits) => {
    const [rule] = read({ match, team: 'payments' });
    expect(rule.matches(FACTS)).toBe(fits);
  });

  it('match what is not known yet by its name only', () => {
    const unread = {
      ...FACTS,
      connectorClass: null,
      dbms: null,
      topics: [],
      config: {},
    };
    const [byName, byClass, byTopic] = read(
      { match: { name: '*' }, team: 'a' },
      { match: { class: '*' }, team: 'a' },
      { match: { topic: '*' }, team: 'a' },
    );
    expect(byName.matches(unread)).toBe(true);
    expect(byClass.matches(unread)).toBe(false);
    expect(byTopic.matches(unread)).toBe(false);
  });

  it.each<[unknown, string]>([
    [{ team: 'a' }, '[1].match'],
    [{ match: {}, team: 'a' }, '[1].match: must name something'],
    [
      { match: { nmae: 'x' }, team: 'a' },
      "[1].match: has the unknown key 'nmae'",
    ],
    [
      { match: { name: 5 }, team: 'a' },
      '[1].match.name: must be a pattern, or a list of patterns',
    ],
    [{ match: { name: [] }, team: 'a' }, '[1].match.name'],
    [{ match: { config: { a: 1 } }, team: 'a' }, '[1].match.config.a'],
    [
      { match: { name: 'x' } },
      '[1]: assigns nothing: give team, cluster, dbms or critical',
    ],
    [{ match: { name: 'x' }, team: 'Payments' }, '[1].team: must consist of'],
    [{ match: { name: 'x' }, critical: 'yes' }, '[1].critical'],
    [{ match: { name: 'x' }, team: 'a', tema: 'b' }, "unknown key 'tema'"],
    ['nonsense', '[1]'],
  ])('stop the start where one is %j', (rule, told) => {
    const good = { match: { name: 'x' }, team: 'a' };
    expect(() => read(good, rule)).toThrow(
      expect.objectContaining({
        message: expect.stringContaining(
          `kafkaMonitor.assignmentRules${told.startsWith('[') ? told : '[1]'}`,
        ),
      }),
    );
    expect(() => read(good, rule)).toThrow(told);
  });

  it('are a list', () => {
    const config = new ConfigReader({ kafkaMonitor: { assignmentRules: {} } });
    expect(() => readAssignmentRules(config)).toThrow(
      /kafkaMonitor\.assignmentRules.*must be a list/,
    );
  });
});
