import { Text } from '@backstage/ui';
import { AlertStatus } from '@kafka-monitor/plugin-kafka-monitor-common';
import { RiErrorWarningFill } from '@remixicon/react';
import { Age, useTexts } from '../../shared';
import styles from './ChannelsSection.module.css';

/** Whether a channel is on, what waits for it, and what it refused. */
export function ChannelLine(props: {
  channel: AlertStatus['channels'][number];
}) {
  const { title, enabled, waiting, oldestAt, refused, lastRefusal } =
    props.channel;
  const { t } = useTexts();
  return (
    <>
      <div className={styles.line}>
        <Text weight="bold">{title}</Text>
        <span>
          {t(enabled ? 'messages.channels.on' : 'messages.channels.off')}
        </span>
        <Text color="secondary">
          {waiting === 0
            ? t('messages.channels.nothingWaits')
            : t('messages.channels.waiting', {
                count: waiting,
                time: <Age key="oldest" at={oldestAt} />,
              })}
        </Text>
      </div>
      {refused > 0 && (
        <div className={styles.refused}>
          <RiErrorWarningFill size={18} aria-hidden="true" />
          <span>
            {t('messages.channels.refused', { count: refused })}{' '}
            {lastRefusal !== null &&
              t('messages.channels.reason', { reason: lastRefusal })}
          </span>
        </div>
      )}
    </>
  );
}
