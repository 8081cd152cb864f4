import { Text } from '@backstage/ui';
import { ConnectorDetail } from '@kafka-monitor/plugin-kafka-monitor-common';
import { useMemo } from 'react';
import { offerOf, TaskRestartButton } from '../../operations';
import { DataTable, Observed, Section, useTexts } from '../../shared';
import { StateWord } from './StateWord';
import { WorkerName } from './WorkerName';

/** The connector's tasks: where each runs and how it is. */
export function Tasks(props: { connector: ConnectorDetail }) {
  const { connector } = props;
  const { taskList, tasks, freshness } = connector;
  const { t } = useTexts();
  const rows = useMemo(
    () => taskList.map(task => ({ ...task, id: String(task.task) })),
    [taskList],
  );
  type Row = (typeof rows)[number];
  const columns = useMemo(
    () => [
      {
        id: 'task',
        label: t('connector.tasks.task'),
        isRowHeader: true,
        isShort: true,
        cell: (row: Row) => row.task,
      },
      {
        id: 'state',
        label: t('connector.tasks.state'),
        cell: (row: Row) => (
          <StateWord state={row.state} isCurrent={freshness === 'fresh'} />
        ),
      },
      {
        id: 'worker',
        label: t('connector.tasks.worker'),
        cell: (row: Row) => (
          <WorkerName workerId={row.workerId} liveness={row.workerLiveness} />
        ),
      },
      {
        id: 'changed',
        label: t('connector.tasks.changed'),
        cell: (row: Row) => <Observed time={row.changedAt} />,
      },
      ...(offerOf(connector, 'restart')
        ? [
            {
              id: 'actions',
              label: t('operations.actions'),
              cell: (row: Row) => (
                <TaskRestartButton connector={connector} task={row.task} />
              ),
            },
          ]
        : []),
    ],
    [t, freshness, connector],
  );
  return (
    <Section title={t('connector.tasks.title')}>
      {tasks.expected !== null && tasks.expected !== tasks.total && (
        <Text as="p">
          {t('connector.tasks.expected', {
            expected: String(tasks.expected),
            total: String(tasks.total),
          })}
        </Text>
      )}
      <DataTable
        label={t('connector.tasks.label')}
        columns={columns}
        items={rows}
        empty={<Text>{t('connector.tasks.none')}</Text>}
      />
    </Section>
  );
}
