import {
  ClusterIdentity,
  findSameClusters,
  judgeSameCluster,
} from './sameCluster';

const NOW = new Date('2026-11-23T12:00:00Z');
const cluster = (
  id: number,
  kafkaClusterId: string | null,
  ...workerIds: string[]
): ClusterIdentity => ({
  id,
  key: `env-${id}/main`,
  kafkaClusterId,
  workerIds: new Set(workerIds),
});

describe('findSameClusters', () => {
  it('finds two with one Kafka cluster and a worker in common', () => {
    expect(
      findSameClusters([
        cluster(1, 'kafka', 'a:1', 'b:1'),
        cluster(2, 'kafka', 'b:1'),
        cluster(3, 'kafka', 'c:1'),
      ]),
    ).toEqual(
      new Map([
        [1, 'env-2/main'],
        [2, 'env-1/main'],
      ]),
    );
  });

  it('knows that two Kafka clusters may have workers of one name', () => {
    const clusters = [cluster(1, 'one', 'a:1'), cluster(2, 'two', 'a:1')];
    expect(findSameClusters(clusters)).toEqual(new Map());
  });

  it('tells nothing about clusters that never said who they are', () => {
    const clusters = [cluster(1, null, 'a:1'), cluster(2, null, 'a:1')];
    expect(findSameClusters(clusters)).toEqual(new Map());
  });
});

describe('judgeSameCluster', () => {
  const row = (reason: string | null, message: string | null = null) => ({
    hold_reason: reason,
    hold_message: message,
  });

  it('draws a red line that names the other one', () => {
    const { patch, changes } = judgeSameCluster(row(null), 'env/main', NOW);
    expect(patch).toMatchObject({
      hold_reason: 'same-cluster',
      hold_message: expect.stringContaining('env/main'),
      hold_names: '["env/main"]',
      hold_since: NOW,
    });
    expect(changes).toMatchObject([
      { kind: 'hold-started', payload: { reason: 'same-cluster' } },
    ]);
    const again = row('same-cluster', patch.hold_message);
    expect(judgeSameCluster(again, 'env/main', NOW)).toEqual({
      patch: {},
      changes: [],
    });
    expect(judgeSameCluster(again, 'env/second', NOW)).toEqual({
      patch: {
        hold_message: expect.stringContaining('env/second'),
        hold_names: '["env/second"]',
      },
      changes: [],
    });
  });

  it('ends when it is no longer true', () => {
    const { patch, changes } = judgeSameCluster(
      row('same-cluster'),
      undefined,
      NOW,
    );
    expect(patch.hold_reason).toBeNull();
    expect(changes).toMatchObject([{ kind: 'hold-ended' }]);
  });

  it('takes the place of no other hold, and ends none', () => {
    for (const reason of ['kafka-cluster-changed', 'many-vanished']) {
      for (const other of ['env/main', undefined]) {
        expect(judgeSameCluster(row(reason), other, NOW).patch).toEqual({});
      }
    }
  });
});
