import {
  SystemHealth,
  SystemHealthPart,
} from '@kafka-monitor/plugin-kafka-monitor-common';

/** How long the database takes, unless the test says something else. */
export function healthPart(
  part: Partial<SystemHealthPart> = {},
): SystemHealthPart {
  return {
    section: 'database',
    check: 'database-latency',
    subject: null,
    state: 'ok',
    figure: { value: 2, unit: 'ms' },
    threshold: { bad: 'above', degraded: 250, down: 2_000 },
    since: null,
    facts: { client: 'PostgreSQL' },
    reason: null,
    advice: null,
    ...part,
  };
}

/** A system that is well. */
export function systemHealth(part: Partial<SystemHealth> = {}): SystemHealth {
  return {
    state: 'ok',
    checkedAt: new Date().toISOString(),
    host: null,
    parts: [healthPart()],
    ...part,
  };
}
