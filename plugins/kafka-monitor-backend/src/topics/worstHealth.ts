import {
  HealthCounts,
  healths,
  LAST_SEEN,
  ListedHealth,
} from '@kafka-monitor/plugin-kafka-monitor-common';

/**
 * From what needs a person most; what a silent Connect cluster last said is
 * worse than all that is known to be wanted or well.
 */
const WORST: readonly ListedHealth[] = healths.flatMap(health =>
  health === 'stopped' ? [LAST_SEEN, health] : [health],
);

/** The worst of which there is any; none: nothing is known. */
export function worstHealth(counts: HealthCounts): ListedHealth {
  return WORST.find(health => counts[health] > 0) ?? 'unknown';
}
