import { z } from 'zod';

/**
 * What a connector is, derived from its own state and those of its tasks.
 * Ordered from what needs a person most to what needs none: lists that show
 * the abnormal first sort by the position in this list.
 *
 * @public
 */
export const healths = [
  'failed',
  'degraded',
  'unknown',
  'no-tasks',
  'unassigned',
  'restarting',
  'stopped',
  'paused',
  'running',
] as const;

/** @public */
export const healthSchema = z.enum(healths);

/** @public */
export type Health = z.infer<typeof healthSchema>;

/**
 * The position in {@link healths}, for sorting.
 *
 * @public
 */
export function healthRank(health: Health): number {
  return healths.indexOf(health);
}

/**
 * The states that {@link connectorHealth} judges. States are Kafka Connect's
 * own words, verbatim, so that one from a future worker is no error.
 *
 * @public
 */
export interface ConnectorStates {
  /** State of the connector; undefined while the worker has no status for it. */
  connector: string | undefined;
  /** States of the tasks that the worker reports. */
  tasks: readonly string[];
  /** How many tasks the worker has configured, where that is known. */
  expectedTasks?: number;
}

/**
 * The health of a connector. Connector and task states are independent
 * records in Kafka Connect: a RUNNING connector with FAILED tasks is what a
 * failure normally looks like.
 *
 * - `stopped`, `paused`: a person wanted it so, whatever the tasks say;
 * - `failed`: the connector, or all of its tasks; `degraded`: some tasks;
 * - `restarting`, `unassigned`: on the way, also when fewer tasks are reported
 *   than configured;
 * - `no-tasks`: says RUNNING and does nothing;
 * - `unknown`: no status, or a word this version does not know.
 *
 * @public
 */
export function connectorHealth(states: ConnectorStates): Health {
  const { connector, tasks, expectedTasks } = states;
  if (connector === undefined) {
    return 'unknown';
  }
  if (connector === 'STOPPED') {
    return 'stopped';
  }
  if (connector === 'PAUSED') {
    return 'paused';
  }
  const failedTasks = tasks.filter(state => state === 'FAILED').length;
  if (
    connector === 'FAILED' ||
    (failedTasks > 0 && failedTasks === tasks.length)
  ) {
    return 'failed';
  }
  if (failedTasks > 0) {
    return 'degraded';
  }
  const all = [connector, ...tasks];
  if (all.includes('RESTARTING')) {
    return 'restarting';
  }
  if (all.includes('UNASSIGNED')) {
    return 'unassigned';
  }
  if (connector !== 'RUNNING') {
    return 'unknown';
  }
  if (tasks.length === 0) {
    return 'no-tasks';
  }
  // A resume reaches the tasks one by one.
  if (tasks.every(state => state === 'RUNNING' || state === 'PAUSED')) {
    if (tasks.includes('PAUSED')) {
      return 'paused';
    }
    return expectedTasks !== undefined && tasks.length < expectedTasks
      ? 'unassigned'
      : 'running';
  }
  return 'unknown';
}
