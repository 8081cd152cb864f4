import {
  SystemHealthAdvice,
  SystemHealthCheck,
  SystemHealthPart,
  SystemHealthSection,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { adviceTexts } from './adviceTexts';

const sections: Record<SystemHealthCheck, SystemHealthSection> = {
  'database-latency': 'database',
  'database-size': 'database',
  'database-migrations': 'database',
  'connect-cluster': 'connect',
  'connect-url': 'connect',
  scheduler: 'scheduler',
  'alerts-waiting': 'alerts',
  'alert-channel': 'alerts',
  'alert-fallback': 'alerts',
  disk: 'disk',
  heap: 'memory',
  'process-memory': 'memory',
  'event-loop': 'event-loop',
};

/** A part; what is not said of it is not known, or fine. */
export function healthPart(
  check: SystemHealthCheck,
  known: Partial<Omit<SystemHealthPart, 'check' | 'section' | 'advice'>> & {
    advice?: SystemHealthAdvice;
  },
): SystemHealthPart {
  const { advice, ...rest } = known;
  return {
    section: sections[check],
    check,
    subject: null,
    state: 'ok',
    figure: null,
    threshold: null,
    since: null,
    facts: {},
    reason: null,
    ...rest,
    advice:
      advice === undefined ? null : { key: advice, text: adviceTexts[advice] },
  };
}

/** A part that could not be found out is not called well. */
export function notRead(
  check: SystemHealthCheck,
  error: Error,
): SystemHealthPart {
  return healthPart(check, {
    state: 'degraded',
    reason: error.message,
    advice: 'not-read',
  });
}
