import { z } from 'zod';
import { timeSchema } from '../observedTime';
import { platformSchema } from '../platform';
import { endpoint } from './endpoint';

/**
 * How a part of the system is.
 *
 * - `ok`;
 * - `degraded`: it works, and somebody should look; or it could not be found
 *   out;
 * - `down`: it does not do what it is for.
 *
 * @public
 */
export const systemHealthStateSchema = z.enum(['ok', 'degraded', 'down']);

/** @public */
export type SystemHealthState = z.infer<typeof systemHealthStateSchema>;

/** What parts belong together, in the order in which they are told. @public */
export const systemHealthSections = [
  'database',
  'connect',
  'scheduler',
  'alerts',
  'disk',
  'memory',
  'event-loop',
] as const;

/** @public */
export const systemHealthSectionSchema = z.enum(systemHealthSections);

/** @public */
export type SystemHealthSection = z.infer<typeof systemHealthSectionSchema>;

/**
 * What a part is about, and what its figure is.
 *
 * - `database-latency`: how long a trivial query took, ms;
 * - `database-size`: bytes;
 * - `database-migrations`: steps of the schema that are not taken;
 * - `connect-cluster`: seconds since the last good look at `subject`;
 * - `connect-url`: how long the last `/health` of `subject` took, ms;
 * - `scheduler`: seconds since any Connect cluster was last looked at;
 * - `alerts-waiting`: age of the oldest message that waits, s;
 * - `alert-channel`: messages to `subject` refused for good within 24 hours;
 * - `alert-fallback`: addresses that the fallback recipients come to;
 * - `disk`: free space, %;
 * - `heap`: memory of JavaScript in use, % of its limit;
 * - `process-memory`: memory of the process, % of what it may use;
 * - `event-loop`: 99th percentile of its delay, ms.
 *
 * @public
 */
export const systemHealthChecks = [
  'database-latency',
  'database-size',
  'database-migrations',
  'connect-cluster',
  'connect-url',
  'scheduler',
  'alerts-waiting',
  'alert-channel',
  'alert-fallback',
  'disk',
  'heap',
  'process-memory',
  'event-loop',
] as const;

/** @public */
export const systemHealthCheckSchema = z.enum(systemHealthChecks);

/** @public */
export type SystemHealthCheck = z.infer<typeof systemHealthCheckSchema>;

/** What to do about a part; pages have a text for each. @public */
export const systemHealthAdvices = [
  'database-slow',
  'database-silent',
  'database-failing',
  'migrations-pending',
  'connect-cluster-pending',
  'connect-cluster-stale',
  'connect-cluster-unreachable',
  'connect-cluster-held',
  'worker-slow',
  'worker-pending',
  'worker-starting',
  'worker-cut-off',
  'worker-unreachable',
  'worker-silent',
  'worker-not-asked',
  'scheduler-stopped',
  'alerts-late',
  'channel-refused',
  'fallback-reaches-nobody',
  'fallback-not-asked',
  'disk-low',
  'disk-full',
  'heap-high',
  'process-memory-high',
  'event-loop-late',
  'not-read',
] as const;

/** @public */
export const systemHealthAdviceSchema = z.enum(systemHealthAdvices);

/** @public */
export type SystemHealthAdvice = z.infer<typeof systemHealthAdviceSchema>;

/** @public */
export const systemHealthUnitSchema = z.enum([
  'ms',
  's',
  'bytes',
  '%',
  'count',
]);

/** @public */
export type SystemHealthUnit = z.infer<typeof systemHealthUnitSchema>;

/** What else is known of a part; sizes in bytes, times in ms. @public */
export const systemHealthFactsSchema = z.object({
  /** `PostgreSQL`, `SQLite`. */
  client: z.string().optional(),
  /** Of Kafka Connect. */
  version: z.string().optional(),
  /** Freshness of a Connect cluster. */
  freshness: z.string().optional(),
  /** What a worker says of itself. */
  health: z.string().optional(),
  workerId: z.string().optional(),
  /** Messages that wait. */
  waiting: z.number().int().optional(),
  /** Whether a channel is switched on. */
  enabled: z.boolean().optional(),
  /** Steps of the schema that a newer release has taken. */
  newer: z.number().int().optional(),
  freeBytes: z.number().optional(),
  usedBytes: z.number().optional(),
  totalBytes: z.number().optional(),
  longestMs: z.number().optional(),
  /** Only for those who may change settings. */
  path: z.string().optional(),
});

/** @public */
export type SystemHealthFacts = z.infer<typeof systemHealthFactsSchema>;

/** @public */
export const systemHealthPartSchema = z.object({
  section: systemHealthSectionSchema,
  check: systemHealthCheckSchema,
  /**
   * What of several it is: `environment/connectCluster`, the same with a URL
   * after a space, a channel. Null: there is one.
   */
  subject: z.string().nullable(),
  state: systemHealthStateSchema,
  /** Null: not known. */
  figure: z
    .object({ value: z.number(), unit: systemHealthUnitSchema })
    .nullable(),
  /** In the unit of the figure; null: nothing is expected of it. */
  threshold: z
    .object({
      /** On which side of it things are bad. */
      bad: z.enum(['above', 'below']),
      /** Null: it is never that by this figure alone. */
      degraded: z.number().nullable(),
      down: z.number().nullable(),
    })
    .nullable(),
  /** Since when it is not ok, where that is known. */
  since: timeSchema.nullable(),
  facts: systemHealthFactsSchema,
  /** In the words of what was asked; null: it said nothing. */
  reason: z.string().nullable(),
  /** What to do, as a key and as an English sentence; null: nothing. */
  advice: z
    .object({ key: systemHealthAdviceSchema, text: z.string() })
    .nullable(),
});

/** @public */
export type SystemHealthPart = z.infer<typeof systemHealthPartSchema>;

/** @public */
export const systemHealthSchema = z.object({
  /**
   * `down`: nothing is stored, or nothing is looked at any more; `degraded`:
   * some part is not ok.
   */
  state: systemHealthStateSchema,
  checkedAt: timeSchema,
  /**
   * The machine that answered: disk, memory and event loop are its own. Null
   * for those who may not change settings.
   */
  host: z.string().nullable(),
  parts: z.array(systemHealthPartSchema),
});

/** @public */
export type SystemHealth = z.infer<typeof systemHealthSchema>;

/** The route of the system's health. @public */
export const systemHealthEndpoints = {
  getSystemHealth: endpoint({
    operationId: 'getSystemHealth',
    method: 'get',
    path: '/system-health',
    summary: 'How database, Connect APIs, disk, memory and alerts are',
    query: z.strictObject({ platform: platformSchema.optional() }),
    response: systemHealthSchema,
    status: 200,
  }),
};
