import { z } from 'zod';

/**
 * What a failure was opened for.
 *
 * - `failed`, `degraded`: the connector or all its tasks; some of its tasks;
 * - `no-tasks`, `restarting`, `unassigned`: for too long;
 * - `no-status`, `unreadable`: Kafka Connect tells nothing, or nothing that
 *   can be read, for too long;
 * - `vanished`: Kafka Connect has it no more, and nobody deleted it here.
 *
 * @public
 */
export const failureKinds = [
  'failed',
  'degraded',
  'no-tasks',
  'restarting',
  'unassigned',
  'no-status',
  'unreadable',
  'vanished',
] as const;

/** @public */
export const failureKindSchema = z.enum(failureKinds);

/** @public */
export type FailureKind = z.infer<typeof failureKindSchema>;

/** `acknowledged` is open and counted, without reminders. @public */
export const failureStatusSchema = z.enum(['open', 'acknowledged', 'resolved']);

/** @public */
export type FailureStatus = z.infer<typeof failureStatusSchema>;

/**
 * How a failure ended.
 *
 * - `recovered`: running with all its tasks for the settle time;
 * - `stood-down`: paused or stopped; not a recovery;
 * - `gone`: Kafka Connect has the connector no more;
 * - `resolved`: a person said so.
 *
 * @public
 */
export const failureEndSchema = z.enum([
  'recovered',
  'stood-down',
  'gone',
  'resolved',
]);

/** @public */
export type FailureEnd = z.infer<typeof failureEndSchema>;

/** What can be done about a failure. @public */
export const failureActions = [
  'acknowledge',
  'resolve',
  'unresolve',
  'note',
] as const;

/** @public */
export const failureActionSchema = z.enum(failureActions);

/** @public */
export type FailureAction = z.infer<typeof failureActionSchema>;
