import { InputError } from '@backstage/errors';
import {
  ConnectorRef,
  connectorParamsSchema,
  parseConnectorRef,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { parsePart } from '../openapi/parseRequest';
import { ActionZod } from './ActionOptions';

/** How an action is told which connector it is about. */
export function connectorInput(z: ActionZod) {
  return z
    .string()
    .describe(
      'Ref of the connector, `<environment>/<connectCluster>/<name>`, as find-connectors tells it',
    );
}

/** @throws InputError when the text is no connector ref */
export function readConnectorInput(text: string): ConnectorRef {
  const ref = parseConnectorRef(text);
  if (!ref) {
    throw new InputError(
      `connector: '${text}' is no <environment>/<connectCluster>/<name>`,
    );
  }
  return parsePart(connectorParamsSchema, ref, 'input');
}
