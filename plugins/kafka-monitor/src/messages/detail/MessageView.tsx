import { Text } from '@backstage/ui';
import { MessageDetail } from '@kafka-monitor/plugin-kafka-monitor-common';
import { TeamName } from '../../organization';
import { Age, Facts, useTexts } from '../../shared';
import { DeliveryStatusText } from '../words';
import { DeliveryTable } from './DeliveryTable';
import styles from './MessageView.module.css';
import { MessageText } from './MessageText';

/** Everything that is known of a message. */
export function MessageView(props: { message: MessageDetail }) {
  const { message } = props;
  const { t } = useTexts();
  return (
    <div className={styles.message}>
      <Facts
        facts={[
          [
            t('messages.column.time'),
            <Age key="time" at={message.createdAt} />,
          ],
          [
            t('messages.column.purpose'),
            t(`messages.purpose.${message.purpose}`),
          ],
          ...(message.team === null
            ? []
            : [
                [
                  t('messages.column.team'),
                  <TeamName key="team" name={message.team} />,
                ] as [string, JSX.Element],
              ]),
          [
            t('messages.column.status'),
            <DeliveryStatusText key="status" status={message.status} />,
          ],
        ]}
      />
      <Text as="h3" variant="body-medium" weight="bold">
        {t('messages.detail.says')}
      </Text>
      <MessageText message={message} />
      <Text as="h3" variant="body-medium" weight="bold">
        {t('messages.detail.deliveries')}
      </Text>
      <DeliveryTable deliveries={message.deliveries} />
    </div>
  );
}
