import { DEFAULT_TEAM, Team } from '@kafka-monitor/plugin-kafka-monitor-common';
import { toIso } from '../database/values';
import { Numbers } from '../organization/numbersOf';
import { OrganizationAccess } from '../permissions/TeamAuthorizer';
import { groupOf, StoredTeam, valuesOf } from './StoredTeam';

type Rights = Pick<OrganizationAccess, 'updateTeams' | 'deleteTeams'>;

function allowedOf(
  { row, mayUpdateChannels }: StoredTeam,
  { updateTeams, deleteTeams }: Rights,
): Team['allowed'] {
  if (row.deleted_at !== null) {
    return deleteTeams ? ['restore'] : [];
  }
  const allowed: Team['allowed'] = [];
  if (updateTeams || mayUpdateChannels) {
    allowed.push('test-channels');
  }
  if (row.declared_in !== null) {
    return allowed;
  }
  if (updateTeams) {
    allowed.push('update');
  }
  if (updateTeams || mayUpdateChannels) {
    allowed.push('update-channels');
  }
  if (deleteTeams && row.name !== DEFAULT_TEAM) {
    allowed.push('delete');
  }
  return allowed;
}

/** A team as it is shown. */
export function toTeam(
  stored: StoredTeam,
  numbers: Numbers,
  rights: Rights,
): Team {
  const { row, leads, clusters } = stored;
  return {
    name: row.name,
    ...valuesOf(stored),
    isDefault: row.name === DEFAULT_TEAM,
    leads,
    group: groupOf(row),
    declaredIn: row.declared_in,
    version: row.version,
    createdAt: toIso(row.created_at),
    updatedAt: toIso(row.updated_at),
    updatedBy: row.updated_by,
    deletedAt: toIso(row.deleted_at),
    deletedBy: row.deleted_by,
    ...numbers,
    clusters,
    allowed: allowedOf(stored, rights),
  };
}
