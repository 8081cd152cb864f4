import { z } from 'zod';
import { timeSchema, observedTimeSchema } from '../observedTime';
import { slugSchema } from '../slug';

/** The organisational data of a connector. @public */
export const assignmentFields = [
  'team',
  'cluster',
  'dbms',
  'critical',
] as const;

/** @public */
export type AssignmentField = (typeof assignmentFields)[number];

const dbmsSchema = z
  .string()
  .trim()
  .min(1, 'must not be empty')
  .max(64, 'must be at most 64 characters long')
  // eslint-disable-next-line no-control-regex
  .regex(/^[^\u0000-\u001f\u007f]*$/, 'must be a single line');

const values = {
  team: slugSchema.nullable().optional(),
  cluster: slugSchema.nullable().optional(),
  dbms: dbmsSchema.nullable().optional(),
  critical: z.boolean().nullable().optional(),
};

const isGiven = (given: Record<string, unknown>) =>
  assignmentFields.some(field => given[field] !== undefined);
const NOTHING = { message: `give one of ${assignmentFields.join(', ')}` };

/**
 * What a person decides: what is left out stays, null goes back to automatic.
 *
 * @public
 */
export const assignmentValuesSchema = z
  .strictObject(values)
  .refine(isGiven, NOTHING);

/** @public */
export type AssignmentValues = z.output<typeof assignmentValuesSchema>;

/** @public */
export const assignmentUpdateSchema = z
  .strictObject({
    /** Of `assignment` as it was read. */
    version: z.number().int().min(0),
    ...values,
  })
  .refine(isGiven, NOTHING);

/** @public */
export type AssignmentUpdate = z.input<typeof assignmentUpdateSchema>;

/**
 * Where a value comes from: a person, a rule of `assignmentRules`, an
 * extension of the backend, what is known of the connector's class, or
 * nothing at all.
 *
 * @public
 */
export const assignmentSourceSchema = z.enum([
  'person',
  'rule',
  'extension',
  'class',
  'default',
]);

/** @public */
export type AssignmentSource = z.infer<typeof assignmentSourceSchema>;

function assignedSchema<T extends z.ZodType>(value: T) {
  return z.object({
    value,
    source: assignmentSourceSchema,
    /** Of a rule: its place in `assignmentRules`, from 0. */
    rule: z.number().int().nullable(),
    /** What it would be, had nobody decided. */
    automatic: value,
  });
}

/** A connector's organisational data, with where each comes from. @public */
export const assignmentSchema = z.object({
  /** Of what people decided; 0: nothing so far. */
  version: z.number().int(),
  team: assignedSchema(z.string()),
  cluster: assignedSchema(z.string().nullable()),
  dbms: assignedSchema(z.string().nullable()),
  critical: assignedSchema(z.boolean()),
  /** Who decided last, and when; null: nobody. */
  by: z.string().nullable(),
  at: timeSchema.nullable(),
});

/** @public */
export type Assignment = z.infer<typeof assignmentSchema>;

/** A connector was assigned: by a person, or by a rule that changed. @public */
export const assignmentEntrySchema = z.object({
  kind: z.literal('assignment'),
  id: z.string(),
  at: observedTimeSchema,
  /** User entity ref; null: the backend itself. */
  by: z.string().nullable(),
  /** Of a bulk operation: its id. */
  bulkId: z.string().nullable(),
  changes: z.array(
    z.object({
      field: z.enum(assignmentFields),
      from: z.union([z.string(), z.boolean()]).nullable(),
      to: z.union([z.string(), z.boolean()]).nullable(),
    }),
  ),
});

/** @public */
export type AssignmentEntry = z.infer<typeof assignmentEntrySchema>;

/** One rule of `kafkaMonitor.assignmentRules`. @public */
export const assignmentRuleSchema = z.object({
  /** Its place in the configuration, from 0. */
  index: z.number().int(),
  /** As configured; of each, one of the patterns has to fit. */
  match: z.object({
    name: z.array(z.string()).optional(),
    environment: z.array(z.string()).optional(),
    connectCluster: z.array(z.string()).optional(),
    class: z.array(z.string()).optional(),
    dbms: z.array(z.string()).optional(),
    topic: z.array(z.string()).optional(),
    config: z.record(z.string(), z.array(z.string())).optional(),
  }),
  assign: z.object({
    team: z.string().optional(),
    cluster: z.string().optional(),
    dbms: z.string().optional(),
    critical: z.boolean().optional(),
  }),
  /** Connectors it matches now, of those the viewer may read. */
  matches: z.number().int(),
  /** What it names that is not there. */
  problems: z.array(
    z.enum(['unknown-team', 'deleted-team', 'unknown-cluster']),
  ),
});

/** @public */
export type AssignmentRule = z.infer<typeof assignmentRuleSchema>;

/** @public */
export const assignmentRulesSchema = z.object({
  items: z.array(assignmentRuleSchema),
});

/** @public */
export type AssignmentRules = z.infer<typeof assignmentRulesSchema>;
