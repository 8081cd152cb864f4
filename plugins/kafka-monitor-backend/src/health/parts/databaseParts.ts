import { SystemHealthPart } from '@kafka-monitor/plugin-kafka-monitor-common';
import { Found } from '../found';
import { TimeLimitError } from '../withinLimit';
import { healthPart, notRead } from './healthPart';
import { levelOf, Threshold } from './levels';

/** How long the database may take for a trivial query, in milliseconds. */
export const DATABASE_LIMIT_MS = 2_000;

const latencyThreshold: Threshold = {
  bad: 'above',
  degraded: 250,
  down: DATABASE_LIMIT_MS,
};
const migrationThreshold: Threshold = { bad: 'above', degraded: 0, down: null };

/** Steps of the schema, as files and as taken. */
export interface MigrationState {
  /** Files of this release that have not run. */
  pending: number;
  /** Steps that this release does not know: a newer one has taken them. */
  newer: number;
}

/** Whether the database answers, and how fast. */
export function latencyPart(
  found: Found<number>,
  client: string,
): SystemHealthPart {
  const about = { threshold: latencyThreshold, facts: { client } };
  if (found.error) {
    return healthPart('database-latency', {
      ...about,
      state: 'down',
      reason: found.error.message,
      advice:
        found.error instanceof TimeLimitError
          ? 'database-silent'
          : 'database-failing',
    });
  }
  const state = levelOf(found.value, latencyThreshold);
  return healthPart('database-latency', {
    ...about,
    state,
    figure: { value: Math.round(found.value), unit: 'ms' },
    advice: state === 'ok' ? undefined : 'database-slow',
  });
}

/** How large the database is: to know, not to judge. */
export function sizePart(found: Found<number>): SystemHealthPart {
  return found.error
    ? notRead('database-size', found.error)
    : healthPart('database-size', {
        figure: { value: found.value, unit: 'bytes' },
      });
}

/** Whether the schema is that of this release, or a newer one. */
export function migrationsPart(found: Found<MigrationState>): SystemHealthPart {
  if (found.error) {
    return notRead('database-migrations', found.error);
  }
  const { pending, newer } = found.value;
  const state = levelOf(pending, migrationThreshold);
  return healthPart('database-migrations', {
    state,
    figure: { value: pending, unit: 'count' },
    threshold: migrationThreshold,
    facts: newer > 0 ? { newer } : {},
    advice: state === 'ok' ? undefined : 'migrations-pending',
  });
}
