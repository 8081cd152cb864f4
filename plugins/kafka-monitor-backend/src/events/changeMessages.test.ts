import { kafkaMonitorChangesSchema } from '@kafka-monitor/plugin-kafka-monitor-node';
import { changeMessages, ToldChange } from './changeMessages';

function change(
  seq: number,
  kind: string,
  name: string | null = null,
): ToldChange {
  const isConnector = name !== null && !kind.startsWith('team');
  return {
    seq,
    kind,
    name,
    environment: isConnector ? 'production' : null,
    connectCluster: isConnector ? 'main' : null,
  };
}

describe('messages of changes', () => {
  it('are none of nothing', () => {
    expect(changeMessages([], 7)).toEqual([]);
  });

  it('name everybody once', () => {
    const [message, ...others] = changeMessages(
      [
        change(8, 'health-changed', 'b'),
        change(9, 'task-changed', 'b'),
        change(10, 'health-changed', 'a/x'),
        change(11, 'team-changed', 'orders'),
        change(12, 'failing'),
      ],
      7,
    );
    expect(others).toEqual([]);
    expect(kafkaMonitorChangesSchema.parse(message)).toEqual({
      sequence: 12,
      from: 7,
      kinds: ['failing', 'health-changed', 'task-changed', 'team-changed'],
      connectors: ['production/main/a/x', 'production/main/b'],
      teams: ['orders'],
      clusters: [],
      more: true,
    });
  });

  it('name 500 connectors each, and follow one another', () => {
    const entries = Array.from({ length: 1201 }, (_, index) =>
      change(index + 1, 'health-changed', `c-${index % 1200}`),
    );
    const messages = changeMessages(entries, 0);
    expect(messages.map(each => each.connectors.length)).toEqual([
      500, 500, 201,
    ]);
    expect(messages.map(({ from, sequence }) => [from, sequence])).toEqual([
      [0, 500],
      [500, 1000],
      [1000, 1201],
    ]);
  });

  it('name no more teams than that, either', () => {
    const entries = Array.from({ length: 700 }, (_, index) =>
      change(index + 1, 'team-changed', `team-${index}`),
    );
    const messages = changeMessages(entries, 0);
    expect(messages.map(({ teams }) => teams.length)).toEqual([500, 200]);
    messages.forEach(each => kafkaMonitorChangesSchema.parse(each));
  });
});
