import { usePermission } from '@backstage/plugin-permission-react';
import { Alert, Link } from '@backstage/ui';
import { kafkaMonitorMessageReadPermission } from '@kafka-monitor/plugin-kafka-monitor-common';
import { failureKind } from '../../api';
import { usePlatform } from '../../platform';
import { personName, Translate, useTexts } from '../../shared';
import { initialMessagesState, messagesCodec } from '../messagesState';
import { useAlertStatus } from '../useAlertStatus';
import { AlertLine, alertLines } from './linesOf';
import styles from './AlertLines.module.css';

function lineText(t: Translate, line: AlertLine): string {
  switch (line.kind) {
    case 'refused': {
      const text = t('messages.lines.refused', {
        channel: line.title,
        count: line.count,
      });
      return line.reason === null
        ? text
        : `${text} ${t('messages.lines.reason', { reason: line.reason })}`;
    }
    case 'no-recipients':
      return t('messages.lines.noRecipients');
    default:
      return t('messages.lines.noAddress', {
        names: line.recipients.map(personName).join(', '),
      });
  }
}

/**
 * One line for each reason why people may not hear of what fails, under the
 * header of every page; only for those who may read messages.
 */
export function AlertLines() {
  const { t } = useTexts();
  const { schedulerHref } = usePlatform();
  const { allowed } = usePermission({
    permission: kafkaMonitorMessageReadPermission,
  });
  const { data, error } = useAlertStatus({ enabled: allowed });
  const isRefused = error !== null && failureKind(error) === 'not-allowed';
  const lines = data && allowed && !isRefused ? alertLines(data) : [];
  if (lines.length === 0) {
    return null;
  }
  const hrefOf = (line: AlertLine) =>
    `${schedulerHref}?${messagesCodec.write({
      ...initialMessagesState,
      ...(line.kind === 'refused' && {
        status: 'refused',
        channel: line.channel,
      }),
    })}`;
  return (
    <div
      role="region"
      aria-label={t('messages.lines.label')}
      className={styles.lines}
    >
      {lines.map(line => (
        <Alert
          key={line.kind === 'refused' ? line.channel : line.kind}
          status="danger"
          icon
          description={
            <>
              {lineText(t, line)}{' '}
              <Link href={hrefOf(line)}>{t('messages.lines.look')}</Link>
            </>
          }
        />
      ))}
    </div>
  );
}
