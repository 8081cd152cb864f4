import {
  ConnectorRef,
  HistoryEntry,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { useTexts } from '../../../shared';
import { AssignmentText } from './AssignmentText';
import { ConfigText } from './ConfigText';
import { FailureText } from './FailureText';
import { OperationText } from './OperationText';
import { StateText } from './StateText';

/** One entry of the history, in words. */
export function HistoryEntryText(props: {
  entry: HistoryEntry;
  connectorRef: ConnectorRef;
}) {
  const { entry, connectorRef } = props;
  const { t } = useTexts();
  switch (entry.kind) {
    case 'state':
      return <StateText entry={entry} />;
    case 'config':
      return <ConfigText entry={entry} connectorRef={connectorRef} />;
    case 'operation':
      return <OperationText entry={entry} />;
    case 'failure':
      return <FailureText entry={entry} />;
    case 'assignment':
      return <AssignmentText entry={entry} />;
    default:
      return t(`connector.timeline.${entry.event}`);
  }
}
