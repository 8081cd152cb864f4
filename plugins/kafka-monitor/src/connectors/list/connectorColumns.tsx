import { Link } from '@backstage/ui';
import {
  ConnectorItem,
  Environment,
  hasAddress,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { CriticalMark } from '../../assignment';
import { MutedMark } from '../../mutes';
import { ClusterName, TeamName } from '../../organization';
import {
  Age,
  DataColumn,
  dbmsName,
  HealthLabel,
  Observed,
  problemText,
  Translate,
  TwoLines,
} from '../../shared';
import styles from './connectorColumns.module.css';

type ConnectorRow = ConnectorItem & { id: string };

/** What the cells need besides their row. */
export interface ConnectorColumnsContext {
  t: Translate;
  connectorHref: (row: ConnectorItem) => string;
  environments: Environment[] | undefined;
}

function shortClass(connectorClass: string | null): string | undefined {
  return connectorClass?.split('.').pop();
}

function tasksText(t: Translate, tasks: ConnectorItem['tasks']) {
  const parts = [];
  if (tasks.failed > 0) {
    parts.push(t('connectors.tasksFailed', { count: tasks.failed }));
  }
  if (tasks.expected !== null && tasks.expected !== tasks.total) {
    parts.push(
      t('connectors.tasksExpected', { expected: String(tasks.expected) }),
    );
  }
  return parts.join(', ');
}

/**
 * The last good look at a row's Connect cluster: the row says when it was
 * for the row's own answer, the environments may have been asked since.
 */
function lastLook(
  item: ConnectorItem,
  environments: Environment[] | undefined,
): string | null {
  const cluster = environments
    ?.find(environment => environment.name === item.environment)
    ?.connectClusters.find(({ name }) => name === item.connectCluster);
  const looks = [item.lastSeenAt, cluster?.lastGoodAt ?? null].filter(
    (at): at is string => at !== null,
  );
  return looks.sort().pop() ?? null;
}

/** The columns of the list of connectors. */
export function connectorColumns(
  context: ConnectorColumnsContext,
): DataColumn<ConnectorRow>[] {
  const { t, connectorHref, environments } = context;
  const title = (name: string) =>
    environments?.find(environment => environment.name === name)?.title ?? name;
  return [
    {
      id: 'health',
      label: t('connectors.column.health'),
      isSortable: true,
      cell: row => (
        <>
          <TwoLines
            first={
              <HealthLabel health={row.health} freshness={row.freshness} />
            }
            second={row.problem && problemText(t, row.problem)}
          />
          <MutedMark connector={row} />
        </>
      ),
    },
    {
      id: 'name',
      label: t('connectors.column.name'),
      isSortable: true,
      isRowHeader: true,
      cell: row => (
        <TwoLines
          first={
            hasAddress(row.name) ? (
              <Link href={connectorHref(row)} className={styles.name}>
                {row.name}
              </Link>
            ) : (
              <span className={styles.name}>{row.name}</span>
            )
          }
          second={
            hasAddress(row.name)
              ? shortClass(row.connectorClass)
              : t('connectors.noAddress', { name: row.name })
          }
        />
      ),
    },
    {
      id: 'environment',
      label: t('connectors.column.environment'),
      isSortable: true,
      cell: row => (
        <TwoLines first={title(row.environment)} second={row.connectCluster} />
      ),
    },
    {
      id: 'type',
      label: t('connectors.column.type'),
      isSortable: true,
      cell: row => (
        <TwoLines
          first={t(`shared.type.${row.type}`)}
          second={row.dbms ? dbmsName(row.dbms) : t('connectors.unknownDbms')}
        />
      ),
    },
    {
      id: 'cluster',
      label: t('connectors.column.cluster'),
      isSortable: true,
      cell: row =>
        row.cluster === null ? (
          t('connectors.noCluster')
        ) : (
          <ClusterName name={row.cluster} />
        ),
    },
    {
      id: 'team',
      label: t('connectors.column.team'),
      isSortable: true,
      cell: row => (
        <TwoLines
          first={<TeamName name={row.team} />}
          second={row.critical && <CriticalMark />}
        />
      ),
    },
    {
      id: 'tasks',
      label: t('connectors.column.tasks'),
      isSortable: true,
      cell: row => (
        <TwoLines
          first={
            <span className={styles.tasks}>
              {t('connectors.tasks', {
                running: String(row.tasks.running),
                total: String(row.tasks.total),
              })}
            </span>
          }
          second={tasksText(t, row.tasks)}
        />
      ),
    },
    {
      id: 'changedAt',
      label: t('connectors.column.changedAt'),
      isSortable: true,
      cell: row => <Observed time={row.changedAt} />,
    },
    {
      id: 'lastSeenAt',
      label: t('connectors.column.lastSeenAt'),
      isSortable: true,
      cell: row => <Age at={lastLook(row, environments)} />,
    },
  ];
}
