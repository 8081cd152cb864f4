import {
  acknowledgeRequestSchema,
  failureParamsSchema,
  MAX_ACKNOWLEDGE_DAYS,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { acknowledgeFailure, auditedAct } from '../failures/actForCaller';
import { parsePart } from '../openapi/parseRequest';
import { ActionOptions } from './ActionOptions';
import { callerOf, changeByAction } from './changeByAction';
import {
  compactFailure,
  compactFailureSchema,
  failureInput,
} from './compactFailure';

/** Somebody takes care of a failure. */
export function addAcknowledgeFailure(options: ActionOptions) {
  options.actionsRegistry.register({
    name: 'acknowledge-failure',
    title: 'Acknowledge a failure of a Kafka connector',
    description:
      'Tells that somebody takes care of an open failure: it stays open and counted, and nobody is reminded of it until then. At the end people are alerted again.',
    // Each call is an entry of the failure's time line.
    attributes: { readOnly: false, destructive: false, idempotent: false },
    schema: {
      input: z =>
        z
          .object({
            failure: failureInput(z),
            note: z.string().optional().describe('Who does what about it'),
            until: z
              .string()
              .optional()
              .describe(
                `ISO 8601; in 24 hours unless given, at most ${MAX_ACKNOWLEDGE_DAYS} days from now`,
              ),
          })
          .strict(),
      output: compactFailureSchema,
    },
    action: async ({ input, credentials }) => {
      const { failure, ...rest } = input;
      const { id } = parsePart(failureParamsSchema, { id: failure }, 'input');
      const body = parsePart(acknowledgeRequestSchema, rest, 'input');
      const caller = callerOf(credentials);
      const detail = await changeByAction(
        options,
        caller,
        auditedAct('acknowledge', id),
        () =>
          acknowledgeFailure(options.acting, { id, credentials: caller }, body),
      );
      return { output: compactFailure(detail) };
    },
  });
}
