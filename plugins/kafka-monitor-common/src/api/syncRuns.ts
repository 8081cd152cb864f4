import { z } from 'zod';
import { timeSchema } from '../observedTime';
import { platformSchema } from '../platform';
import { pageQuerySchema } from './history';
import { historyPageSchema, repeated } from './paging';
import {
  syncOutcomeSchema,
  syncRunSchema,
  syncTriggerSchema,
} from './scheduler';

const filters = {
  platform: platformSchema.optional(),
  environment: repeated(z.string().min(1)),
  /** Of the environments that are chosen, else of any. */
  connectCluster: repeated(z.string().min(1)),
  /** Runs that began then or later, and before `to`. */
  from: timeSchema.optional(),
  to: timeSchema.optional(),
};

/** @public */
export const syncRunQuerySchema = pageQuerySchema.extend({
  ...filters,
  outcome: repeated(syncOutcomeSchema),
  trigger: repeated(syncTriggerSchema),
});

/** @public */
export type SyncRunQuery = z.output<typeof syncRunQuerySchema>;

/** A run of one Connect cluster. @public */
export const syncRunItemSchema = syncRunSchema.extend({
  id: z.string(),
  platform: platformSchema,
  environment: z.string(),
  connectCluster: z.string(),
});

/** @public */
export type SyncRunItem = z.infer<typeof syncRunItemSchema>;

/**
 * Newest first: runs that changed something, failed, were held or asked for.
 * All others are in the statistics alone; so are those of a Connect cluster
 * that would be more than 60 in an hour.
 *
 * @public
 */
export const syncRunListSchema = historyPageSchema(syncRunItemSchema);

/** @public */
export type SyncRunList = z.infer<typeof syncRunListSchema>;

/** @public */
export const syncRunStatsQuerySchema = z.strictObject(filters);

/** @public */
export type SyncRunStatsQuery = z.output<typeof syncRunStatsQuerySchema>;

/** All runs that began in an hour. @public */
export const syncHourSchema = z.object({
  /** Its beginning. */
  at: timeSchema,
  runs: z.number().int(),
  failed: z.number().int(),
  /** Null: the viewer may not read all connectors. */
  changed: z.number().int().nullable(),
  held: z.number().int(),
  meanMs: z.number(),
  maxMs: z.number(),
});

/** @public */
export type SyncHour = z.infer<typeof syncHourSchema>;

/** The hours in which there were runs, the first one first. @public */
export const syncRunStatsSchema = z.object({
  from: timeSchema,
  to: timeSchema,
  hours: z.array(syncHourSchema),
});

/** @public */
export type SyncRunStats = z.infer<typeof syncRunStatsSchema>;
