import {
  FailureItem,
  stringifyConnectorRef,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { ActionZod } from './ActionOptions';
import { cutText, LINE_BYTES } from './cutText';

/** How an action is told which failure it is about. */
export function failureInput(z: ActionZod) {
  return z.coerce
    .string()
    .describe('Id of the failure, as get-connector tells it');
}

/** A failure in few words. */
export function compactFailureSchema(z: ActionZod) {
  return z.object({
    failure: z.string(),
    connector: z.string(),
    kind: z.string(),
    status: z.enum(['open', 'acknowledged', 'resolved']),
    since: z.string(),
    occurrences: z.number(),
    cause: z.string().optional().describe('The root cause, one line'),
    acknowledged: z.object({ by: z.string(), until: z.string() }).optional(),
    resolvedAt: z.string().optional(),
    end: z.string().optional().describe('How it ended'),
  });
}

/** As {@link compactFailureSchema}. */
export function compactFailure(item: FailureItem) {
  const { acknowledgement } = item;
  const line = item.cause?.line ?? item.cause?.exception;
  return {
    failure: item.id,
    connector: stringifyConnectorRef(item),
    kind: item.kind,
    status: item.status,
    since: item.since.by,
    occurrences: item.occurrences,
    cause: line ? cutText(line, LINE_BYTES) : undefined,
    acknowledged: acknowledgement
      ? { by: acknowledgement.by, until: acknowledgement.until }
      : undefined,
    resolvedAt: item.resolvedAt ?? undefined,
    end: item.end ?? undefined,
  };
}
