import { Link, Text } from '@backstage/ui';
import {
  BulkOperation,
  BulkResultStatus,
  endpoints,
  hasAddress,
  stringifyConnectorRef,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { useMemo, useState } from 'react';
import { useEndpoint } from '../../api';
import { usePlatform } from '../../platform';
import {
  Age,
  DataColumn,
  DataTable,
  Loaded,
  PageNavigation,
  useTexts,
} from '../../shared';
import { placeOf } from '../outcomeText';
import { resultReasonText } from '../refusalText';
import { POLL_BULK_MS } from './pollBulk';
import { ResultStatus } from './ResultStatus';

const PAGE_SIZE = 50;

/** What became of each connector, a page at a time, as it comes. */
export function BulkResults(props: {
  operation: BulkOperation;
  status: BulkResultStatus | undefined;
}) {
  const { operation, status } = props;
  const { t } = useTexts();
  const { connectorHref } = usePlatform();
  // Where the pages before this one ended; the API only leads forward.
  const [cursors, setCursors] = useState<string[]>([]);
  const query = useEndpoint(
    endpoints.getBulkResults,
    {
      params: { id: operation.id },
      query: {
        status: status && [status],
        cursor: cursors[cursors.length - 1],
        limit: PAGE_SIZE,
      },
    },
    {
      keepPrevious: true,
      refetchInterval:
        operation.status === 'running' ? POLL_BULK_MS : undefined,
    },
  );
  const rows = useMemo(
    () =>
      query.data?.items.map(item => ({
        ...item,
        id: stringifyConnectorRef(item.connector),
      })),
    [query.data],
  );
  type Row = NonNullable<typeof rows>[number];
  const columns = useMemo(
    (): DataColumn<Row>[] => [
      {
        id: 'connector',
        label: t('operations.result.connector'),
        isRowHeader: true,
        cell: ({ connector }) =>
          hasAddress(connector.name) ? (
            <Link href={connectorHref(connector)}>{connector.name}</Link>
          ) : (
            connector.name
          ),
      },
      {
        id: 'place',
        label: t('operations.result.place'),
        cell: ({ connector }) => placeOf(connector),
      },
      {
        id: 'status',
        label: t('operations.result.status'),
        cell: row => <ResultStatus status={row.status} />,
      },
      {
        id: 'reason',
        label: t('operations.result.reason'),
        cell: row => resultReasonText(t, row),
      },
      {
        id: 'finished',
        label: t('operations.result.finished'),
        cell: row => row.finishedAt && <Age at={row.finishedAt} />,
      },
    ],
    // `connectorHref` is a new function each time and never another one.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [t],
  );
  const total = status ? operation.counts[status] : operation.total;
  const turn = (page: number) => {
    const next = query.data?.nextCursor;
    if (page < cursors.length) {
      setCursors(cursors.slice(0, page));
    } else if (next && !query.isPlaceholderData) {
      setCursors([...cursors, next]);
    }
  };
  return (
    <Loaded query={query}>
      {() => (
        <>
          <DataTable
            label={t('operations.result.label')}
            columns={columns}
            items={rows}
            isStale={query.isPlaceholderData}
            empty={<Text>{t('operations.result.none')}</Text>}
          />
          {total > PAGE_SIZE && (
            <PageNavigation
              page={cursors.length}
              pageSize={PAGE_SIZE}
              total={total}
              onChange={turn}
            />
          )}
        </>
      )}
    </Loaded>
  );
}
