import { mockServices } from '@backstage/backend-test-utils';
import { AssignmentFacts } from '@kafka-monitor/plugin-kafka-monitor-node';
import { checkedSource } from './checkedSource';

const facts: AssignmentFacts = {
  platform: 'kafka-connect',
  environment: 'production',
  connectCluster: 'main',
  name: 'orders',
  type: 'sink',
  connectorClass: null,
  dbms: null,
  topics: [],
  config: {},
};

function check(assign: (given: AssignmentFacts) => unknown) {
  const logger = mockServices.logger.mock();
  const source = checkedSource(
    { id: 'acme', version: '7', assign: assign as never },
    logger,
  );
  return { logger, source };
}

describe('a source of assignments', () => {
  it('is heard', () => {
    const { logger, source } = check(({ name }) =>
      name === 'orders'
        ? { team: 'orders', dbms: ' db2 ', critical: false }
        : undefined,
    );
    expect(source).toMatchObject({ id: 'acme', version: '7' });
    expect(source.assign(facts)).toEqual({
      team: 'orders',
      dbms: 'db2',
      critical: false,
    });
    expect(source.assign({ ...facts, name: 'x' })).toBeUndefined();
    expect(logger.warn).not.toHaveBeenCalled();
  });

  it.each<[string, () => unknown, RegExp]>([
    [
      'throws',
      () => {
        throw new Error('out of names');
      },
      /'acme'.*'orders'.*out of names/,
    ],
    ['names no team', () => ({ team: 'Not A Slug' }), /team/],
    ['names a long DBMS', () => ({ dbms: 'x'.repeat(65) }), /dbms/],
    ['says something else', () => ({ owner: 'orders' }), /owner/],
    ['says null', () => null, /acme/],
    ['says it later', async () => ({ team: 'orders' }), /at once/],
    ['fails later', () => Promise.reject(new Error('no')), /at once/],
  ])('that %s has said nothing, and is warned of once', (_, assign, told) => {
    const { logger, source } = check(assign);
    expect(source.assign(facts)).toBeUndefined();
    expect(source.assign({ ...facts, name: 'another' })).toBeUndefined();
    expect(logger.warn).toHaveBeenCalledTimes(1);
    expect(logger.warn.mock.calls[0][0]).toMatch(told);
  });
});
