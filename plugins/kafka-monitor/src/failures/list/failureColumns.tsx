import { Link } from '@backstage/ui';
import {
  ConnectorRef,
  Environment,
  FailureItem,
  hasAddress,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { TeamName } from '../../organization';
import { DataColumn, Observed, Translate, TwoLines } from '../../shared';
import { causeText, FailureKindLabel, FailureStatusText } from '../words';
import styles from './failureColumns.module.css';

/** What the cells need besides their row. */
export interface FailureColumnsContext {
  t: Translate;
  connectorHref: (ref: ConnectorRef) => string;
  failureHref: (id: string) => string;
  environments: Environment[] | undefined;
  /** Whether the time that a failure ended can order the rows. */
  hasResolved?: boolean;
  /** Whether the kind stands with the connector, for want of room. */
  isNarrow?: boolean;
}

/** What is to be known of a row's connector besides where it is. */
function connectorNote(t: Translate, { connector, critical }: FailureItem) {
  const notes = [
    ...(critical ? [t('failures.critical')] : []),
    ...(connector === null ? [t('failures.gone')] : []),
    ...(connector && connector.freshness !== 'fresh'
      ? [
          t('failures.lastSeen', {
            freshness: t(`shared.freshness.${connector.freshness}`),
          }),
        ]
      : []),
  ];
  return notes.join(', ');
}

/** The columns of lists of failures; their ids are fields to sort by. */
export function failureColumns(
  context: FailureColumnsContext,
): DataColumn<FailureItem>[] {
  const { t, connectorHref, failureHref, environments } = context;
  const title = (name: string) =>
    environments?.find(environment => environment.name === name)?.title ?? name;
  return [
    {
      id: 'severity',
      label: t('failures.column.kind'),
      isSortable: true,
      cell: row => (
        <FailureKindLabel kind={row.kind} isOver={row.status === 'resolved'} />
      ),
    },
    {
      id: 'name',
      label: t('failures.column.connector'),
      isSortable: true,
      isRowHeader: true,
      cell: row => (
        <TwoLines
          first={
            // A connector that is gone has no page to lead to.
            hasAddress(row.name) && row.connector ? (
              <Link href={connectorHref(row)} className={styles.name}>
                {row.name}
              </Link>
            ) : (
              <span className={styles.name}>{row.name}</span>
            )
          }
          second={
            <>
              {context.isNarrow && (
                <FailureKindLabel
                  kind={row.kind}
                  isOver={row.status === 'resolved'}
                />
              )}
              <div>
                {title(row.environment)} / {row.connectCluster}
              </div>
              {connectorNote(t, row)}
            </>
          }
        />
      ),
    },
    {
      id: 'cause',
      label: t('failures.column.cause'),
      isWide: true,
      cell: row => (
        <Link href={failureHref(row.id)} className={styles.cause}>
          {causeText(t, row)}
        </Link>
      ),
    },
    {
      id: 'team',
      label: t('failures.column.team'),
      isSortable: true,
      cell: row => <TeamName name={row.team} />,
    },
    {
      id: 'since',
      label: t('failures.column.since'),
      isSortable: true,
      cell: row => <Observed time={row.since} />,
    },
    {
      id: 'occurrences',
      label: t('failures.column.times'),
      isSortable: true,
      cell: row => row.occurrences,
    },
    {
      id: 'resolvedAt',
      label: t('failures.column.status'),
      isSortable: context.hasResolved,
      cell: row => <FailureStatusText failure={row} />,
    },
  ];
}
