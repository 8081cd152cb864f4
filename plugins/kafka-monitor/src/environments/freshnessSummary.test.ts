import { connectCluster, environment } from '../__testUtils__/fixtures';
import { freshnessSummary } from './freshnessSummary';

describe('the freshness of a platform', () => {
  it('is that of its oldest fresh Connect cluster', () => {
    const older = '2026-01-01T10:00:00.000Z';
    const newer = '2026-01-01T10:00:09.000Z';
    expect(
      freshnessSummary([
        environment({
          connectClusters: [
            connectCluster({ lastGoodAt: newer }),
            connectCluster({ lastGoodAt: older }),
          ],
        }),
        environment({
          connectClusters: [
            connectCluster({ freshness: 'stale', lastGoodAt: '2025' }),
          ],
        }),
      ]),
    ).toEqual({ fresh: 1, total: 2, syncedAt: older });
  });

  it('leaves out what is switched off or not configured', () => {
    expect(
      freshnessSummary([
        environment({ enabled: false }),
        environment({ configured: false }),
      ]),
    ).toEqual({ fresh: 0, total: 0, syncedAt: undefined });
  });

  it('does not call an environment without Connect clusters fresh', () => {
    expect(freshnessSummary([environment({ connectClusters: [] })]).fresh).toBe(
      0,
    );
  });
});
