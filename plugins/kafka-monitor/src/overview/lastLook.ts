import {
  Environment,
  OverviewEnvironment,
} from '@kafka-monitor/plugin-kafka-monitor-common';

/**
 * When an environment was last seen well. Looks that find nothing new change
 * only this, which the small answer about environments tells anew each time.
 *
 * @param environments that answer; undefined: not there yet
 */
export function lastLook(
  { name, lastGoodAt }: OverviewEnvironment,
  environments: readonly Environment[] | undefined,
): string | null {
  const looks = environments
    ?.find(each => each.name === name)
    ?.connectClusters.filter(({ freshness }) => freshness !== 'not-configured')
    .map(cluster => cluster.lastGoodAt);
  if (!looks || looks.length === 0) {
    return lastGoodAt;
  }
  return looks.includes(null) ? null : (looks as string[]).sort()[0];
}
