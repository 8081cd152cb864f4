import { MessageDelivery } from '@kafka-monitor/plugin-kafka-monitor-common';
import { Breakable, useTexts } from '../../shared';
import { useChannelTitle } from '../useAlertStatus';
import { DeliveryStatusText } from './DeliveryStatusText';
import styles from './words.module.css';

/** Where a message went, and what the other side answered. */
export function DeliveryList(props: {
  deliveries: MessageDelivery[];
  /** How many are shown; all by default. */
  limit?: number;
}) {
  const { deliveries, limit = deliveries.length } = props;
  const { t } = useTexts();
  const channelTitle = useChannelTitle();
  const hidden = deliveries.length - limit;
  return (
    <ul aria-label={t('messages.column.deliveries')} className={styles.list}>
      {deliveries.slice(0, limit).map(({ id, channel, to, status, answer }) => (
        <li key={id} className={styles.delivery}>
          <Breakable
            text={t('messages.delivery', {
              channel: channelTitle(channel),
              to,
            })}
          />
          <DeliveryStatusText status={status} />
          {answer && <span className={styles.answer}>{answer}</span>}
        </li>
      ))}
      {hidden > 0 && <li>{t('messages.more', { count: hidden })}</li>}
    </ul>
  );
}
