import {
  failureParamsSchema,
  resolveRequestSchema,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { auditedAct, resolveFailure } from '../failures/actForCaller';
import { parsePart } from '../openapi/parseRequest';
import { ActionOptions } from './ActionOptions';
import { callerOf, changeByAction } from './changeByAction';
import {
  compactFailure,
  compactFailureSchema,
  failureInput,
} from './compactFailure';

/** Somebody calls a failure over. */
export function addResolveFailure(options: ActionOptions) {
  options.actionsRegistry.register({
    name: 'resolve-failure',
    title: 'Resolve a failure of a Kafka connector',
    description:
      'Calls an open failure over. Failures end by themselves once their connector runs again, so this is for those that never will. It changes nothing about the connector: where that still fails, the failure opens again after 15 minutes, or at once on new evidence. One that is resolved already is refused.',
    attributes: { readOnly: false, destructive: false, idempotent: true },
    schema: {
      input: z =>
        z
          .object({
            failure: failureInput(z),
            note: z.string().optional().describe('Why it is over'),
          })
          .strict(),
      output: compactFailureSchema,
    },
    action: async ({ input, credentials }) => {
      const { failure, ...rest } = input;
      const { id } = parsePart(failureParamsSchema, { id: failure }, 'input');
      const body = parsePart(resolveRequestSchema, rest, 'input');
      const caller = callerOf(credentials);
      const detail = await changeByAction(
        options,
        caller,
        auditedAct('resolve', id),
        () => resolveFailure(options.acting, { id, credentials: caller }, body),
      );
      return { output: compactFailure(detail) };
    },
  });
}
