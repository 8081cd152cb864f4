import { judgeKafkaCluster } from './kafkaClusterHold';

const NOW = new Date('2026-11-23T12:00:00Z');
const row = (kafka: string | null, hold: string | null = null) => ({
  kafka_cluster_id: kafka,
  hold_reason: hold,
  hold_message: null,
});
const CHANGED = 'kafka-cluster-changed';

describe('judgeKafkaCluster', () => {
  it('learns the Kafka cluster at the first answer', () => {
    expect(judgeKafkaCluster(row(null), ['one', 'one'], NOW)).toEqual({
      patch: { kafka_cluster_id: 'one' },
      changes: [],
    });
  });

  it('changes nothing while it is the same, or while nobody tells', () => {
    for (const told of [['one'], []]) {
      expect(judgeKafkaCluster(row('one'), told, NOW)).toEqual({
        patch: {},
        changes: [],
      });
    }
  });

  it('holds everything when it is another one', () => {
    const { patch, changes } = judgeKafkaCluster(row('one'), ['two'], NOW);
    expect(patch).toMatchObject({
      hold_reason: CHANGED,
      hold_message: expect.stringMatching(/two instead of one/),
      hold_since: NOW,
      hold_until: null,
    });
    expect(patch).not.toHaveProperty('kafka_cluster_id');
    expect(changes).toMatchObject([{ kind: 'hold-started' }]);
  });

  it('holds when a single one of the workers belongs elsewhere', () => {
    const { patch } = judgeKafkaCluster(row('one'), ['one', 'two'], NOW);
    expect(patch.hold_reason).toBe(CHANGED);
    const first = judgeKafkaCluster(row(null), ['two', 'one'], NOW);
    expect(first.patch).toMatchObject({
      hold_reason: CHANGED,
      hold_message: expect.stringContaining('one and two'),
      hold_names: '["one","two"]',
    });
  });

  it('is told once, and ends when the old one is back', () => {
    const held = row('one', CHANGED);
    expect(judgeKafkaCluster(held, ['two'], NOW).changes).toEqual([]);
    const ended = judgeKafkaCluster(held, ['one'], NOW);
    expect(ended.patch.hold_reason).toBeNull();
    expect(ended.changes).toMatchObject([{ kind: 'hold-ended' }]);
  });

  it('takes the place of any other hold', () => {
    const held = row('one', 'many-vanished');
    expect(
      judgeKafkaCluster(held, ['two'], NOW).changes.map(each => each.kind),
    ).toEqual(['hold-ended', 'hold-started']);
  });
});
