import { Link } from '@backstage/ui';
import {
  Environment,
  Message,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { TeamName } from '../../organization';
import { Age, DataColumn, Translate, TwoLines } from '../../shared';
import { DeliveryList, DeliveryStatusText } from '../words';

/** More addresses than these are in the message itself. */
const SHOWN = 3;

/** What the cells need besides their row. */
export interface MessageColumnsContext {
  t: Translate;
  /** Where a message opens. */
  hrefOf: (id: string) => string;
  environments: Environment[] | undefined;
}

/** The columns of the list of messages. */
export function messageColumns(
  context: MessageColumnsContext,
): DataColumn<Message>[] {
  const { t, hrefOf, environments } = context;
  const title = (name: string) =>
    environments?.find(environment => environment.name === name)?.title ?? name;
  return [
    {
      id: 'time',
      label: t('messages.column.time'),
      cell: row => <Age at={row.createdAt} />,
    },
    {
      id: 'title',
      label: t('messages.column.title'),
      isRowHeader: true,
      isWide: true,
      cell: row => <Link href={hrefOf(row.id)}>{row.title}</Link>,
    },
    {
      id: 'purpose',
      label: t('messages.column.purpose'),
      cell: row => (
        <TwoLines
          first={t(`messages.purpose.${row.purpose}`)}
          second={
            row.critical &&
            row.purpose !== 'critical-failure' &&
            t('messages.critical')
          }
        />
      ),
    },
    {
      id: 'team',
      label: t('messages.column.team'),
      cell: row => row.team !== null && <TeamName name={row.team} />,
    },
    {
      id: 'environment',
      label: t('messages.column.environment'),
      cell: row => row.environment !== null && title(row.environment),
    },
    {
      id: 'status',
      label: t('messages.column.status'),
      cell: row => <DeliveryStatusText status={row.status} />,
    },
    {
      id: 'deliveries',
      label: t('messages.column.deliveries'),
      cell: row =>
        row.deliveries.length > 0 && (
          <DeliveryList deliveries={row.deliveries} limit={SHOWN} />
        ),
    },
  ];
}
