import { healths, LAST_SEEN } from '@kafka-monitor/plugin-kafka-monitor-common';
import { healthCounts } from '../__testUtils__/overviewFixtures';
import { tileList } from './tileList';

const each = healthCounts(
  Object.fromEntries([...healths, LAST_SEEN].map(health => [health, 1])),
);

describe('the tiles', () => {
  it('count each connector once besides the total', () => {
    const [total, ...others] = tileList({
      counts: each,
      totalConnectors: healths.length + 1,
    });
    expect(total).toMatchObject({ kind: 'total', count: 10, health: [] });
    expect(others.flatMap(({ health }) => health).sort()).toEqual(
      [...healths, LAST_SEEN].sort(),
    );
    expect(others.reduce((sum, { count }) => sum + count, 0)).toBe(10);
  });

  it('take failed and degraded together, and paused and stopped', () => {
    const tiles = tileList({
      counts: healthCounts({ failed: 2, degraded: 3, paused: 4, stopped: 5 }),
      totalConnectors: 14,
    });
    expect(tiles.map(({ kind, count, tone }) => [kind, count, tone])).toEqual([
      ['total', 14, undefined],
      ['running', 0, 'positive'],
      ['failing', 5, 'negative'],
      ['stoodDown', 9, undefined],
      ['unassigned', 0, undefined],
    ]);
  });

  it('are calm while nothing fails, and tell what was last seen apart', () => {
    const tiles = tileList({
      counts: healthCounts({ running: 2, 'last-seen': 7 }),
      totalConnectors: 9,
    });
    expect(tiles.find(({ kind }) => kind === 'failing')?.tone).toBeUndefined();
    expect(tiles.at(-1)).toEqual({
      kind: 'lastSeen',
      health: ['last-seen'],
      count: 7,
      tone: 'muted',
    });
  });
});
