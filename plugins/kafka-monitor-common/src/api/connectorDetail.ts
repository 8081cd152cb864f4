import { z } from 'zod';
import { observedTimeSchema, timeSchema } from '../observedTime';
import { assignmentSchema } from './assignment';
import { connectorItemSchema } from './connectors';
import { openFailureSchema } from './failures';
import { restartFollowUpSchema } from './restart';

/** Whether the worker that a connector or task names still answers. @public */
export const workerLivenessSchema = z.enum([
  'alive',
  'silent',
  'cut-off',
  'not-checked',
]);

/** @public */
export type WorkerLiveness = z.infer<typeof workerLivenessSchema>;

/**
 * Stands in place of a trace that is not shown, since which secrets it may
 * quote is not known.
 *
 * @public
 */
export const TRACE_HELD_BACK = '(trace held back)';

/** @public */
export const connectorTaskSchema = z.object({
  task: z.number().int(),
  state: z.string(),
  workerId: z.string().nullable(),
  workerLiveness: workerLivenessSchema,
  version: z.string().nullable(),
  /**
   * The masked stack trace, cut to 64 KB with a mark that says so; or
   * {@link TRACE_HELD_BACK}.
   */
  trace: z.string().nullable(),
  changedAt: observedTimeSchema,
});

/** @public */
export type ConnectorTask = z.infer<typeof connectorTaskSchema>;

/** @public */
export const connectorEndpointSchema = z.object({
  hosts: z.array(
    z.object({ host: z.string(), port: z.number().int().nullable() }),
  ),
  database: z.string().nullable(),
  resource: z.object({ kind: z.string(), name: z.string() }).nullable(),
  secretReference: z.string().nullable(),
  display: z.string(),
});

/** @public */
export type ConnectorEndpoint = z.infer<typeof connectorEndpointSchema>;

/** @public */
export const connectorTopicSchema = z.object({
  topic: z.string(),
  direction: z.enum(['write', 'read']),
  /** Named by the configuration. */
  configured: z.boolean(),
  /** Reported by the worker as actually used. */
  used: z.boolean(),
  /** `topic` is a pattern, not a name. */
  pattern: z.boolean(),
  /** Schema history, dead letters, heartbeats: not data. */
  internal: z.boolean(),
});

/** @public */
export type ConnectorTopic = z.infer<typeof connectorTopicSchema>;

/** @public */
export const connectorDetailSchema = connectorItemSchema.extend({
  /** Version of the connector plugin, where the worker tells (4.1 on). */
  version: z.string().nullable(),
  workerLiveness: workerLivenessSchema,
  /** As of a task. */
  trace: z.string().nullable(),
  taskList: z.array(connectorTaskSchema),
  direction: z.enum(['source', 'sink']).nullable(),
  endpoint: connectorEndpointSchema.nullable(),
  topics: z.array(connectorTopicSchema),
  /** Some topics are only known while it runs. */
  topicsAtRuntime: z.boolean(),
  topicUse: z.enum(['known', 'pending', 'tracking-disabled', 'not-offered']),
  consumerGroup: z.string().nullable(),
  /** Null until the configuration has been read. */
  config: z.record(z.string(), z.string()).nullable(),
  maskedKeys: z.array(z.string()),
  configVersion: z.number().int().nullable(),
  firstSeenAt: timeSchema,
  /** Where team, cluster, DBMS and critical come from. */
  assignment: assignmentSchema,
  /** Null: nothing is wrong that is called a failure. */
  failure: openFailureSchema.nullable(),
  /** The last restart, for as long as it says something new. */
  restart: restartFollowUpSchema.nullable(),
});

/** @public */
export type ConnectorDetail = z.infer<typeof connectorDetailSchema>;
