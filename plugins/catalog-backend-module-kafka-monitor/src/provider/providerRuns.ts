import { CoalescedRuns } from './CoalescedRuns';
import { KafkaMonitorEntityProvider } from './KafkaMonitorEntityProvider';

const LIMIT_MS = 5 * 60_000;
/** Until then the catalog may not have read what others give to it. */
const FIRST_AFTER_MS = 30_000;
const AGAIN_AFTER_TROUBLE_MS = 60_000;
const AGAIN_WHILE_WAITING_MS = 30_000;

/**
 * The runs of a provider. One that could change nothing is tried again, and
 * one that left Groups out until somebody has looked for them is followed by
 * another.
 */
export function providerRuns(
  provider: Pick<KafkaMonitorEntityProvider, 'run'>,
): CoalescedRuns {
  const runs = new CoalescedRuns({
    limitMs: LIMIT_MS,
    firstAfterMs: FIRST_AFTER_MS,
    work: async signal => {
      const { outcome, isWaiting } = await provider.run(signal);
      if (outcome === 'skipped') {
        runs.soon(AGAIN_AFTER_TROUBLE_MS);
      } else if (isWaiting) {
        runs.soon(AGAIN_WHILE_WAITING_MS);
      }
    },
  });
  return runs;
}
