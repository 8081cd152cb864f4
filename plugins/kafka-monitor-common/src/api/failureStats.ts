import { z } from 'zod';
import { timeSchema } from '../observedTime';
import { failureFilterSchema, rootCauseSchema } from './failures';

/** @public */
export const failureStatsQuerySchema = failureFilterSchema.omit({
  status: true,
});

const count = z.number().int();

/** Statistics of the failures that began in a span of time. @public */
export const failureStatsSchema = z.object({
  from: timeSchema,
  to: timeSchema,
  opened: count,
  resolved: count,
  /** Here and below: without those that somebody has acknowledged. */
  open: count,
  acknowledged: count,
  flapping: count,
  /** Of those that recovered, in seconds; null: none did. */
  meanTimeToRecoverySeconds: z.number().nullable(),
  byEnvironment: z.array(
    z.object({ environment: z.string(), opened: count, open: count }),
  ),
  byTeam: z.array(z.object({ team: z.string(), opened: count, open: count })),
  /** The most frequent first, at most 20. */
  byCause: z.array(
    z.object({ cause: rootCauseSchema, opened: count, open: count }),
  ),
  /** UTC days, the oldest first. */
  byDay: z.array(
    z.object({ day: z.iso.date(), opened: count, resolved: count }),
  ),
});

/** @public */
export type FailureStats = z.infer<typeof failureStatsSchema>;
