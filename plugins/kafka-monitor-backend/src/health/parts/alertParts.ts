import {
  AlertStatus,
  SystemHealthPart,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { healthPart } from './healthPart';
import { levelOf, Threshold } from './levels';

const waitingThreshold: Threshold = {
  bad: 'above',
  degraded: 10 * 60,
  down: 60 * 60,
};
const refusedThreshold: Threshold = { bad: 'above', degraded: 0, down: null };
const fallbackThreshold: Threshold = { bad: 'below', degraded: 1, down: null };

function waitingPart(
  channels: AlertStatus['channels'],
  now: Date,
): SystemHealthPart {
  const oldest = channels
    .flatMap(({ oldestAt }) => oldestAt ?? [])
    .sort()
    .at(0);
  const age =
    oldest === undefined
      ? 0
      : Math.round((now.getTime() - new Date(oldest).getTime()) / 1000);
  const state = levelOf(age, waitingThreshold);
  return healthPart('alerts-waiting', {
    state,
    figure: oldest === undefined ? null : { value: age, unit: 's' },
    threshold: waitingThreshold,
    since: state === 'ok' ? null : oldest,
    facts: {
      waiting: channels.reduce((sum, { waiting }) => sum + waiting, 0),
    },
    advice: state === 'ok' ? undefined : 'alerts-late',
  });
}

function channelPart(
  channel: AlertStatus['channels'][number],
): SystemHealthPart {
  const { title, enabled, waiting, refused, lastRefusal } = channel;
  const state = levelOf(refused, refusedThreshold);
  return healthPart('alert-channel', {
    subject: title,
    state,
    figure: { value: refused, unit: 'count' },
    threshold: refusedThreshold,
    facts: { enabled, waiting },
    reason: lastRefusal,
    advice: state === 'ok' ? undefined : 'channel-refused',
  });
}

function fallbackPart(fallback: AlertStatus['fallback']): SystemHealthPart {
  const { recipients, addresses } = fallback;
  const threshold = fallbackThreshold;
  if (recipients.length > 0 && addresses === null) {
    return healthPart('alert-fallback', {
      state: 'degraded',
      threshold,
      advice: 'fallback-not-asked',
    });
  }
  const reached = recipients.length === 0 ? 0 : addresses ?? 0;
  const state = levelOf(reached, threshold);
  return healthPart('alert-fallback', {
    state,
    figure: { value: reached, unit: 'count' },
    threshold,
    advice: state === 'ok' ? undefined : 'fallback-reaches-nobody',
  });
}

/** Whether people are told: what waits, what was refused, who is left. */
export function alertParts(
  { channels, fallback }: AlertStatus,
  now: Date,
): SystemHealthPart[] {
  return [
    waitingPart(channels, now),
    ...channels.map(channelPart),
    fallbackPart(fallback),
  ];
}
