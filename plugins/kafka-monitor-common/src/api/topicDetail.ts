import { z } from 'zod';
import { platformSchema } from '../platform';
import {
  connectorEndpointSchema,
  connectorTopicSchema,
} from './connectorDetail';
import { connectorItemSchema, healthCountsSchema } from './connectors';
import { repeated } from './paging';
import { topicUsageSchema } from './topics';

const text = z.string().min(1).max(300);
const count = z.number().int();

/** The most connectors that are named per environment and direction. @public */
export const MAX_TOPIC_CONNECTORS = 50;
/** The most patterns, and topics that one matches, that are named. @public */
export const MAX_TOPIC_MATCHES = 200;

/** @public */
export const topicDetailQuerySchema = z.strictObject({
  platform: platformSchema.optional(),
  environment: repeated(text),
  /** The name is a pattern. */
  pattern: z
    .enum(['true', 'false'])
    .transform(value => value === 'true')
    .optional(),
});

/** @public */
export type TopicDetailQuery = z.output<typeof topicDetailQuerySchema>;

/** A connector that writes or reads a topic. @public */
export const topicConnectorSchema = connectorItemSchema
  .pick({
    platform: true,
    environment: true,
    connectCluster: true,
    name: true,
    type: true,
    connectorClass: true,
    health: true,
    freshness: true,
    state: true,
    tasks: true,
    team: true,
    cluster: true,
    dbms: true,
    critical: true,
  })
  .extend(
    connectorTopicSchema.pick({ configured: true, used: true, internal: true })
      .shape,
  )
  .extend({
    /** The database, or what else is at its other end. */
    endpoint: connectorEndpointSchema.nullable(),
  });

/** @public */
export type TopicConnector = z.infer<typeof topicConnectorSchema>;

/** Its connectors of one direction, the abnormal first. @public */
export const topicConnectorsSchema = z.object({
  items: z.array(topicConnectorSchema),
  total: count,
  configured: count,
  used: count,
});

/** @public */
export type TopicConnectors = z.infer<typeof topicConnectorsSchema>;

/**
 * A pattern beside a topic. One that can not be matched in linear time is
 * `not-checked`: whether it takes this topic is not known.
 *
 * @public
 */
export const topicPatternSchema = z.object({
  pattern: z.string(),
  direction: z.enum(['write', 'read']),
  /** How many connectors have it. */
  connectors: count,
  verdict: z.enum(['matches', 'not-checked']),
});

/** @public */
export type TopicPattern = z.infer<typeof topicPatternSchema>;

/** What of the used topics a pattern takes. @public */
export const patternMatchesSchema = z.object({
  state: z.enum(['checked', 'not-checked']),
  items: z.array(z.string()),
  total: count,
});

/** @public */
export type PatternMatches = z.infer<typeof patternMatchesSchema>;

/** The topic of one environment's Kafka. @public */
export const topicInEnvironmentSchema = z.object({
  platform: platformSchema,
  environment: z.string(),
  usage: topicUsageSchema,
  counts: healthCountsSchema,
  writers: topicConnectorsSchema,
  readers: topicConnectorsSchema,
  /** Empty for a pattern. */
  patterns: z.object({ items: z.array(topicPatternSchema), total: count }),
  /** Null for a name. */
  matches: patternMatchesSchema.nullable(),
});

/** @public */
export type TopicInEnvironment = z.infer<typeof topicInEnvironmentSchema>;

/**
 * Topics of one name: those of different environments are different ones.
 *
 * @public
 */
export const topicDetailSchema = z.object({
  topic: z.string(),
  pattern: z.boolean(),
  /** Of no connector it is data. */
  internal: z.boolean(),
  environments: z.array(topicInEnvironmentSchema),
});

/** @public */
export type TopicDetail = z.infer<typeof topicDetailSchema>;
