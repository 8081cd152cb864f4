import { z } from 'zod';
import { timeSchema } from '../observedTime';
import { slugSchema } from '../slug';
import { connectorParamsSchema } from './connectors';
import { limitSchema, offsetSchema, pageSchema } from './paging';

/** What a mute holds the alerts of. @public */
export const muteScopeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('environment'), environment: slugSchema }),
  z.strictObject({ kind: z.literal('cluster'), cluster: slugSchema }),
  z.strictObject({ kind: z.literal('team'), team: slugSchema }),
  connectorParamsSchema.extend({ kind: z.literal('connector') }),
]);

/** @public */
export type MuteScope = z.output<typeof muteScopeSchema>;

/** The longest mute, in hours; leads may mute for at most a day. @public */
export const MAX_MUTE_HOURS = 168;
/** @public */
export const MAX_LEAD_MUTE_HOURS = 24;

/** @public */
export const muteCreateSchema = z.strictObject({
  scope: muteScopeSchema,
  reason: z
    .string()
    .trim()
    .min(1, 'must not be empty')
    .max(500, 'must be at most 500 characters long')
    // eslint-disable-next-line no-control-regex
    .regex(/^[^\u0000]*$/, 'must not hold a NUL character'),
  /** In the future, and at most 7 days from now. */
  until: timeSchema,
});

/** @public */
export type MuteCreate = z.input<typeof muteCreateSchema>;

/** @public */
export const muteSchema = z.object({
  id: z.string(),
  scope: muteScopeSchema,
  reason: z.string(),
  createdBy: z.string(),
  createdAt: timeSchema,
  until: timeSchema,
  /** Null: it ends, or has ended, by itself. */
  endedAt: timeSchema.nullable(),
  endedBy: z.string().nullable(),
  active: z.boolean(),
  /** Failures that are open and not told of because of it. */
  held: z.number().int(),
  allowed: z.array(z.enum(['end'])),
});

/** @public */
export type Mute = z.infer<typeof muteSchema>;

/** @public */
export const muteQuerySchema = z.strictObject({
  /** Those that hold now, or all that are still kept. */
  state: z.enum(['active', 'all']).default('active'),
  offset: offsetSchema,
  limit: limitSchema,
});

/** @public */
export const muteListSchema = pageSchema(muteSchema).extend({
  /** Scopes that the viewer may mute as a whole, for how many hours. */
  allowed: z.array(
    z.object({
      scope: z.enum(['environment', 'cluster', 'team', 'connector']),
      hours: z.number().int(),
    }),
  ),
});

/** @public */
export type MuteList = z.infer<typeof muteListSchema>;

/** @public */
export const alertParamsSchema = z.strictObject({
  id: z.string().regex(/^[1-9]\d{0,17}$/, 'must be a number'),
});
