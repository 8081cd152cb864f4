import { Button } from '@backstage/ui';
import {
  ConnectorRef,
  HistoryEntry,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { useId, useState } from 'react';
import { useTexts } from '../../../shared';
import { VersionDifference } from './VersionDifference';

/** The configuration changed, in words; what exactly, on demand. */
export function ConfigText(props: {
  entry: Extract<HistoryEntry, { kind: 'config' }>;
  connectorRef: ConnectorRef;
}) {
  const { version, changedKeys } = props.entry;
  const { t } = useTexts();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  if (version === 1) {
    return t('connector.timeline.firstConfig', { version: String(version) });
  }
  return (
    <>
      {t('connector.timeline.config', {
        version: String(version),
        count: changedKeys.length,
      })}
      <div>
        <code>{changedKeys.join(', ')}</code>
      </div>
      <Button
        size="small"
        variant="tertiary"
        aria-expanded={isOpen}
        aria-controls={id}
        onPress={() => setOpen(!isOpen)}
      >
        {t(
          isOpen
            ? 'connector.timeline.hideDifference'
            : 'connector.timeline.showDifference',
        )}
      </Button>
      <div id={id}>
        {isOpen && (
          <VersionDifference
            connectorRef={props.connectorRef}
            version={version}
          />
        )}
      </div>
    </>
  );
}
