import {
  endpoints,
  SyncRunItem,
  SyncRunQuery,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { useMemo } from 'react';
import { useHistoryEndpoint } from '../../api';
import { useEnvironments } from '../../environments';
import { usePlatform } from '../../platform';
import {
  Age,
  DataTable,
  Loaded,
  LoadMore,
  Message,
  useTexts,
} from '../../shared';
import { durationText } from '../durationText';
import { Outcome } from '../Outcome';

function RunTable(props: { items: SyncRunItem[] | undefined }) {
  const { t } = useTexts();
  const { platform } = usePlatform();
  const environments = useEnvironments(platform).data?.items;
  const columns = useMemo(() => {
    const titleOf = (name: string) =>
      environments?.find(each => each.name === name)?.title ?? name;
    return [
      {
        id: 'startedAt',
        label: t('scheduler.runs.startedAt'),
        isRowHeader: true,
        cell: (run: SyncRunItem) => <Age at={run.startedAt} />,
      },
      {
        id: 'connectCluster',
        label: t('scheduler.status.connectCluster'),
        isRowHeader: true,
        cell: (run: SyncRunItem) =>
          `${titleOf(run.environment)}/${run.connectCluster}`,
      },
      {
        id: 'trigger',
        label: t('scheduler.runs.trigger'),
        cell: (run: SyncRunItem) => t(`scheduler.trigger.${run.trigger}`),
      },
      {
        id: 'outcome',
        label: t('scheduler.status.outcome'),
        isWide: true,
        cell: (run: SyncRunItem) => <Outcome run={run} />,
      },
      {
        id: 'duration',
        label: t('scheduler.status.duration'),
        cell: (run: SyncRunItem) => durationText(t, run.durationMs),
      },
      {
        id: 'found',
        label: t('scheduler.status.found'),
        isWide: true,
        cell: (run: SyncRunItem) =>
          run.added !== null &&
          t('scheduler.status.foundChanges', {
            added: String(run.added),
            changed: String(run.changed),
            removed: String(run.removed),
          }),
      },
    ];
  }, [t, environments]);
  return (
    <DataTable
      label={t('scheduler.runs.label')}
      columns={columns}
      items={props.items}
      empty={
        <Message
          title={t('scheduler.runs.emptyTitle')}
          text={t('scheduler.runs.emptyText')}
        />
      }
    />
  );
}

/** Runs that are worth a row, newest first. */
export function RunList(props: {
  query: Omit<SyncRunQuery, 'cursor' | 'limit'>;
}) {
  const query = useHistoryEndpoint(endpoints.listSyncRuns, {
    query: props.query,
  });
  return (
    <Loaded query={query} loading={<RunTable items={undefined} />}>
      {({ pages }) => (
        <>
          <RunTable items={pages.flatMap(({ items }) => items)} />
          <LoadMore query={query} />
        </>
      )}
    </Loaded>
  );
}
