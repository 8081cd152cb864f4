import { BulkOperationName } from '@kafka-monitor/plugin-kafka-monitor-common';
import { AssignDialog } from './AssignDialog';
import { BulkDialog } from './BulkDialog';
import { BulkTarget } from './bulkPlan';

/** The question that belongs to an operation on many connectors. */
export function BulkQuestion(props: {
  operation: BulkOperationName;
  target: BulkTarget;
  /** With the id of what was begun. */
  onBegun: (id: string) => void;
  onClose: () => void;
}) {
  const { operation, ...rest } = props;
  return operation === 'assign' ? (
    <AssignDialog {...rest} />
  ) : (
    <BulkDialog operation={operation} {...rest} />
  );
}
