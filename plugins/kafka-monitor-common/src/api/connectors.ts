import { z } from 'zod';
import { freshnessSchema } from '../freshness';
import { healthSchema, healths } from '../health';
import { observedTimeSchema, timeSchema } from '../observedTime';
import {
  connectorOperationSchema,
  operationRefusalSchema,
} from '../operations';
import { platformSchema } from '../platform';
import {
  limitSchema,
  offsetSchema,
  pageSchema,
  repeated,
  sortSchema,
} from './paging';

/** What Kafka Connect calls a connector's type. @public */
export const connectorTypeSchema = z.enum(['source', 'sink', 'unknown']);

/** @public */
export type ConnectorType = z.infer<typeof connectorTypeSchema>;

/**
 * Where connectors of a silent or switched off Connect cluster stand, in
 * counts and as a filter, instead of under the health they were last seen in.
 *
 * @public
 */
export const LAST_SEEN = 'last-seen';

/** @public */
export const listedHealthSchema = z.enum([...healths, LAST_SEEN]);

/** @public */
export type ListedHealth = z.infer<typeof listedHealthSchema>;

/** The fields that a list of connectors can be sorted by. @public */
export const connectorSortFields = [
  'health',
  'name',
  'environment',
  'type',
  'dbms',
  'cluster',
  'team',
  'tasks',
  'changedAt',
  'lastSeenAt',
] as const;

const text = z.string().min(1).max(300);
const flag = z.enum(['true', 'false']).transform(value => value === 'true');

/** The filters that lists, counts and exports of connectors share. @public */
export const connectorFilterSchema = z.strictObject({
  platform: platformSchema.optional(),
  environment: repeated(text),
  connectCluster: repeated(text),
  health: repeated(listedHealthSchema),
  team: repeated(text),
  cluster: repeated(text),
  dbms: repeated(text),
  type: repeated(connectorTypeSchema),
  connectorClass: repeated(text),
  topic: repeated(text),
  critical: flag.optional(),
  assigned: flag.optional(),
  /**
   * Connector refs, `*` standing for any characters of one of their parts:
   * `production/main/orders-*`. One of them has to fit.
   */
  ref: repeated(z.string().min(5).max(2200)),
  /** Found in the name, case-insensitively; no wildcards. */
  search: z.string().max(300).optional(),
});

/** @public */
export type ConnectorFilter = z.output<typeof connectorFilterSchema>;

/** @public */
export const connectorQuerySchema = connectorFilterSchema.extend({
  sort: sortSchema(connectorSortFields).default('health'),
  offset: offsetSchema,
  limit: limitSchema,
});

/** @public */
export type ConnectorQuery = z.output<typeof connectorQuerySchema>;

/** @public */
export const taskCountsSchema = z.object({
  running: z.number().int(),
  failed: z.number().int(),
  /** How many the worker reports. */
  total: z.number().int(),
  /** How many it has configured; null while that is not known. */
  expected: z.number().int().nullable(),
});

/**
 * Why what is shown of a connector can not be fully trusted.
 *
 * - `no-status`: Kafka Connect has it and no status for it yet;
 * - `status-unreadable`, `config-unreadable`: `detail` says why; the last one
 *   that could be read is shown;
 * - `config-held-back`: which of its keys are secrets is not known yet;
 * - `held`: no longer listed, together with many others; not believed yet;
 * - `other`: what this version does not know; `detail` may say more.
 *
 * @public
 */
export const connectorProblemSchema = z.object({
  kind: z.enum([
    'no-status',
    'status-unreadable',
    'config-unreadable',
    'config-held-back',
    'held',
    'other',
  ]),
  /** More about it, in the words of who noticed: English. */
  detail: z.string().nullable(),
});

/** @public */
export type ConnectorProblem = z.infer<typeof connectorProblemSchema>;

/** A row of the list. @public */
export const connectorItemSchema = z.object({
  platform: platformSchema,
  environment: z.string(),
  connectCluster: z.string(),
  name: z.string(),
  type: connectorTypeSchema,
  connectorClass: z.string().nullable(),
  health: healthSchema,
  freshness: freshnessSchema,
  /** The connector's own state, verbatim; null while it has no status. */
  state: z.string().nullable(),
  workerId: z.string().nullable(),
  tasks: taskCountsSchema,
  team: z.string(),
  cluster: z.string().nullable(),
  dbms: z.string().nullable(),
  critical: z.boolean(),
  /** Null: this row can be trusted. */
  problem: connectorProblemSchema.nullable(),
  /** When its health was last seen to change. */
  changedAt: observedTimeSchema,
  /** The last good look at its Connect cluster. */
  lastSeenAt: timeSchema.nullable(),
  /** What the viewer may do and the state allows. */
  allowed: z.array(connectorOperationSchema),
  /** What the viewer may do and can not be done now, with why. */
  refused: z.array(
    z.object({
      operation: connectorOperationSchema,
      reason: operationRefusalSchema,
    }),
  ),
});

/** @public */
export type ConnectorItem = z.infer<typeof connectorItemSchema>;

/** How many connectors match, by health, silent clusters apart. @public */
export const healthCountsSchema = z.object({
  ...(Object.fromEntries(
    healths.map(health => [health, z.number().int()]),
  ) as Record<(typeof healths)[number], z.ZodNumber>),
  [LAST_SEEN]: z.number().int(),
});

/** @public */
export type HealthCounts = z.infer<typeof healthCountsSchema>;

/**
 * `counts` are for the same filter without its `health`, so that a page can
 * offer the other healths beside the chosen one.
 *
 * @public
 */
export const connectorListSchema = pageSchema(connectorItemSchema).extend({
  counts: healthCountsSchema,
});

/** @public */
export type ConnectorList = z.infer<typeof connectorListSchema>;

/** What lists can be filtered by now, with how many connectors each. @public */
export const connectorFacetsSchema = z.object({
  team: z.array(z.string()),
  cluster: z.array(z.string()),
  dbms: z.array(z.string()),
  connectorClass: z.array(z.string()),
});

/** @public */
export type ConnectorFacets = z.infer<typeof connectorFacetsSchema>;

/** The path of one connector. @public */
export const connectorParamsSchema = z.strictObject({
  environment: text,
  connectCluster: text,
  name: z.string().min(1).max(2000),
});

/** The path of one connector. @internal */
export const ONE_CONNECTOR = '/connectors/:environment/:connectCluster/:name';
