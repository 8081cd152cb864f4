import {
  ConnectorOperation,
  OperationResult,
  RestartRequest,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  auditedOperation,
  operateConnector,
  OperationTarget,
} from '../connectors/operations/operateConnector';
import { ActionOptions, ActionZod } from './ActionOptions';
import { callerOf, changeByAction } from './changeByAction';
import { compactConnector, compactConnectorSchema } from './compactConnector';

/** An operation on one connector, as its route would do it. */
export function operateByAction(
  options: ActionOptions,
  given: BackstageCredentials,
  asked: {
    operation: ConnectorOperation;
    target: OperationTarget;
    restart?: RestartRequest;
  },
): Promise<OperationResult> {
  const credentials = callerOf(given);
  return changeByAction(
    options,
    credentials,
    auditedOperation(asked.operation, asked.target),
    () => operateConnector(options.operating, { ...asked, credentials }),
  );
}

/** A connector as it is read after an operation. */
export function operatedSchema(z: ActionZod) {
  return compactConnectorSchema(z).extend({
    state: z.string().optional(),
    may: z.array(z.string()).describe('What you may do to it now'),
  });
}

/** As {@link operatedSchema}. */
export function describeOperated({ connector }: OperationResult) {
  return {
    ...compactConnector(connector),
    state: connector.state ?? undefined,
    may: connector.allowed,
  };
}
