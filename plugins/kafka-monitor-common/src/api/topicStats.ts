import { z } from 'zod';
import { timeSchema } from '../observedTime';
import { platformSchema } from '../platform';

const count = z.number().int();

/** Topics by how connectors use them, each of one environment. @public */
export const topicUsageCountsSchema = z.object({
  topics: count,
  writtenOnly: count,
  readOnly: count,
  both: count,
});

/** @public */
export type TopicUsageCounts = z.infer<typeof topicUsageCountsSchema>;

/**
 * Statistics of topics that are data and named; patterns and internal topics
 * stand apart.
 *
 * @public
 */
export const topicStatsSchema = z.object({
  /** Names; the same in several environments is one. */
  topics: count,
  patterns: count,
  internal: count,
  /** A worker has reported that a connector actually uses it. */
  used: count,
  byPlatform: z.array(z.object({ platform: platformSchema, topics: count })),
  byEnvironment: z.array(
    topicUsageCountsSchema.extend({
      platform: platformSchema,
      environment: z.string(),
    }),
  ),
  /**
   * Names that in at least one environment are only written, or only read, by
   * connectors; `topics` counts each once.
   */
  orphaned: z.object({ topics: count, writtenOnly: count, readOnly: count }),
  /** By the number of connectors, at most 10. */
  mostUsed: z.array(
    z.object({ topic: z.string(), writers: count, readers: count }),
  ),
  /** From then on: seven days. */
  weekFrom: timeSchema,
  /** Topics that no connector used before. */
  newThisWeek: count,
  /** Topics that a connector has begun to use, the new ones included. */
  changedThisWeek: count,
});

/** @public */
export type TopicStats = z.infer<typeof topicStatsSchema>;
