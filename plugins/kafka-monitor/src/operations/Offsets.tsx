import { useApi } from '@backstage/frontend-plugin-api';
import { Button, Text } from '@backstage/ui';
import {
  ConnectorRef,
  endpoints,
  Offsets as OffsetsAnswer,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { RiRefreshLine } from '@remixicon/react';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { kafkaMonitorApiRef } from '../api';
import {
  Age,
  CopyButton,
  DataTable,
  Loaded,
  Message,
  Section,
  useTexts,
} from '../shared';
import styles from './Offsets.module.css';

/** Rows that are shown: a sink of many topics has thousands. */
const ROWS_SHOWN = 500;

function readable(value: unknown): string {
  return JSON.stringify(value, null, 1).replace(/\n\s*/g, ' ');
}

function OffsetsTable(props: { offsets: OffsetsAnswer['offsets'] }) {
  const { offsets } = props;
  const { t } = useTexts();
  const rows = useMemo(
    () =>
      offsets
        .slice(0, ROWS_SHOWN)
        .map((each, index) => ({ ...each, id: String(index) })),
    [offsets],
  );
  type Row = (typeof rows)[number];
  const columns = useMemo(
    () => [
      {
        id: 'partition',
        label: t('operations.offsets.partition'),
        isRowHeader: true,
        cell: (row: Row) => (
          <code className={styles.json}>{readable(row.partition)}</code>
        ),
      },
      {
        id: 'offset',
        label: t('operations.offsets.offset'),
        cell: (row: Row) =>
          row.offset === null ? (
            t('operations.offsets.noOffset')
          ) : (
            <code className={styles.json}>{readable(row.offset)}</code>
          ),
      },
    ],
    [t],
  );
  return (
    <>
      <DataTable
        label={t('operations.offsets.label')}
        columns={columns}
        items={rows}
        empty={<Text>{t('operations.offsets.none')}</Text>}
      />
      {offsets.length > ROWS_SHOWN && (
        <Text as="p" color="secondary">
          {t('operations.offsets.first', {
            shown: String(ROWS_SHOWN),
            count: offsets.length,
          })}
        </Text>
      )}
    </>
  );
}

/** How far the connector has come, asked of its worker when it is opened. */
export function Offsets(props: { connectorRef: ConnectorRef }) {
  const { environment, connectCluster, name } = props.connectorRef;
  const params = { environment, connectCluster, name };
  const { t } = useTexts();
  const api = useApi(kafkaMonitorApiRef);
  const query = useQuery({
    // Not below the key of all others: signals must not ask the worker.
    queryKey: ['kafka-monitor-offsets', params],
    queryFn: ({ signal }) =>
      api.call(endpoints.getConnectorOffsets, { params, signal }),
    staleTime: Infinity,
    gcTime: 0,
    retry: false,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
  return (
    <Section
      title={t('connector.offsets')}
      actions={
        <>
          {query.data?.status === 'known' && (
            <CopyButton
              text={JSON.stringify(query.data.offsets, null, 2)}
              label={t('operations.offsets.copy')}
            />
          )}
          <Button
            size="small"
            variant="secondary"
            iconStart={<RiRefreshLine />}
            isPending={query.isFetching}
            onPress={() => query.refetch()}
          >
            {t('operations.offsets.refresh')}
          </Button>
        </>
      }
    >
      <Loaded query={query}>
        {({ status, offsets }) =>
          status === 'not-offered' ? (
            <Message
              title={t('operations.offsets.notOfferedTitle')}
              text={t('operations.offsets.notOfferedText')}
            />
          ) : (
            <>
              <Text as="p" color="secondary">
                {t('operations.offsets.asked', {
                  time: (
                    <Age at={new Date(query.dataUpdatedAt).toISOString()} />
                  ),
                })}
              </Text>
              <OffsetsTable offsets={offsets} />
            </>
          )
        }
      </Loaded>
    </Section>
  );
}
