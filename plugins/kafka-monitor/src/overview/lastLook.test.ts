import {
  connectCluster,
  environment,
  secondsAgo,
} from '../__testUtils__/fixtures';
import { overviewEnvironment } from '../__testUtils__/overviewFixtures';
import { lastLook } from './lastLook';

const stored = secondsAgo(100);
const asked = overviewEnvironment({ lastGoodAt: stored });

describe('when an environment was seen last', () => {
  it('is what the dashboard says until environments are known', () => {
    expect(lastLook(asked, undefined)).toBe(stored);
    expect(lastLook(asked, [environment({ name: 'other' })])).toBe(stored);
  });

  it('is the oldest look of its Connect clusters', () => {
    const older = secondsAgo(20);
    const clusters = [
      connectCluster({ lastGoodAt: secondsAgo(5) }),
      connectCluster({ lastGoodAt: older }),
      connectCluster({ lastGoodAt: stored, freshness: 'not-configured' }),
    ];
    expect(lastLook(asked, [environment({ connectClusters: clusters })])).toBe(
      older,
    );
  });

  it('is never where one of them has not been seen yet', () => {
    const clusters = [
      connectCluster({ lastGoodAt: secondsAgo(5) }),
      connectCluster({ lastGoodAt: null, freshness: 'unreachable' }),
    ];
    expect(
      lastLook(asked, [environment({ connectClusters: clusters })]),
    ).toBeNull();
  });
});
