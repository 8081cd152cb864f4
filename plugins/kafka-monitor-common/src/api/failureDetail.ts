import { z } from 'zod';
import { failureEndSchema, failureKindSchema } from '../failure';
import { observedTimeSchema, timeSchema } from '../observedTime';
import { failureItemSchema, rootCauseSchema } from './failures';

/** A text in each language of the product. @public */
export const localizedTextSchema = z.object({ en: z.string(), id: z.string() });

/** @public */
export type LocalizedText = z.infer<typeof localizedTextSchema>;

/** @public */
export const restartHelpsSchema = z.enum(['yes', 'after-fix', 'no']);

/** What is probably wrong, and what to do. @public */
export const remedySchema = z.object({
  /** Of the rule. */
  id: z.string(),
  area: z.string(),
  confidence: z.enum(['exact', 'likely', 'generic']),
  cause: localizedTextSchema,
  steps: z.array(localizedTextSchema),
  restart: restartHelpsSchema,
  sources: z.array(z.string()),
  /** Places in the trace that led to it: offsets of characters. */
  evidence: z.array(
    z.object({ start: z.number().int(), end: z.number().int() }),
  ),
});

/** @public */
export type Remedy = z.infer<typeof remedySchema>;

/**
 * What to do about a failure.
 *
 * - `remedies`: ranked, the best first; `trace` is the one they were found in;
 * - `silent`: the trace does not say why; `logUrls` lead to the logs of the
 *   worker, where that is configured;
 * - `no-trace`: of a failure that is no exception.
 *
 * `generalSteps` are what to do in any case, at the end.
 *
 * @public
 */
export const troubleshootingSchema = z.object({
  verdict: z.enum(['remedies', 'silent', 'no-trace']),
  remedies: z.array(remedySchema),
  /** The masked trace that evidence points into. */
  trace: z.string().nullable(),
  /** Where the trace came from; null: of the connector itself. */
  task: z.number().int().nullable(),
  workerId: z.string().nullable(),
  /** What to look for in the worker's log. */
  lookFor: z.array(localizedTextSchema),
  generalSteps: z.array(localizedTextSchema),
  logUrl: z.string().nullable(),
  supportUrl: z.string().nullable(),
});

/** @public */
export type Troubleshooting = z.infer<typeof troubleshootingSchema>;

const failedPartSchema = z.object({
  /** Null: the connector itself. */
  task: z.number().int().nullable(),
  workerId: z.string().nullable(),
});

const eventBase = {
  id: z.string(),
  at: observedTimeSchema,
};

/** What a person did. */
const byPerson = {
  ...eventBase,
  by: z.string(),
  note: z.string().nullable(),
};

/** One entry of a failure's time line. @public */
export const failureEventSchema = z.discriminatedUnion('kind', [
  z.object({
    ...eventBase,
    /** `reopened`: after it had been resolved. */
    kind: z.enum(['opened', 'occurred', 'reopened']),
    failureKind: failureKindSchema,
    parts: z.array(failedPartSchema),
    cause: rootCauseSchema.nullable(),
  }),
  z.object({
    ...eventBase,
    /** Another root cause than before. */
    kind: z.literal('cause-changed'),
    parts: z.array(failedPartSchema),
    cause: rootCauseSchema.nullable(),
  }),
  z.object({
    ...eventBase,
    /** Degraded became failed, or another kind of trouble took over. */
    kind: z.literal('kind-changed'),
    from: failureKindSchema,
    to: failureKindSchema,
  }),
  z.object({
    ...eventBase,
    kind: z.enum([
      'recovering',
      'flapping-started',
      'flapping-ended',
      'acknowledge-ended',
    ]),
  }),
  z.object({ ...eventBase, kind: z.literal('closed'), end: failureEndSchema }),
  z.object({
    ...byPerson,
    kind: z.literal('acknowledged'),
    until: timeSchema,
  }),
  z.object({
    ...byPerson,
    kind: z.enum(['resolved', 'unresolved', 'noted']),
  }),
]);

/** @public */
export type FailureEvent = z.infer<typeof failureEventSchema>;

/** @public */
export const failureDetailSchema = failureItemSchema.extend({
  trace: z.string().nullable(),
  troubleshooting: troubleshootingSchema,
  /** Newest first, at most 200. */
  events: z.array(failureEventSchema),
  /** Earlier ones of the same connector, newest first, at most 10. */
  earlier: z.array(failureItemSchema),
  /** Open ones of other connectors with the same root cause, at most 20. */
  sameCause: z.object({
    totalItems: z.number().int(),
    items: z.array(failureItemSchema),
  }),
});

/** @public */
export type FailureDetail = z.infer<typeof failureDetailSchema>;
