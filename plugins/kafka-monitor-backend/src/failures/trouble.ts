import {
  ConnectorProblem,
  FailureKind,
  Health,
} from '@kafka-monitor/plugin-kafka-monitor-common';

/** How long things take, in milliseconds. */
export interface FailureDelays {
  /** How long a connector has to run to be well again. */
  settleTimeMs: number;
  /** For how long it may be on its way, without tasks, or without a status. */
  patienceMs: number;
  /** For how long it may be unassigned: longer than a rebalance waits. */
  unassignedMs: number;
}

const MINUTE = 60_000;

/** Kafka Connect waits up to 5 minutes for a lost worker by default. */
export const DEFAULT_DELAYS: FailureDelays = {
  settleTimeMs: MINUTE,
  patienceMs: 5 * MINUTE,
  unassignedMs: 6 * MINUTE,
};

/** What a connector's states come to. */
export interface States {
  health: Health;
  /** Its own state, verbatim; null: no status. */
  state: string | null;
  problem: ConnectorProblem['kind'] | null;
}

/** What is wrong with a connector in these states; undefined: nothing is. */
export function troubleOf({
  health,
  state,
  problem,
}: States): FailureKind | undefined {
  // The last state that could be read says nothing about now.
  if (problem === 'status-unreadable') {
    return 'unreadable';
  }
  if (problem === 'held') {
    return undefined;
  }
  switch (health) {
    case 'failed':
    case 'degraded':
    case 'no-tasks':
    case 'restarting':
    case 'unassigned':
      return health;
    case 'unknown':
      return state === null ? 'no-status' : undefined;
    default:
      return undefined;
  }
}

/** Whether these states count as running with all expected tasks. */
export function isRunning({ health, problem }: States): boolean {
  return (
    health === 'running' &&
    problem !== 'status-unreadable' &&
    problem !== 'held'
  );
}

/** Whether somebody wanted it not to run. */
export function isStoodDown({ health, problem }: States): boolean {
  return (
    (health === 'paused' || health === 'stopped') &&
    problem !== 'status-unreadable' &&
    problem !== 'held'
  );
}

/** For how long a trouble has to last to be a failure, in milliseconds. */
export function delayOf(kind: FailureKind, delays: FailureDelays): number {
  switch (kind) {
    case 'failed':
    case 'degraded':
    case 'vanished':
      return 0;
    case 'unassigned':
      return delays.unassignedMs;
    default:
      return delays.patienceMs;
  }
}

const BY_SEVERITY: readonly FailureKind[] = [
  'failed',
  'degraded',
  'vanished',
  'no-status',
  'unreadable',
  'no-tasks',
  'unassigned',
  'restarting',
];

/** From 0, the worst, upwards. */
export function severityOf(kind: FailureKind): number {
  return BY_SEVERITY.indexOf(kind);
}
