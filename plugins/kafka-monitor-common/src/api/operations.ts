import { z } from 'zod';
import { timeSchema } from '../observedTime';
import { assignmentValuesSchema } from './assignment';
import { connectorDetailSchema } from './connectorDetail';
import { connectorFilterSchema } from './connectors';
import { historyPageSchema, limitSchema, repeated } from './paging';
import { restartedPartSchema } from './restart';

/** Connectors that one bulk operation may name, at most. @public */
export const MAX_BULK_CONNECTORS = 10_000;
/** Connectors that one bulk deletion may name, at most. @public */
export const MAX_BULK_DELETE = 50;

/**
 * What to restart. Without a body: the failed parts where a part has failed,
 * else the connector and all its tasks.
 *
 * @public
 */
export const restartRequestSchema = z
  .strictObject({
    onlyFailed: z.boolean().optional(),
    includeTasks: z.boolean().optional(),
  })
  .default({});

/** @public */
export type RestartRequest = z.output<typeof restartRequestSchema>;

/** What a connector is deleted from. @public */
export const deleteQuerySchema = z.strictObject({
  from: z.enum(['connect', 'record'], {
    error: 'must be connect or record',
  }),
});

/** @public */
export const taskParamsSchema = z.strictObject({
  environment: z.string().min(1).max(300),
  connectCluster: z.string().min(1).max(300),
  name: z.string().min(1).max(2000),
  task: z
    .string()
    .regex(/^(0|[1-9]\d{0,8})$/, 'must be the number of a task')
    .transform(Number),
});

/** The connector as re-read after an operation. @public */
export const operationResultSchema = z.object({
  connector: connectorDetailSchema,
  /** Parts that were restarted; empty where nothing was. */
  restarted: z.array(restartedPartSchema),
});

/** @public */
export type OperationResult = z.infer<typeof operationResultSchema>;

/** What is left after a deletion from Kafka Connect. @public */
export const deletionSchema = z.object({
  from: z.enum(['connect', 'record']),
  /** The version of the masked configuration that is kept. */
  configVersion: z.number().int().nullable(),
  /** Offsets as they were; null where the worker does not offer them. */
  offsets: z.array(z.record(z.string(), z.unknown())).nullable(),
});

/** @public */
export type Deletion = z.infer<typeof deletionSchema>;

/** Offsets of one connector. @public */
export const offsetsSchema = z.object({
  /** `not-offered`: the worker is older than 3.5. */
  status: z.enum(['known', 'not-offered']),
  offsets: z.array(
    z.object({
      partition: z.record(z.string(), z.unknown()),
      offset: z.record(z.string(), z.unknown()).nullable(),
    }),
  ),
});

/** @public */
export type Offsets = z.infer<typeof offsetsSchema>;

/** Freezes what matches now. @public */
export const selectionRequestSchema = z.strictObject({
  filter: connectorFilterSchema.extend({
    critical: z.boolean().optional(),
    assigned: z.boolean().optional(),
  }),
});

/** @public */
export const selectionSchema = z.object({
  id: z.string(),
  /** How many connectors match. */
  count: z.number().int(),
  expiresAt: timeSchema,
});

/** @public */
export type Selection = z.infer<typeof selectionSchema>;

/** Operations that can be asked for of many connectors at once. @public */
export const bulkOperationSchema = z.enum([
  'restart',
  'restart-failed',
  'pause',
  'resume',
  'stop',
  'delete',
  'delete-record',
  'sync',
  'assign',
]);

/** @public */
export type BulkOperationName = z.infer<typeof bulkOperationSchema>;

/** @public */
export const bulkRequestSchema = z
  .strictObject({
    operation: bulkOperationSchema,
    /** Of a frozen selection. */
    selection: z.string().min(1).max(64).optional(),
    /** Connector refs: `<environment>/<connectCluster>/<name>`. */
    connectors: z
      .array(z.string().min(5).max(2200))
      .min(1)
      .max(MAX_BULK_CONNECTORS)
      .optional(),
    /** Of `assign`: what is decided for all of them. */
    values: assignmentValuesSchema.optional(),
    /** Of a deletion from Kafka Connect: the environments' names, typed. */
    confirm: z.string().max(300).optional(),
  })
  .superRefine((value, context) => {
    if ((value.selection === undefined) === (value.connectors === undefined)) {
      context.addIssue({
        code: 'custom',
        path: ['connectors'],
        message: 'give either connectors or a selection',
      });
    }
    if ((value.operation === 'assign') !== (value.values !== undefined)) {
      context.addIssue({
        code: 'custom',
        path: ['values'],
        message:
          value.operation === 'assign'
            ? 'say what to assign'
            : 'are for the operation assign only',
      });
    }
    const seen = new Set<string>();
    for (const [index, ref] of (value.connectors ?? []).entries()) {
      if (seen.has(ref)) {
        context.addIssue({
          code: 'custom',
          path: ['connectors', index],
          message: `'${ref}' is named twice`,
        });
        return;
      }
      seen.add(ref);
    }
    if (value.operation === 'delete' || value.operation === 'delete-record') {
      if (value.selection !== undefined) {
        context.addIssue({
          code: 'custom',
          path: ['selection'],
          message: 'connectors are deleted by name, never by a selection',
        });
      } else if ((value.connectors?.length ?? 0) > MAX_BULK_DELETE) {
        context.addIssue({
          code: 'custom',
          path: ['connectors'],
          message: `at most ${MAX_BULK_DELETE} connectors are deleted at once`,
        });
      }
    }
  });

/** @public */
export type BulkRequest = z.input<typeof bulkRequestSchema>;

/**
 * What became of one connector of a bulk operation.
 *
 * - `waiting`, `running`;
 * - `done`; `failed`: Kafka Connect refused or did not answer;
 * - `skipped`: it does not fit any more (`reason`); nothing was sent;
 * - `cancelled`: not begun before the cancel;
 * - `unknown`: the backend ended while it ran; it was not sent again.
 *
 * @public
 */
export const bulkResultStatusSchema = z.enum([
  'waiting',
  'running',
  'done',
  'failed',
  'skipped',
  'cancelled',
  'unknown',
]);

/** @public */
export type BulkResultStatus = z.infer<typeof bulkResultStatusSchema>;

/** @public */
export const bulkResultSchema = z.object({
  connector: z.object({
    environment: z.string(),
    connectCluster: z.string(),
    name: z.string(),
  }),
  status: bulkResultStatusSchema,
  /**
   * Code of why: an `OperationRefusal`, a `ConnectFailureKind`, or `not-found`,
   * `not-allowed`, `nothing-restarted`, `interrupted`.
   */
  reason: z.string().nullable(),
  /** The same in the words of who noticed: English. */
  message: z.string().nullable(),
  finishedAt: timeSchema.nullable(),
});

/** @public */
export type BulkResult = z.infer<typeof bulkResultSchema>;

/** @public */
export const bulkStatusSchema = z.enum(['running', 'done', 'cancelled']);

/** A bulk operation with its progress. @public */
export const bulkOperationStateSchema = z.object({
  id: z.string(),
  operation: bulkOperationSchema,
  status: bulkStatusSchema,
  by: z.string(),
  startedAt: timeSchema,
  finishedAt: timeSchema.nullable(),
  total: z.number().int(),
  counts: z.object({
    waiting: z.number().int(),
    running: z.number().int(),
    done: z.number().int(),
    failed: z.number().int(),
    skipped: z.number().int(),
    cancelled: z.number().int(),
    unknown: z.number().int(),
  }),
});

/** @public */
export type BulkOperation = z.infer<typeof bulkOperationStateSchema>;

/** @public */
export const bulkResultsQuerySchema = z.strictObject({
  status: repeated(bulkResultStatusSchema),
  cursor: z
    .string()
    .regex(/^[0-9]{1,15}$/, 'is not a cursor')
    .optional(),
  limit: limitSchema,
});

/** @public */
export type BulkResultsQuery = z.output<typeof bulkResultsQuerySchema>;

/** In the order in which they were named. @public */
export const bulkResultsSchema = historyPageSchema(bulkResultSchema);

/** @public */
export const bulkParamsSchema = z.strictObject({
  id: z.string().min(1).max(64),
});
