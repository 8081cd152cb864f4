import { z } from 'zod';
import { healthSchema } from '../health';
import { observedTimeSchema } from '../observedTime';
import { assignmentEntrySchema } from './assignment';
import { failureEntrySchema } from './failures';
import { operationEntrySchema } from './operationEntry';
import { historyPageSchema, limitSchema, repeated } from './paging';

/** @public */
export const pageQuerySchema = z.strictObject({
  /** `nextCursor` of the page before. */
  cursor: z
    .string()
    .regex(/^[0-9]{1,15}$/, 'is not a cursor')
    .optional(),
  limit: limitSchema,
});

/** @public */
export type PageQuery = z.output<typeof pageQuerySchema>;

/** What a connector's time line is made of. @public */
export const historyKinds = [
  'state',
  'config',
  'lifecycle',
  'operation',
  'failure',
  'assignment',
] as const;

/** @public */
export type HistoryKind = (typeof historyKinds)[number];

/** @public */
export const historyQuerySchema = pageQuerySchema.extend({
  kind: repeated(z.enum(historyKinds)),
});

/** @public */
export type HistoryQuery = z.output<typeof historyQuerySchema>;

/** The connector (task null) or one of its tasks changed its state. @public */
export const stateEntrySchema = z.object({
  kind: z.literal('state'),
  id: z.string(),
  at: observedTimeSchema,
  task: z.number().int().nullable(),
  /** Null: not there before, or no status. */
  from: z.string().nullable(),
  /** Null: gone, or no status. */
  to: z.string().nullable(),
  fromHealth: healthSchema.nullable(),
  toHealth: healthSchema.nullable(),
  workerId: z.string().nullable(),
});

/** The configuration changed. @public */
export const configEntrySchema = z.object({
  kind: z.literal('config'),
  id: z.string(),
  at: observedTimeSchema,
  version: z.number().int(),
  changedKeys: z.array(z.string()),
});

/**
 * Kafka Connect began or ceased to have the connector; `record-deleted`:
 * somebody deleted its local record only.
 *
 * @public
 */
export const lifecycleEntrySchema = z.object({
  kind: z.literal('lifecycle'),
  id: z.string(),
  at: observedTimeSchema,
  event: z.enum(['discovered', 'deleted', 'record-deleted']),
});

/** @public */
export const historyEntrySchema = z.discriminatedUnion('kind', [
  stateEntrySchema,
  configEntrySchema,
  lifecycleEntrySchema,
  operationEntrySchema,
  failureEntrySchema,
  assignmentEntrySchema,
]);

/** @public */
export type HistoryEntry = z.infer<typeof historyEntrySchema>;

/** Newest first. @public */
export const historySchema = historyPageSchema(historyEntrySchema);

/** @public */
export type History = z.infer<typeof historySchema>;

/** One version of a masked configuration. @public */
export const configVersionSchema = z.object({
  version: z.number().int(),
  at: observedTimeSchema,
  /** Keys that differ from the version before, changed secrets included. */
  changedKeys: z.array(z.string()),
  config: z.record(z.string(), z.string()),
});

/** @public */
export type ConfigVersion = z.infer<typeof configVersionSchema>;

/** Newest first. @public */
export const configVersionsSchema = historyPageSchema(configVersionSchema);

/** @public */
export type ConfigVersions = z.infer<typeof configVersionsSchema>;
