import {
  AssignmentValues,
  BulkOperation,
  BulkOperationName,
  endpoints,
  Selection,
  stringifyConnectorRef,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { KafkaMonitorApi } from '../../api';
import { BulkTarget, Matching } from './bulkPlan';

/** What came of asking for a bulk operation. */
export type Begun =
  | { kind: 'begun'; operation: BulkOperation }
  /** Another number than was seen matches by now; nothing has begun. */
  | { kind: 'changed'; selection: Selection };

/** Empty lists and texts are no filter; the API is told only what is one. */
function given(filter: Matching['filter']): Matching['filter'] {
  return Object.fromEntries(
    Object.entries(filter).filter(
      ([, value]) =>
        value !== undefined &&
        value !== '' &&
        !(Array.isArray(value) && value.length === 0),
    ),
  );
}

/**
 * Begins an operation on what is chosen. All that match are frozen first; if
 * that is another number than was confirmed, it is given back to be confirmed
 * and can then be passed as `frozen`.
 *
 * @throws ResponseError when the API refuses
 */
export async function beginBulk(
  api: KafkaMonitorApi,
  asked: {
    operation: BulkOperationName;
    target: BulkTarget;
    confirm?: string;
    /** Of `assign`: what is decided. */
    values?: AssignmentValues;
    frozen?: Selection;
  },
): Promise<Begun> {
  const { operation, target, confirm, values } = asked;
  const start = async (chosen: {
    selection?: string;
    connectors?: string[];
  }): Promise<Begun> => ({
    kind: 'begun',
    operation: await api.call(endpoints.startBulkOperation, {
      body: {
        operation,
        ...chosen,
        ...(confirm && { confirm }),
        ...(values && { values }),
      },
    }),
  });
  if (target.kind === 'rows') {
    return start({ connectors: target.rows.map(stringifyConnectorRef) });
  }
  if (asked.frozen) {
    return start({ selection: asked.frozen.id });
  }
  const selection = await api.call(endpoints.createSelection, {
    body: { filter: given(target.matching.filter) },
  });
  return selection.count === target.matching.count
    ? start({ selection: selection.id })
    : { kind: 'changed', selection };
}
