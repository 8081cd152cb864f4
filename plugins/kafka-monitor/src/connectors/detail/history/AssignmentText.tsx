import { AssignmentEntry } from '@kafka-monitor/plugin-kafka-monitor-common';
import { assignmentChangesText } from '../../../assignment';
import { BulkLink } from '../../../operations';
import { useOrganization } from '../../../organization';
import { personName, useTexts } from '../../../shared';

/** Somebody, or a rule that changed, assigned the connector: what, by whom. */
export function AssignmentText(props: { entry: AssignmentEntry }) {
  const { by, bulkId } = props.entry;
  const { t } = useTexts();
  const titles = useOrganization();
  const changes = assignmentChangesText(t, titles, props.entry.changes);
  if (by === null) {
    return t('connector.timeline.assigned.itself', { changes });
  }
  const who = personName(by);
  return (
    <>
      {bulkId === null
        ? t('connector.timeline.assigned.by', { changes, who })
        : t('connector.timeline.assigned.bulk', { changes, who })}
      {bulkId !== null && (
        <div>
          <BulkLink id={bulkId} />
        </div>
      )}
    </>
  );
}
