import { Alert, Button, Link, Text } from '@backstage/ui';
import { AlertStatus } from '@kafka-monitor/plugin-kafka-monitor-common';
import { failureMessage } from '../../api';
import { DeliveryList, useMessageHref } from '../../messages';
import { useTexts } from '../../shared';
import styles from './TestMessages.module.css';
import { useTestMessage } from './useTestMessage';

/** A button that tries a channel, and below it what the other side answered. */
export function TestMessage(props: {
  team: string;
  channel: Pick<AlertStatus['channels'][number], 'id' | 'title' | 'enabled'>;
}) {
  const { team, channel } = props;
  const { t } = useTexts();
  const messageHref = useMessageHref();
  const test = useTestMessage(team, channel.id);
  const { id, message, error, isPending, isLate } = test;
  return (
    <>
      <div className={styles.channel}>
        <Text weight="bold">{channel.title}</Text>
        <Button
          size="small"
          variant="secondary"
          aria-label={t('messages.test.label', { channel: channel.title })}
          isDisabled={!channel.enabled}
          isPending={isPending}
          onPress={test.send}
        >
          {t('messages.test.button')}
        </Button>
        {!channel.enabled && (
          <Text color="secondary">{t('messages.test.off')}</Text>
        )}
      </div>
      <div className={styles.outcome} role="status">
        {error && (
          <Alert
            status="danger"
            icon
            title={t('messages.test.failed')}
            description={failureMessage(error)}
          />
        )}
        {isPending && (
          <Text color="secondary">{t('messages.test.underWay')}</Text>
        )}
        {isLate && <Text color="warning">{t('messages.test.late')}</Text>}
        {message && !error && !isPending && (
          <>
            {message.deliveries.length === 0 ? (
              <Text color="warning">{t('messages.test.nobody')}</Text>
            ) : (
              <DeliveryList deliveries={message.deliveries} />
            )}
            {id && (
              <Link href={messageHref(id)}>{t('messages.test.open')}</Link>
            )}
          </>
        )}
      </div>
    </>
  );
}
