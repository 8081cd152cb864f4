import { ActionOptions } from './ActionOptions';
import { connectorInput, readConnectorInput } from './connectorInput';
import {
  describeOperated,
  operateByAction,
  operatedSchema,
} from './operateByAction';

/** Pauses a connector. Data stops flowing, so it is called destructive. */
export function addPauseConnector(options: ActionOptions) {
  options.actionsRegistry.register({
    name: 'pause-connector',
    title: 'Pause a Kafka connector',
    description:
      'Pauses a Kafka Connect connector: its tasks stop reading or writing until it is resumed, and its open failure is stood down. One that is paused or stopped is refused. Answers how it is then.',
    attributes: { readOnly: false, destructive: true, idempotent: true },
    schema: {
      input: z => z.object({ connector: connectorInput(z) }).strict(),
      output: operatedSchema,
    },
    action: async ({ input, credentials }) => {
      const target = readConnectorInput(input.connector);
      const operation = 'pause';
      return {
        output: describeOperated(
          await operateByAction(options, credentials, { operation, target }),
        ),
      };
    },
  });
}
