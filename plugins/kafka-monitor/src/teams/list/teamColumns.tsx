import { Link } from '@backstage/ui';
import { Team } from '@kafka-monitor/plugin-kafka-monitor-common';
import { NumberHrefs, numberColumns } from '../../organization';
import { Age, DataColumn, personName, Translate, TwoLines } from '../../shared';
import { Channels } from '../Channels';
import { GroupName } from '../GroupName';
import { Lead } from '../Lead';
import { RestoreButton } from '../remove/RestoreButton';

type TeamRow = Team & { id: string };

/** What the columns of the list need besides their row. */
export interface TeamColumnsContext {
  t: Translate;
  hrefs: NumberHrefs & { team: (name: string) => string };
  titleOf: (name: string) => string;
  /** The rows are deleted ones. */
  deleted: boolean;
  /** One of the rows can be restored by the viewer. */
  canRestore: boolean;
}

function deletionColumn(t: Translate): DataColumn<TeamRow> {
  return {
    id: 'deleted',
    label: t('teams.column.deleted'),
    cell: row => (
      <TwoLines
        first={<Age at={row.deletedAt} />}
        second={
          row.deletedBy && t('teams.by', { who: personName(row.deletedBy) })
        }
      />
    ),
  };
}

/** The columns of the list of teams. */
export function teamColumns(
  context: TeamColumnsContext,
): DataColumn<TeamRow>[] {
  const { t, hrefs, deleted } = context;
  return [
    {
      id: 'title',
      label: t('teams.column.team'),
      isSortable: true,
      isRowHeader: true,
      cell: row => (
        <TwoLines
          first={
            <Link href={hrefs.team(row.name)}>
              {row.isDefault ? context.titleOf(row.name) : row.title}
            </Link>
          }
          second={row.name}
        />
      ),
    },
    ...(deleted ? [deletionColumn(t)] : []),
    {
      id: 'leads',
      label: t('organization.field.leads'),
      cell: row => row.leads.map(lead => <Lead key={lead.ref} lead={lead} />),
    },
    {
      id: 'group',
      label: t('organization.field.group'),
      cell: row => (
        <TwoLines
          first={<GroupName group={row.group} />}
          second={t(`teams.groupState.${row.group.state}`)}
        />
      ),
    },
    {
      id: 'channels',
      label: t('teams.column.channels'),
      cell: row => <Channels team={row} />,
    },
    ...numberColumns<TeamRow>(t, hrefs),
    ...(context.canRestore
      ? [
          {
            id: 'restore',
            label: t('teams.restore'),
            cell: (row: TeamRow) => <RestoreButton team={row} />,
          },
        ]
      : []),
  ];
}
