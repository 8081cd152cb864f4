import {
  SchedulerItem,
  SyncRequest,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { useMemo } from 'react';
import { Age, DataTable, Message, Until, useTexts } from '../shared';
import { durationText } from './durationText';
import { EnvironmentAlerts } from './EnvironmentAlerts';
import { EnvironmentLink } from './EnvironmentLink';
import { Outcome } from './Outcome';
import { SyncCell } from './SyncCell';

/** A row per Connect cluster; without items a skeleton. */
export function RunsTable(props: {
  items: SchedulerItem[] | undefined;
  /** Undefined: the viewer may not ask for a sync. */
  onSync?: (request: SyncRequest) => void;
}) {
  const { items, onSync } = props;
  const { t } = useTexts();
  const rows = useMemo(
    () =>
      items?.map(item => ({
        ...item,
        id: `${item.environment}/${item.connectCluster}`,
        hasOthers: items.some(
          other =>
            other.environment === item.environment &&
            other.connectCluster !== item.connectCluster,
        ),
      })),
    [items],
  );
  type Row = SchedulerItem & { id: string; hasOthers: boolean };
  const columns = useMemo(
    () => [
      {
        id: 'environment',
        label: t('scheduler.status.environment'),
        isRowHeader: true,
        cell: (row: Row) => <EnvironmentLink item={row} />,
      },
      {
        id: 'connectCluster',
        label: t('scheduler.status.connectCluster'),
        isRowHeader: true,
        cell: (row: Row) => row.connectCluster,
      },
      {
        id: 'enabled',
        label: t('scheduler.status.enabled'),
        cell: (row: Row) =>
          t(row.enabled ? 'scheduler.status.yes' : 'scheduler.status.no'),
      },
      {
        id: 'freshness',
        label: t('scheduler.status.freshness'),
        cell: (row: Row) => t(`shared.freshness.${row.freshness}`),
      },
      {
        id: 'lastRun',
        label: t('scheduler.status.lastRun'),
        cell: (row: Row) => <Age at={row.lastRun?.startedAt ?? null} />,
      },
      {
        id: 'duration',
        label: t('scheduler.status.duration'),
        cell: (row: Row) =>
          row.lastRun && durationText(t, row.lastRun.durationMs),
      },
      {
        id: 'outcome',
        label: t('scheduler.status.outcome'),
        cell: (row: Row) => row.lastRun && <Outcome run={row.lastRun} />,
      },
      {
        id: 'found',
        label: t('scheduler.status.found'),
        cell: (row: Row) =>
          // Null: numbers of connectors that the viewer may not read.
          row.lastRun &&
          row.lastRun.added !== null &&
          t('scheduler.status.foundChanges', {
            added: String(row.lastRun.added),
            changed: String(row.lastRun.changed),
            removed: String(row.lastRun.removed),
          }),
      },
      {
        id: 'nextRun',
        label: t('scheduler.status.nextRun'),
        cell: (row: Row) =>
          row.nextRunAt === null ? (
            t('scheduler.status.notScheduled')
          ) : (
            <Until at={row.nextRunAt} />
          ),
      },
      {
        id: 'alerts',
        label: t('scheduler.status.alerts'),
        cell: (row: Row) => <EnvironmentAlerts environment={row.environment} />,
      },
      ...(onSync
        ? [
            {
              id: 'sync',
              label: t('scheduler.sync.column'),
              cell: (row: Row) => (
                <SyncCell
                  item={row}
                  hasOthers={row.hasOthers}
                  onSync={onSync}
                />
              ),
            },
          ]
        : []),
    ],
    [t, onSync],
  );
  return (
    <DataTable
      label={t('scheduler.status.label')}
      columns={columns}
      items={rows}
      empty={
        <Message
          title={t('scheduler.status.emptyTitle')}
          text={t('scheduler.status.emptyText')}
        />
      }
    />
  );
}
