import { z } from 'zod';

const bytes = z.number().int().nonnegative();

/** Every fault, as the admin port takes it. @internal */
export const faultSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('refuse') }),
  z.strictObject({ type: z.literal('hang') }),
  z.strictObject({
    type: z.literal('trickle'),
    bytesPerSecond: z.number().positive().optional(),
  }),
  z.strictObject({ type: z.literal('reset'), afterBytes: bytes.optional() }),
  z.strictObject({
    type: z.literal('cut'),
    share: z.number().min(0).max(1).optional(),
  }),
  z.strictObject({
    type: z.literal('html'),
    status: z.number().int().optional(),
  }),
  z.strictObject({ type: z.literal('invalid-json') }),
  z.strictObject({
    type: z.literal('wrong-shape'),
    variant: z.enum([
      'array',
      'string',
      'null',
      'info-null',
      'tasks-null',
      'missing-type',
      'status-null',
    ]),
    connector: z.string().optional(),
  }),
  z.strictObject({
    type: z.literal('status'),
    status: z.number().int(),
    retryAfter: z.number().optional(),
    body: z.string().optional(),
  }),
  z.strictObject({ type: z.literal('empty') }),
  z.strictObject({ type: z.literal('absent'), names: z.array(z.string()) }),
  z.strictObject({ type: z.literal('slow'), ms: z.number().nonnegative() }),
  z.strictObject({
    type: z.literal('huge-trace'),
    connector: z.string(),
    bytes,
  }),
  z.strictObject({ type: z.literal('huge-body'), bytes }),
  z.strictObject({ type: z.literal('redirect'), location: z.string() }),
  z.strictObject({ type: z.literal('gzip') }),
  z.strictObject({ type: z.literal('gzip-bomb'), bytes }),
  z.strictObject({ type: z.literal('bom') }),
  z.strictObject({
    type: z.literal('deep'),
    levels: z.number().int().positive(),
  }),
]);

/**
 * What can go wrong between a client and a worker. Lengths in bytes, times in
 * milliseconds, `retryAfter` in seconds.
 *
 * @public
 */
export type Fault =
  | { type: 'refuse' }
  | { type: 'hang' }
  | { type: 'trickle'; bytesPerSecond?: number }
  | { type: 'reset'; afterBytes?: number }
  | { type: 'cut'; share?: number }
  | { type: 'html'; status?: number }
  | { type: 'invalid-json' }
  | {
      type: 'wrong-shape';
      variant:
        | 'array'
        | 'string'
        | 'null'
        | 'info-null'
        | 'tasks-null'
        | 'missing-type'
        | 'status-null';
      connector?: string;
    }
  | { type: 'status'; status: number; retryAfter?: number; body?: string }
  | { type: 'empty' }
  | { type: 'absent'; names: string[] }
  | { type: 'slow'; ms: number }
  | { type: 'huge-trace'; connector: string; bytes: number }
  | { type: 'huge-body'; bytes: number }
  | { type: 'redirect'; location: string }
  | { type: 'gzip' }
  | { type: 'gzip-bomb'; bytes: number }
  | { type: 'bom' }
  | { type: 'deep'; levels: number };

/**
 * Which requests a fault hits; what is left out does not matter.
 *
 * @public
 */
export interface FaultScope {
  /** Index of the worker. */
  worker?: number;
  /** A text is the whole path, or the whole path with query; an expression is searched in path and query. */
  path?: string | RegExp;
  /** How many requests are hit before the fault is over. */
  times?: number;
}
