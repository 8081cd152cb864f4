import { z } from 'zod';
import { timeSchema } from '../observedTime';
import { platformSchema } from '../platform';
import { healthCountsSchema, listedHealthSchema } from './connectors';
import {
  limitSchema,
  offsetSchema,
  pageSchema,
  repeated,
  sortSchema,
} from './paging';

const text = z.string().min(1).max(300);
const flag = z.enum(['true', 'false']).transform(value => value === 'true');
const count = z.number().int();

/** The fields that a list of topics can be sorted by. @public */
export const topicSortFields = [
  'topic',
  'writers',
  'readers',
  'usedSince',
] as const;

/**
 * How connectors use a topic within one environment: what goes on outside of
 * Kafka Connect is not known.
 *
 * @public
 */
export const topicUsageSchema = z.enum(['written-only', 'read-only', 'both']);

/** @public */
export type TopicUsage = z.infer<typeof topicUsageSchema>;

/**
 * Which topics: `environment` and `platform` are where it is looked; with
 * `connectCluster`, `team` and `cluster` those topics are chosen that a
 * connector of theirs uses, and counts stay those of all connectors there.
 *
 * @public
 */
export const topicScopeSchema = z.strictObject({
  platform: platformSchema.optional(),
  environment: repeated(text),
  connectCluster: repeated(text),
  team: repeated(text),
  cluster: repeated(text),
});

/** @public */
export type TopicScope = z.output<typeof topicScopeSchema>;

/** @public */
export const topicFilterSchema = topicScopeSchema.extend({
  /**
   * Of at least one environment; `orphaned` is written or read only. Patterns
   * count as topics of their own.
   */
  usage: z.enum(['all', 'orphaned', ...topicUsageSchema.options]).optional(),
  /** Also what is no data: schema history, heartbeats; default: not. */
  internal: flag.optional(),
  /** Patterns only, or names only; default: both. */
  pattern: flag.optional(),
  /** Found in the name, case-insensitively; no wildcards. */
  search: z.string().max(300).optional(),
});

/** @public */
export type TopicFilter = z.output<typeof topicFilterSchema>;

/** @public */
export const topicQuerySchema = topicFilterSchema.extend({
  sort: sortSchema(topicSortFields).default('topic'),
  offset: offsetSchema,
  limit: limitSchema,
});

/** @public */
export type TopicQuery = z.output<typeof topicQuerySchema>;

/** How many connectors write and read it in an environment. @public */
export const topicEnvironmentSchema = z.object({
  environment: z.string(),
  writers: count,
  readers: count,
});

/** A row of the list: all topics of a name, in whatever environments. @public */
export const topicItemSchema = z.object({
  topic: z.string(),
  /** `topic` is a regular expression over names, not a name. */
  pattern: z.boolean(),
  /** Of no connector it is data. */
  internal: z.boolean(),
  environments: z.array(topicEnvironmentSchema),
  writers: count,
  readers: count,
  /** Named by the configuration of a connector. */
  configured: z.boolean(),
  /** A worker has reported that a connector actually uses it. */
  used: z.boolean(),
  /** Since when; null: since before this was kept. */
  usedSince: timeSchema.nullable(),
  /** Its connectors by health. */
  counts: healthCountsSchema,
  /** The worst of them. */
  worst: listedHealthSchema,
});

/** @public */
export type TopicItem = z.infer<typeof topicItemSchema>;

/** @public */
export const topicListSchema = pageSchema(topicItemSchema);

/** @public */
export type TopicList = z.infer<typeof topicListSchema>;

/** @public */
export const topicParamsSchema = z.strictObject({
  name: z.string().min(1).max(1000),
});
