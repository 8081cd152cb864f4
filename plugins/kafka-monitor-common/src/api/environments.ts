import { z } from 'zod';
import { freshnessSchema } from '../freshness';
import { timeSchema } from '../observedTime';
import { platformSchema } from '../platform';

/**
 * What is known of a configured worker URL.
 *
 * - `healthy`, `starting`, `unhealthy`: its own answer to `/health`;
 *   `unhealthy` is a worker cut off from Kafka;
 * - `unreachable`: no answer;
 * - `not-verifiable`: it answers, but is older than 3.9 and has no `/health`;
 * - `pending`: not asked yet.
 *
 * @public
 */
export const workerHealthSchema = z.enum([
  'healthy',
  'starting',
  'unhealthy',
  'unreachable',
  'not-verifiable',
  'pending',
]);

/** @public */
export type WorkerHealth = z.infer<typeof workerHealthSchema>;

/** @public */
export const workerSchema = z.object({
  url: z.string(),
  /** `worker_id` that belongs to the URL. */
  workerId: z.string().nullable(),
  health: workerHealthSchema,
  version: z.string().nullable(),
  latencyMs: z.number().nullable(),
  lastAnswerAt: timeSchema.nullable(),
  message: z.string().nullable(),
  /** Since when it does not answer or is unhealthy. */
  since: timeSchema.nullable(),
});

/** @public */
export type Worker = z.infer<typeof workerSchema>;

/** A `worker_id` that connectors name although the worker is silent. @public */
export const silentWorkerSchema = z.object({
  workerId: z.string(),
  since: timeSchema,
  connectors: z.number().int(),
  tasks: z.number().int(),
});

/** @public */
export type SilentWorker = z.infer<typeof silentWorkerSchema>;

const held = {
  since: timeSchema,
  /** When it ends by itself; null: only an admin ends it. */
  until: timeSchema.nullable(),
};

/**
 * Why something of a Connect cluster is not applied until it ends.
 *
 * - `kafka-cluster-changed`: its workers belong to another Kafka cluster, or
 *   to several; nothing is applied;
 * - `many-vanished`: many connectors vanished at once; they are kept;
 * - `same-cluster`: it is configured twice; operations are refused.
 *
 * @public
 */
export const holdSchema = z.discriminatedUnion('reason', [
  z.object({
    reason: z.literal('kafka-cluster-changed'),
    /** Those that its workers tell now. */
    kafkaClusterIds: z.array(z.string()),
    ...held,
  }),
  z.object({
    reason: z.literal('many-vanished'),
    /** How many vanished together. */
    connectors: z.number().int(),
    ...held,
  }),
  z.object({
    reason: z.literal('same-cluster'),
    /** `<environment>/<connectCluster>` of the other one. */
    other: z.string(),
    ...held,
  }),
]);

/** @public */
export type Hold = z.infer<typeof holdSchema>;

/**
 * What a look at a Connect cluster can fail with; `internal`: here and not at
 * Kafka Connect; `other`: something that this version does not know.
 *
 * @public
 */
export const connectFailureKindSchema = z.enum([
  'unreachable',
  'timed-out',
  'rejected-credentials',
  'bad-response',
  'rebalancing',
  'not-found',
  'conflict',
  'server-error',
  'invalid-request',
  'too-large',
  'rate-limited',
  'internal',
  'other',
]);

/** @public */
export type ConnectFailureKind = z.infer<typeof connectFailureKindSchema>;

/** @public */
export const connectFailureSchema = z.object({
  kind: connectFailureKindSchema,
  /** What exactly happened, in the words of who noticed: English. */
  message: z.string(),
});

/** @public */
export type ConnectFailure = z.infer<typeof connectFailureSchema>;

/** @public */
export const connectClusterSchema = z.object({
  name: z.string(),
  freshness: freshnessSchema,
  lastGoodAt: timeSchema.nullable(),
  failingSince: timeSchema.nullable(),
  /** What the last attempt ended in; null: it was good. */
  error: connectFailureSchema.nullable(),
  kafkaVersion: z.string().nullable(),
  kafkaClusterId: z.string().nullable(),
  hold: holdSchema.nullable(),
  workers: z.array(workerSchema),
  silentWorkers: z.array(silentWorkerSchema),
  /** How many connectors the viewer may read. */
  connectors: z.number().int(),
});

/** @public */
export type ConnectCluster = z.infer<typeof connectClusterSchema>;

/** @public */
export const environmentSchema = z.object({
  name: z.string(),
  title: z.string(),
  platform: platformSchema,
  configured: z.boolean(),
  enabled: z.boolean(),
  owners: z.array(z.string()),
  connectClusters: z.array(connectClusterSchema),
});

/** @public */
export type Environment = z.infer<typeof environmentSchema>;

/** @public */
export const environmentsSchema = z.object({
  /**
   * How far the change log had come before this answer was read; as in
   * signals, so that a page finds out about one that it missed.
   */
  sequence: z.number().int(),
  items: z.array(environmentSchema),
});

/** @public */
export type Environments = z.infer<typeof environmentsSchema>;

/** @public */
export const connectClusterParamsSchema = z.strictObject({
  environment: z.string().min(1),
  connectCluster: z.string().min(1),
});

/** @public */
export const syncRequestSchema = z.strictObject({
  /** All enabled ones when both are absent. */
  environments: z.array(z.string().min(1)).min(1).max(200).optional(),
  /** Some Connect clusters alone, also besides environments. */
  connectClusters: z
    .array(connectClusterParamsSchema)
    .min(1)
    .max(200)
    .optional(),
});

/** @public */
export type SyncRequest = z.infer<typeof syncRequestSchema>;

/** @public */
export const syncStartedSchema = z.object({
  started: z.array(
    z.object({
      environment: z.string(),
      connectCluster: z.string(),
      /**
       * Which wish of its Connect cluster it is: done once the scheduler's
       * `requestsDone` is not less.
       */
      request: z.number().int(),
    }),
  ),
});

/** @public */
export type SyncStarted = z.infer<typeof syncStartedSchema>;
