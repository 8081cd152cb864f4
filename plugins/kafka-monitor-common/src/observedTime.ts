import { z } from 'zod';

/** A moment, ISO 8601 in UTC. @public */
export const timeSchema = z.iso.datetime();

/**
 * When something seen by polling happened: after the last look that did not
 * show it (null: there was none), and by the look that did.
 *
 * @public
 */
export const observedTimeSchema = z.object({
  after: timeSchema.nullable(),
  by: timeSchema,
});

/** @public */
export type ObservedTime = z.infer<typeof observedTimeSchema>;
