import { useMemo } from 'react';
import { Age, DataTable, Translate, useTexts } from '../shared';
import { WorkerHealthText } from './WorkerHealthText';
import { WorkerRow } from './workerRows';
import styles from './WorkersTable.module.css';

function namedText(t: Translate, named: NonNullable<WorkerRow['named']>) {
  return t('scheduler.workers.namedBy', {
    connectors: t('scheduler.workers.connectors', { count: named.connectors }),
    tasks: t('scheduler.workers.tasks', { count: named.tasks }),
  });
}

/** A row per worker; without rows a skeleton. */
export function WorkersTable(props: { rows: WorkerRow[] | undefined }) {
  const { t } = useTexts();
  const columns = useMemo(
    () => [
      {
        id: 'cluster',
        label: t('scheduler.status.connectCluster'),
        cell: (row: WorkerRow) => row.cluster,
      },
      {
        id: 'worker',
        label: t('scheduler.workers.worker'),
        isRowHeader: true,
        cell: (row: WorkerRow) => (
          <>
            <div>{row.workerId ?? t('scheduler.workers.unknownId')}</div>
            <div className={styles.url}>{row.url}</div>
          </>
        ),
      },
      {
        id: 'health',
        label: t('scheduler.workers.state'),
        cell: (row: WorkerRow) => <WorkerHealthText worker={row} />,
      },
      {
        id: 'since',
        label: t('scheduler.workers.since'),
        cell: (row: WorkerRow) =>
          row.since && row.health !== 'switched-off' ? (
            <Age at={row.since} />
          ) : null,
      },
      {
        id: 'named',
        label: t('scheduler.workers.named'),
        cell: (row: WorkerRow) => row.named && namedText(t, row.named),
      },
      {
        id: 'version',
        label: t('scheduler.workers.version'),
        cell: (row: WorkerRow) => row.version ?? t('scheduler.workers.unknown'),
      },
      {
        id: 'latency',
        label: t('scheduler.workers.latency'),
        cell: (row: WorkerRow) =>
          row.latencyMs === null
            ? null
            : t('shared.time.milliseconds', { value: String(row.latencyMs) }),
      },
      {
        id: 'lastAnswer',
        label: t('scheduler.workers.lastAnswer'),
        cell: (row: WorkerRow) => <Age at={row.lastAnswerAt} />,
      },
    ],
    [t],
  );
  return (
    <DataTable
      label={t('scheduler.workers.label')}
      columns={columns}
      items={props.rows}
      isMuted={row => row.health === 'switched-off'}
    />
  );
}
