import { ProviderRun } from './KafkaMonitorEntityProvider';
import { providerRuns } from './providerRuns';

describe('the runs of the provider', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => jest.useRealTimers());

  /** Seconds at which it ran, when its first runs came out like this. */
  async function startsAfter(...first: ProviderRun[]): Promise<number[]> {
    const start = Date.now();
    const starts: number[] = [];
    const runs = providerRuns({
      run: async () => {
        starts.push((Date.now() - start) / 1_000);
        return (
          first[starts.length - 1] ?? { outcome: 'unchanged', isWaiting: false }
        );
      },
    });
    await runs.now();
    await jest.advanceTimersByTimeAsync(10 * 60_000);
    runs.stop();
    return starts;
  }

  it('end when the catalog is up to date', async () => {
    expect(await startsAfter({ outcome: 'full', isWaiting: false })).toEqual([
      0,
    ]);
  });

  it('are tried again a minute after trouble', async () => {
    const trouble: ProviderRun = { outcome: 'skipped', isWaiting: false };
    expect(await startsAfter(trouble, trouble)).toEqual([0, 60, 120]);
  });

  it('come again while Groups wait to be looked for', async () => {
    expect(await startsAfter({ outcome: 'delta', isWaiting: true })).toEqual([
      0, 30,
    ]);
  });
});
