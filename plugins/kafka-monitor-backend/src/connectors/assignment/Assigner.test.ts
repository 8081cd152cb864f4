import {
  AssignedValues,
  AssignmentFacts,
  AssignmentSource,
} from '@kafka-monitor/plugin-kafka-monitor-node';
import { Assigner } from './Assigner';
import { compileRule } from './compileRule';
import { DecidedByHand, NOTHING_DECIDED } from './decideAssignment';

const FACTS: AssignmentFacts = {
  platform: 'kafka-connect',
  environment: 'production',
  connectCluster: 'main',
  name: 'payments-source',
  type: 'source',
  connectorClass: 'x.Y',
  dbms: 'postgresql',
  topics: [],
  config: {},
};
const rule = (name: string, assign: AssignedValues) =>
  compileRule({ match: { name: [name] }, assign });
const source = (
  id: string,
  assign: AssignmentSource['assign'],
): AssignmentSource => ({ id, version: '1', assign });

function decide(options: {
  hand?: Partial<DecidedByHand>;
  rules?: ReturnType<typeof rule>[];
  sources?: AssignmentSource[];
  facts?: Partial<AssignmentFacts>;
}) {
  const { rules = [], sources, hand, facts } = options;
  const assigner = new Assigner(rules, sources);
  return assigner.decide(
    { ...FACTS, ...facts },
    { ...NOTHING_DECIDED, ...hand },
  );
}

describe('an assignment', () => {
  it('is the default where nobody says anything', () => {
    expect(decide({ facts: { dbms: null } })).toEqual({
      team: {
        value: 'lainnya',
        source: 'default',
        rule: null,
        automatic: 'lainnya',
      },
      cluster: { value: null, source: 'default', rule: null, automatic: null },
      dbms: { value: null, source: 'default', rule: null, automatic: null },
      critical: {
        value: false,
        source: 'default',
        rule: null,
        automatic: false,
      },
    });
  });

  it('takes each value from the first rule that matches and has one', () => {
    const decided = decide({
      rules: [
        rule('orders-*', { team: 'orders', critical: true }),
        rule('payments-*', { cluster: 'money' }),
        rule('*', { team: 'payments', cluster: 'other', dbms: 'oracle' }),
      ],
    });
    expect(decided).toMatchObject({
      team: { value: 'payments', source: 'rule', rule: 2 },
      cluster: { value: 'money', source: 'rule', rule: 1 },
      dbms: { value: 'oracle', source: 'rule', rule: 2 },
      critical: { value: false, source: 'default', rule: null },
    });
  });

  it('takes it from a person before all rules, and tells what they say', () => {
    const decided = decide({
      hand: { team: 'risk', critical: false, dbms: 'mysql' },
      rules: [rule('*', { team: 'payments', critical: true })],
    });
    expect(decided).toMatchObject({
      team: {
        value: 'risk',
        source: 'person',
        rule: null,
        automatic: 'payments',
      },
      critical: { value: false, source: 'person', automatic: true },
      dbms: { value: 'mysql', source: 'person', automatic: 'postgresql' },
      cluster: { value: null, source: 'default' },
    });
  });

  it('takes it from extensions after rules and before the class', () => {
    const decided = decide({
      rules: [rule('*', { team: 'payments' })],
      sources: [
        source('none', () => undefined),
        source('one', () => ({ team: 'a', cluster: 'one' })),
        source('two', () => ({ cluster: 'two', dbms: 'db2' })),
      ],
    });
    expect(decided).toMatchObject({
      team: { value: 'payments', source: 'rule' },
      cluster: { value: 'one', source: 'extension', rule: null },
      dbms: { value: 'db2', source: 'extension' },
    });
  });

  it('has the DBMS that the class tells', () => {
    expect(decide({}).dbms).toEqual({
      value: 'postgresql',
      source: 'class',
      rule: null,
      automatic: 'postgresql',
    });
  });

  it('is stored with the rules that match', () => {
    const assigner = new Assigner([
      rule('payments-*', { team: 'payments' }),
      rule('orders-*', { team: 'orders' }),
      rule('*', { critical: true }),
    ]);
    expect(assigner.columns(FACTS, NOTHING_DECIDED)).toEqual({
      team: 'payments',
      cluster: null,
      dbms: 'postgresql',
      critical: true,
      matched_rules: '[0,2]',
    });
    expect(new Assigner([]).columns(FACTS, NOTHING_DECIDED)).toMatchObject({
      team: 'lainnya',
      matched_rules: null,
    });
  });

  it('is decided anew when rules or extensions are others', () => {
    const digests = [
      new Assigner([]),
      new Assigner([rule('a', { team: 'x' })]),
      new Assigner([rule('b', { team: 'x' })]),
      new Assigner([rule('a', { team: 'y' })]),
      new Assigner([], [source('one', () => undefined)]),
      new Assigner([], [{ ...source('one', () => undefined), version: '2' }]),
    ].map(each => each.digest());
    expect(new Set(digests).size).toBe(digests.length);
    expect(new Assigner([rule('a', { team: 'x' })]).digest()).toBe(digests[1]);
  });
});
