import {
  ConnectorDetail,
  ConnectorItem,
  ConnectorOperation,
  OperationRefusal,
} from '@kafka-monitor/plugin-kafka-monitor-common';

/** An operation that the viewer may do; null: and can do now. */
export interface Offer {
  refusal: OperationRefusal | null;
}

/**
 * What is offered of an operation; undefined: the viewer may not do it, so
 * that it has no place on the page.
 */
export function offerOf(
  connector: Pick<ConnectorItem, 'allowed' | 'refused'>,
  operation: ConnectorOperation,
): Offer | undefined {
  if (connector.allowed.includes(operation)) {
    return { refusal: null };
  }
  const refused = connector.refused.find(each => each.operation === operation);
  return refused && { refusal: refused.reason };
}

/** A part of a connector: null is the connector itself. */
export type Part = number | null;

/** The parts that have failed, the connector itself first. */
export function failedParts(
  connector: Pick<ConnectorDetail, 'state' | 'taskList'>,
): Part[] {
  const tasks = connector.taskList
    .filter(({ state }) => state === 'FAILED')
    .map(({ task }) => task);
  return connector.state === 'FAILED' ? [null, ...tasks] : tasks;
}

/** How many tasks the connector has, as far as is known. */
export function taskCount(connector: Pick<ConnectorItem, 'tasks'>): number {
  return connector.tasks.expected ?? connector.tasks.total;
}
