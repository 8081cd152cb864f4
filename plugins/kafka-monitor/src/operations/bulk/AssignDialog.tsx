import { useState } from 'react';
import {
  BulkAssignmentFields,
  BulkAssignmentText,
  bulkValues,
  noDecisions,
  useDbmsInUse,
} from '../../assignment';
import { usePlatform } from '../../platform';
import { BulkDialog } from './BulkDialog';
import { BulkTarget } from './bulkPlan';

/** Decides whose many connectors are, and begins that. */
export function AssignDialog(props: {
  target: BulkTarget;
  onBegun: (id: string) => void;
  onClose: () => void;
}) {
  const [decisions, setDecisions] = useState(noDecisions);
  const knownDbms = useDbmsInUse(usePlatform().platform);
  const values = bulkValues(decisions, knownDbms);
  return (
    <BulkDialog {...props} operation="assign" values={values}>
      <BulkAssignmentFields
        decisions={decisions}
        onChange={setDecisions}
        knownDbms={knownDbms}
      />
      <BulkAssignmentText values={values} />
    </BulkDialog>
  );
}
