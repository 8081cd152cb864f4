import { Link } from '@backstage/ui';
import { BusinessCluster } from '@kafka-monitor/plugin-kafka-monitor-common';
import {
  NumberHrefs,
  numberColumns,
  TeamName,
  TeamNames,
} from '../../organization';
import { DataColumn, Translate, TwoLines } from '../../shared';

/** The columns of the list of business clusters. */
export function clusterColumns(
  t: Translate,
  hrefs: NumberHrefs & { cluster: (name: string) => string },
): DataColumn<BusinessCluster & { id: string }>[] {
  return [
    {
      id: 'title',
      label: t('clusters.column.cluster'),
      isSortable: true,
      isRowHeader: true,
      cell: row => (
        <TwoLines
          first={<Link href={hrefs.cluster(row.name)}>{row.title}</Link>}
          second={row.name}
        />
      ),
    },
    {
      id: 'owner',
      label: t('clusters.column.owner'),
      isSortable: true,
      cell: row => (
        <TwoLines
          first={<TeamName name={row.owner} />}
          second={
            row.teams.length > 0 && (
              <>
                {t('clusters.alsoTeams')} <TeamNames names={row.teams} />
              </>
            )
          }
        />
      ),
    },
    ...numberColumns<BusinessCluster & { id: string }>(t, hrefs),
  ];
}
