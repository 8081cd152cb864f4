import { FieldChange } from '@kafka-monitor/plugin-kafka-monitor-common';
import { TeamRow } from '../../database/tables';
import { fieldChanges } from '../fieldChanges';
import { teamColumns, teamValues } from '../teamValues';
import { Declarations, DeclaredTeam } from './Declarations';
import { StoredTeam } from './readStored';

/**
 * What becomes of one team. `marked`: a person has deleted it; only where it is
 * declared is kept, so that a warning can be given.
 */
export type TeamPlan =
  | {
      kind: 'create' | 'update';
      name: string;
      action: 'declared' | 'updated';
      columns: Partial<TeamRow>;
      /** All that the file gives it. */
      fileLeads: readonly string[];
      changes: FieldChange[];
    }
  | { kind: 'marked'; name: string; declaredIn: string | null }
  | { kind: 'released'; name: string };

function planDeclared(
  team: DeclaredTeam,
  stored: StoredTeam | undefined,
  file: string | null,
): TeamPlan[] {
  const { name } = team;
  if (stored && stored.row.deleted_at !== null) {
    return stored.row.declared_in === file
      ? []
      : [{ kind: 'marked', name, declaredIn: file }];
  }
  const before = stored && teamValues(stored.row, stored.fileLeads);
  const { name: _, ...values } = team;
  const after = { ...values, leads: [...team.leads].sort() };
  const changes = fieldChanges(before, after);
  const isNew = stored?.row.declared_in !== file;
  if (!isNew && changes.length === 0) {
    return [];
  }
  const groupChanged = changes.some(({ field }) => field === 'group');
  return [
    {
      kind: stored ? 'update' : 'create',
      name,
      action: isNew ? 'declared' : 'updated',
      columns: {
        ...teamColumns(name, after),
        // What the catalog said was about another Group.
        ...(groupChanged && { group_state: 'unknown' }),
        declared_in: file,
      },
      fileLeads: after.leads,
      changes,
    },
  ];
}

/** What has to be written so that the teams are as declared. */
export function planTeams(
  { teams, file }: Declarations,
  stored: readonly StoredTeam[],
): TeamPlan[] {
  const rows = new Map(stored.map(each => [each.row.name, each]));
  const declared = new Set(teams.map(({ name }) => name));
  return [
    ...teams.flatMap(team => planDeclared(team, rows.get(team.name), file)),
    ...stored
      .filter(({ row }) => row.declared_in !== null && !declared.has(row.name))
      .map(
        ({ row: { name, deleted_at: deletedAt } }): TeamPlan =>
          deletedAt === null
            ? { kind: 'released', name }
            : { kind: 'marked', name, declaredIn: null },
      ),
  ];
}
