import { ActionOptions } from './ActionOptions';
import { connectorInput, readConnectorInput } from './connectorInput';
import {
  describeOperated,
  operateByAction,
  operatedSchema,
} from './operateByAction';

/** Resumes a paused or stopped connector. */
export function addResumeConnector(options: ActionOptions) {
  options.actionsRegistry.register({
    name: 'resume-connector',
    title: 'Resume a Kafka connector',
    description:
      'Resumes a Kafka Connect connector that is paused or stopped. Any other is refused. Answers how it is then; tasks may take a moment longer.',
    attributes: { readOnly: false, destructive: false, idempotent: true },
    schema: {
      input: z => z.object({ connector: connectorInput(z) }).strict(),
      output: operatedSchema,
    },
    action: async ({ input, credentials }) => {
      const target = readConnectorInput(input.connector);
      const operation = 'resume';
      return {
        output: describeOperated(
          await operateByAction(options, credentials, { operation, target }),
        ),
      };
    },
  });
}
