import { connectorItem } from '../__testUtils__/fixtures';
import { healthCounts } from '../__testUtils__/organizationFixtures';
import {
  attentionCount,
  attentionHealths,
  needingAttention,
} from './attention';

describe('what needs attention', () => {
  it('is what is not as a person wants it, whether seen so now or last', () => {
    const items = [
      connectorItem({ name: 'a', health: 'failed' }),
      connectorItem({ name: 'b', health: 'degraded', freshness: 'stale' }),
      connectorItem({ name: 'c', health: 'running', freshness: 'stale' }),
      connectorItem({ name: 'd', health: 'paused' }),
    ];
    expect(needingAttention(items).map(({ name }) => name)).toEqual(['a', 'b']);
  });

  it('is asked for together with what silent Connect clusters had', () => {
    expect(attentionHealths).toContain('last-seen');
    expect(attentionHealths).not.toContain('running');
    expect(attentionHealths).not.toContain('paused');
  });

  it('is counted without what was last seen only', () => {
    expect(
      attentionCount(
        healthCounts({
          failed: 2,
          unassigned: 1,
          running: 9,
          stopped: 4,
          'last-seen': 7,
        }),
      ),
    ).toBe(3);
  });
});
