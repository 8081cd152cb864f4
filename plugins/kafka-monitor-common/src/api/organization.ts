import { z } from 'zod';
import { timeSchema } from '../observedTime';
import { platformSchema } from '../platform';
import { slugSchema } from '../slug';
import { historyPageSchema } from './paging';

/** A title that people see: any characters but for control characters. @public */
export const titleSchema = z
  .string()
  .trim()
  .min(1, 'must not be empty')
  .max(200, 'must be at most 200 characters long')
  // eslint-disable-next-line no-control-regex
  .regex(/^[^\u0000-\u001f\u007f]*$/, 'must be a single line');

/** @public */
export const descriptionSchema = z
  .string()
  .trim()
  .max(2000, 'must be at most 2000 characters long')
  // eslint-disable-next-line no-control-regex
  .regex(/^[^\u0000]*$/, 'must not hold a NUL character')
  .transform(text => text || null)
  .nullable();

/** @public */
export const organizationParamsSchema = z.strictObject({ name: slugSchema });

/** `version` that was read; another one means that somebody was faster. @public */
export const versionSchema = z.number().int().min(1);

/** @public */
export const versionQuerySchema = z.strictObject({
  version: z
    .string()
    .regex(/^[1-9]\d{0,8}$/, 'must be a version')
    .transform(Number),
});

/** A field before and after; null: it had or has no value. @public */
export const fieldChangeSchema = z.object({
  field: z.string(),
  from: z.unknown(),
  to: z.unknown(),
});

/** @public */
export type FieldChange = z.infer<typeof fieldChangeSchema>;

/**
 * What happened to a team or business cluster. `declared`: a file of the
 * configuration names it from now on; `released`: it does not any more.
 *
 * @public
 */
export const organizationEntrySchema = z.object({
  id: z.string(),
  at: timeSchema,
  action: z.enum([
    'created',
    'updated',
    'deleted',
    'restored',
    'declared',
    'released',
    'leads-copied',
  ]),
  /** User entity ref; null: the backend itself. */
  by: z.string().nullable(),
  changes: z.array(fieldChangeSchema),
});

/** @public */
export type OrganizationEntry = z.infer<typeof organizationEntrySchema>;

/** Newest first. @public */
export const organizationHistorySchema = historyPageSchema(
  organizationEntrySchema,
);

/** @public */
export type OrganizationHistory = z.infer<typeof organizationHistorySchema>;

/** What names stand for, and what can be chosen. @public */
export const organizationSchema = z.object({
  teams: z.array(
    z.object({
      name: z.string(),
      title: z.string(),
      deleted: z.boolean(),
      /** The viewer may give connectors of his to it. */
      assignable: z.boolean(),
    }),
  ),
  clusters: z.array(
    z.object({
      name: z.string(),
      title: z.string(),
      platform: platformSchema,
    }),
  ),
  /** The viewer may create teams and business clusters. */
  allowed: z.array(z.enum(['create-team', 'create-cluster'])),
});

/** @public */
export type Organization = z.infer<typeof organizationSchema>;
