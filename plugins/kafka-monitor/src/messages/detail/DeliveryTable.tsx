import { Text } from '@backstage/ui';
import { MessageDelivery } from '@kafka-monitor/plugin-kafka-monitor-common';
import { useMemo } from 'react';
import {
  Age,
  Breakable,
  DataColumn,
  DataTable,
  Until,
  useTexts,
} from '../../shared';
import { useChannelTitle } from '../useAlertStatus';
import { DeliveryStatusText } from '../words';

/** What became of a message on its way to each address. */
export function DeliveryTable(props: { deliveries: MessageDelivery[] }) {
  const { deliveries } = props;
  const { t } = useTexts();
  const channelTitle = useChannelTitle();
  const columns = useMemo(
    (): DataColumn<MessageDelivery>[] => [
      {
        id: 'to',
        label: t('messages.detail.to'),
        isRowHeader: true,
        cell: row => <Breakable text={row.to} />,
      },
      {
        id: 'channel',
        label: t('messages.detail.channel'),
        cell: row => channelTitle(row.channel),
      },
      {
        id: 'status',
        label: t('messages.detail.status'),
        cell: row => <DeliveryStatusText status={row.status} />,
      },
      {
        id: 'attempts',
        label: t('messages.detail.attempts'),
        isShort: true,
        cell: row => String(row.attempts),
      },
      {
        id: 'answer',
        label: t('messages.detail.answer'),
        isWide: true,
        cell: row => row.answer ?? t('messages.detail.noAnswer'),
      },
      {
        id: 'when',
        label: t('messages.detail.next'),
        cell: row =>
          row.nextAt === null ? (
            row.finishedAt !== null && (
              <>
                {t('messages.detail.finished')} <Age at={row.finishedAt} />
              </>
            )
          ) : (
            <Until at={row.nextAt} />
          ),
      },
    ],
    // The names are a new function each time; what it says goes with them.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [t, deliveries.map(({ channel }) => channelTitle(channel)).join()],
  );
  if (deliveries.length === 0) {
    return <Text color="warning">{t('messages.detail.nobody')}</Text>;
  }
  return (
    <DataTable
      label={t('messages.detail.label')}
      columns={columns}
      items={deliveries}
    />
  );
}
