import { z } from 'zod';
import { freshnessSchema } from '../freshness';
import { timeSchema } from '../observedTime';
import { platformSchema } from '../platform';
import { timeZoneSchema } from './alertSettings';
import { connectorItemSchema, healthCountsSchema } from './connectors';
import { failureItemSchema } from './failures';

/** Days of the trend, today included. @public */
export const OVERVIEW_DAYS = 14;

const count = z.number().int();

/** @public */
export const overviewQuerySchema = z.strictObject({
  /** Both platforms when absent. */
  platform: platformSchema.optional(),
  /** Whose days the trend counts by; UTC when absent. */
  timeZone: timeZoneSchema.default('UTC'),
});

/** @public */
export type OverviewQuery = z.output<typeof overviewQuerySchema>;

/** How an environment stands. @public */
export const overviewEnvironmentSchema = z.object({
  name: z.string(),
  title: z.string(),
  platform: platformSchema,
  /** False: taken out of the configuration; outside of the totals. */
  configured: z.boolean(),
  /** False: switched off; outside of the totals. */
  enabled: z.boolean(),
  counts: healthCountsSchema,
  /** That of its Connect cluster which was heard of the longest ago. */
  freshness: freshnessSchema,
  /** Its last good snapshot; null: there was none. */
  lastGoodAt: timeSchema.nullable(),
  connectClusters: z.object({ fresh: count, total: count }),
});

/** @public */
export type OverviewEnvironment = z.infer<typeof overviewEnvironmentSchema>;

/** A failure with its connector as it is now; null: it is gone. @public */
export const attentionItemSchema = z.object({
  failure: failureItemSchema,
  connector: connectorItemSchema.nullable(),
});

/** @public */
export type AttentionItem = z.infer<typeof attentionItemSchema>;

/** Failures that nobody, or somebody, takes care of. @public */
export const attentionSchema = z.object({
  /** Of critical connectors first, then the worst, then the newest. */
  items: z.array(attentionItemSchema),
  totalItems: count,
});

/** @public */
export type Attention = z.infer<typeof attentionSchema>;

/** How often a connector began to fail while it flapped. @public */
export const flappingConnectorSchema = z.object({
  platform: platformSchema,
  environment: z.string(),
  connectCluster: z.string(),
  name: z.string(),
  failures: count,
  occurrences: count,
  lastOccurrenceAt: timeSchema,
  /** It flaps just now. */
  flapping: z.boolean(),
});

/** @public */
export type FlappingConnector = z.infer<typeof flappingConnectorSchema>;

/**
 * The dashboard in one answer, of what the caller may read.
 *
 * @public
 */
export const overviewSchema = z.object({
  /** All that are listed without a filter, by the health they stand under. */
  counts: healthCountsSchema,
  totalConnectors: count,
  /** As configured, then those that are not configured any more. */
  environments: z.array(overviewEnvironmentSchema),
  needsAttention: attentionSchema,
  acknowledged: attentionSchema,
  /** Those that began last, also resolved ones, the newest first. */
  recent: z.array(failureItemSchema),
  trend: z.object({
    timeZone: z.string(),
    /** All of the days, the oldest first; today is the last. */
    days: z.array(
      z.object({ day: z.iso.date(), opened: count, resolved: count }),
    ),
    /** Those of these days that recovered; not what was stood down. */
    recovered: count,
    /** Of these, in seconds; null: none did. */
    meanTimeToRecoverySeconds: z.number().nullable(),
  }),
  /** That flapped in these days, the most restless first. */
  mostFlapping: z.array(flappingConnectorSchema),
});

/** @public */
export type Overview = z.infer<typeof overviewSchema>;
