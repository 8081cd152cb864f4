import { RestartFollowUp } from '@kafka-monitor/plugin-kafka-monitor-common';
import { Translate } from '../shared';

function seconds(milliseconds: number): string {
  return String(Math.max(0, Math.round(milliseconds / 1_000)));
}

/** As `seconds`, and never "0". */
function briefly(milliseconds: number): string {
  const text = seconds(milliseconds);
  return text === '0' ? '<1' : text;
}

/**
 * What became of a restart, as it is at `now` (milliseconds since 1970).
 *
 * Running is no proof that data flows, so "stable" says what was seen: that
 * it kept running, and for how long.
 */
export function followUpText(
  t: Translate,
  followUp: RestartFollowUp,
  now: number,
): string {
  switch (followUp.outcome) {
    case 'running':
      return followUp.runningSince === null
        ? t('operations.followUp.running')
        : t('operations.followUp.runningFor', {
            seconds: seconds(now - Date.parse(followUp.runningSince)),
          });
    case 'stable':
      return t('operations.followUp.stable', {
        seconds: seconds(followUp.settleTimeMs),
      });
    case 'failed-again': {
      const after = { seconds: briefly(followUp.failedAfterMs ?? 0) };
      if (followUp.sameCause === null) {
        return t('operations.followUp.failedAgain', after);
      }
      return followUp.sameCause
        ? t('operations.followUp.failedAgainSame', after)
        : t('operations.followUp.failedAgainOther', after);
    }
    default:
      return t(`operations.followUp.${followUp.outcome}`);
  }
}

/** Whether more is to be seen of it soon. */
export function isUnfinished(followUp: RestartFollowUp | null): boolean {
  return followUp?.outcome === 'restarting' || followUp?.outcome === 'running';
}
