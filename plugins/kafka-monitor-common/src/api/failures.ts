import { z } from 'zod';
import {
  failureActionSchema,
  failureEndSchema,
  failureKindSchema,
  failureStatusSchema,
} from '../failure';
import { freshnessSchema } from '../freshness';
import { healthSchema } from '../health';
import { observedTimeSchema, timeSchema } from '../observedTime';
import { platformSchema } from '../platform';
import { connectorTypeSchema } from './connectors';
import {
  limitSchema,
  offsetSchema,
  pageSchema,
  repeated,
  sortSchema,
} from './paging';

const text = z.string().min(1).max(300);
const time = z.iso.datetime({ offset: true });

/** The most days that an acknowledgement lasts. @public */
export const MAX_ACKNOWLEDGE_DAYS = 30;
/** Characters of a note, at most. @public */
export const MAX_NOTE = 2000;

/** @public */
export const failureSortFields = [
  'severity',
  'since',
  'name',
  'environment',
  'team',
  'occurrences',
  'resolvedAt',
] as const;

/** The filters that lists and statistics of failures share. @public */
export const failureFilterSchema = z.strictObject({
  /** `open` are those that nobody has acknowledged; default: both. */
  status: repeated(z.enum(['open', 'acknowledged', 'resolved', 'all'])),
  platform: platformSchema.optional(),
  environment: repeated(text),
  connectCluster: repeated(text),
  team: repeated(text),
  cluster: repeated(text),
  kind: repeated(failureKindSchema),
  /** Fingerprints of root causes. */
  cause: repeated(z.string().regex(/^[0-9a-f]{1,64}$/, 'is not a fingerprint')),
  /** Connector refs: `<environment>/<connectCluster>/<name>`. */
  connector: repeated(z.string().min(5).max(2200)),
  /** Found in the connector's name or the root cause, case-insensitively. */
  search: z.string().max(300).optional(),
  flapping: z
    .enum(['true', 'false'])
    .transform(value => value === 'true')
    .optional(),
  /** That were open at some time from then on. */
  from: time.optional(),
  /** That began before then. */
  to: time.optional(),
});

/** @public */
export type FailureFilter = z.output<typeof failureFilterSchema>;

/** @public */
export const failureQuerySchema = failureFilterSchema.extend({
  sort: sortSchema(failureSortFields).default('severity'),
  offset: offsetSchema,
  limit: limitSchema,
});

/** @public */
export type FailureQuery = z.output<typeof failureQuerySchema>;

/** What went wrong, as its trace tells. @public */
export const rootCauseSchema = z.object({
  /** One line; null: the trace does not say why, or there is none. */
  line: z.string().nullable(),
  exception: z.string().nullable(),
  /** The same for the same trouble elsewhere. */
  fingerprint: z.string(),
});

/** @public */
export type RootCauseView = z.infer<typeof rootCauseSchema>;

/** Until when somebody takes care of it. @public */
export const acknowledgementSchema = z.object({
  by: z.string(),
  at: timeSchema,
  until: timeSchema,
  note: z.string().nullable(),
});

/** A row of the list. @public */
export const failureItemSchema = z.object({
  id: z.string(),
  platform: platformSchema,
  environment: z.string(),
  connectCluster: z.string(),
  name: z.string(),
  type: connectorTypeSchema,
  connectorClass: z.string().nullable(),
  team: z.string(),
  cluster: z.string().nullable(),
  dbms: z.string().nullable(),
  critical: z.boolean(),
  kind: failureKindSchema,
  status: failureStatusSchema,
  /** When the trouble began, as observed. */
  since: observedTimeSchema,
  /** When it was called a failure. */
  openedAt: timeSchema,
  resolvedAt: timeSchema.nullable(),
  /** Null while it is open. */
  end: failureEndSchema.nullable(),
  /** Running again since then, not long enough to be over. */
  recoveringSince: timeSchema.nullable(),
  flapping: z.boolean(),
  /** How often it was seen to fail, the first time included. */
  occurrences: z.number().int(),
  lastOccurrenceAt: timeSchema,
  /** Null: there is no trace. */
  cause: rootCauseSchema.nullable(),
  /** Tasks that failed last. */
  failedTasks: z.array(z.number().int()),
  acknowledgement: acknowledgementSchema.nullable(),
  /** The connector as it is now; null: gone. */
  connector: z
    .object({ health: healthSchema, freshness: freshnessSchema })
    .nullable(),
  allowed: z.array(failureActionSchema),
});

/** @public */
export type FailureItem = z.infer<typeof failureItemSchema>;

/**
 * `counts` are for the same filter without its `status`.
 *
 * @public
 */
export const failureListSchema = pageSchema(failureItemSchema).extend({
  counts: z.object({
    open: z.number().int(),
    acknowledged: z.number().int(),
    resolved: z.number().int(),
  }),
});

/** @public */
export type FailureList = z.infer<typeof failureListSchema>;

/** @public */
export const failureParamsSchema = z.strictObject({
  id: z.string().regex(/^[1-9]\d{0,14}$/, 'is not the id of a failure'),
});

const note = z.string().trim().max(MAX_NOTE).optional();

/** @public */
export const acknowledgeRequestSchema = z.strictObject({
  note,
  /** 24 hours from now when absent; at most 30 days. */
  until: time.optional(),
});

/** @public */
export const resolveRequestSchema = z.strictObject({ note }).default({});

/** @public */
export const noteRequestSchema = z.strictObject({
  note: z.string().trim().min(1).max(MAX_NOTE),
});

/** A failure of the connector, on its time line. @public */
export const failureEntrySchema = z.object({
  kind: z.literal('failure'),
  id: z.string(),
  at: observedTimeSchema,
  failureId: z.string(),
  event: z.enum(['opened', 'reopened', 'closed', 'resolved', 'unresolved']),
  failureKind: failureKindSchema,
  /** Of `closed`. */
  end: failureEndSchema.nullable(),
  cause: z.string().nullable(),
  by: z.string().nullable(),
});

/** What a connector's page shows of its open failure. @public */
export const openFailureSchema = z.object({
  id: z.string(),
  kind: failureKindSchema,
  status: failureStatusSchema,
  since: observedTimeSchema,
  cause: rootCauseSchema.nullable(),
});

/** @public */
export type OpenFailure = z.infer<typeof openFailureSchema>;
