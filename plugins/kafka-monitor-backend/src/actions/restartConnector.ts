import {
  RestartRequest,
  restartRequestSchema,
  taskParamsSchema,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { InputError } from '@backstage/errors';
import { OperationTarget } from '../connectors/operations/operateConnector';
import { parsePart } from '../openapi/parseRequest';
import { ActionOptions } from './ActionOptions';
import { connectorInput, readConnectorInput } from './connectorInput';
import {
  describeOperated,
  operateByAction,
  operatedSchema,
} from './operateByAction';

/** Of restarted tasks that are named. */
const MOST = 50;

/** @throws InputError for what fits no route */
function readInput(input: {
  connector: string;
  task?: number;
  onlyFailed?: boolean;
  includeTasks?: boolean;
}): { target: OperationTarget; restart?: RestartRequest } {
  const { connector, task, ...restart } = input;
  const ref = readConnectorInput(connector);
  if (task === undefined) {
    return {
      target: ref,
      restart: parsePart(restartRequestSchema, restart, 'input'),
    };
  }
  if (restart.onlyFailed !== undefined || restart.includeTasks !== undefined) {
    throw new InputError(
      'task: one task is restarted as it is, without onlyFailed and includeTasks',
    );
  }
  const params = { ...ref, task: String(task) };
  return {
    target: parsePart(taskParamsSchema, params, 'input'),
  };
}

/** Restarts a connector, or one of its tasks. */
export function addRestartConnector(options: ActionOptions) {
  options.actionsRegistry.register({
    name: 'restart-connector',
    title: 'Restart a Kafka connector',
    description: `Restarts a Kafka Connect connector: the parts that failed where some have, else the connector and all its tasks; or one \`task\`. One that is paused or stopped is refused: resume it.

Call explain-failure first: its remedies say whether a restart helps. \`restarted.parts\` 0 means that nothing was restarted. How it fares shows get-connector as \`lastRestart\` a minute later.`,
    // What runs is interrupted, and records may be read twice.
    attributes: { readOnly: false, destructive: true, idempotent: false },
    schema: {
      input: z =>
        z
          .object({
            connector: connectorInput(z),
            task: z.coerce
              .number()
              .int()
              .min(0)
              .optional()
              .describe('One task only'),
            onlyFailed: z.boolean().optional().describe('Only what failed'),
            includeTasks: z
              .boolean()
              .optional()
              .describe('False: the connector without its tasks'),
          })
          .strict(),
      output: z =>
        operatedSchema(z).extend({
          restarted: z.object({
            parts: z.number(),
            connector: z.boolean(),
            tasks: z.array(z.number()).describe(`At most ${MOST}`),
          }),
        }),
    },
    action: async ({ input, credentials }) => {
      const operation = 'restart';
      const asked = { operation, ...readInput(input) } as const;
      const result = await operateByAction(options, credentials, asked);
      const { restarted } = result;
      return {
        output: {
          ...describeOperated(result),
          restarted: {
            parts: restarted.length,
            connector: restarted.includes(null),
            tasks: restarted.flatMap(part => part ?? []).slice(0, MOST),
          },
        },
      };
    },
  });
}
