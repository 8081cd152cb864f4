import { z } from 'zod';
import { observedTimeSchema } from '../observedTime';
import { connectorOperationSchema } from '../operations';
import { restartedPartSchema } from './restart';

/** Somebody asked for an operation. @public */
export const operationEntrySchema = z.object({
  kind: z.literal('operation'),
  id: z.string(),
  at: observedTimeSchema,
  operation: connectorOperationSchema,
  task: z.number().int().nullable(),
  /** User entity ref. */
  by: z.string(),
  /** Where it was asked for: a page, a bulk operation, another program. */
  origin: z.enum(['connector', 'bulk', 'action']),
  /** Of a bulk operation: its id. */
  bulkId: z.string().nullable(),
  /**
   * `unknown`: no answer was seen. It is under way, or the backend ended
   * meanwhile.
   */
  result: z.enum(['done', 'failed', 'unknown']),
  restarted: z.array(restartedPartSchema),
  /** What exactly happened, or what one that is done could not keep. */
  message: z.string().nullable(),
});

/** @public */
export type OperationEntry = z.infer<typeof operationEntrySchema>;
