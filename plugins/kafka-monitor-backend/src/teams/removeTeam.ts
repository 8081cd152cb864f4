import { ConflictError, InputError } from '@backstage/errors';
import {
  DEFAULT_TEAM,
  TeamDeletion,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { Knex } from 'knex';
import { listConnectors } from '../connectors/listConnectors';
import { assertEditable } from '../organization/assertEditable';
import { ChangedBy, NewerVersion } from '../organization/changedBy';
import { OrganizationReading } from '../organization/OrganizationReading';
import { tellOrganization } from '../organization/tellOrganization';
import { OrganizationAccess } from '../permissions/TeamAuthorizer';
import { findTeam, readTeam } from './readTeam';

/** Connectors that a dialog names. */
const SHOWN = 200;

/**
 * What goes on naming the team once it is deleted, on both platforms; of the
 * connectors those that the caller may read.
 */
export async function previewDeletion(
  reading: OrganizationReading,
  name: string,
): Promise<TeamDeletion> {
  const team = await readTeam(reading, name);
  const { views } = reading.connectors;
  const { items, totalItems } = await listConnectors(reading.connectors, {
    team: [name],
    // Also what lists leave out unless they are asked: it is named all the same.
    environment: views.map(({ row }) => row.environment),
    sort: 'name',
    offset: 0,
    limit: SHOWN,
  });
  return {
    team,
    connectors: items.map(item => ({
      platform: item.platform,
      environment: item.environment,
      connectCluster: item.connectCluster,
      name: item.name,
    })),
    connectorCount: totalItems,
    clusters: team.clusters,
  };
}

/**
 * Marks a team as deleted; part of the caller's transaction. What names it
 * goes on doing so, and its leads have no rights any more.
 *
 * @throws NewerVersion when somebody was faster
 */
export async function deleteTeam(
  trx: Knex,
  access: OrganizationAccess,
  { name, version }: { name: string; version: number },
  { actor, at }: ChangedBy,
): Promise<void> {
  if (name === DEFAULT_TEAM) {
    throw new InputError(
      `'${DEFAULT_TEAM}' can not be deleted: what belongs to nobody belongs to it`,
    );
  }
  const { row } = await findTeam(trx, access, name);
  if (row.deleted_at !== null) {
    throw new ConflictError(`The team '${name}' is deleted already`);
  }
  assertEditable(`The team '${name}'`, row);
  const marked = await trx('teams')
    .where({ name, version })
    .whereNull('deleted_at')
    .update({
      deleted_at: at,
      deleted_by: actor,
      version: version + 1,
      updated_at: at,
      updated_by: actor,
    });
  if (marked === 0) {
    throw new NewerVersion();
  }
  await tellOrganization(
    trx,
    [{ subject: 'team', name, action: 'deleted', changes: [] }],
    { actor, at },
  );
}

/**
 * Takes the mark away again; its leads lead again.
 *
 * @throws ConflictError when it is not deleted
 */
export async function restoreTeam(
  trx: Knex,
  access: OrganizationAccess,
  name: string,
  { actor, at }: ChangedBy,
): Promise<void> {
  await findTeam(trx, access, name);
  const restored = await trx('teams')
    .where({ name })
    .whereNotNull('deleted_at')
    .increment('version', 1)
    .update({
      deleted_at: null,
      deleted_by: null,
      updated_at: at,
      updated_by: actor,
    });
  if (restored === 0) {
    throw new ConflictError(`The team '${name}' is not deleted`);
  }
  await tellOrganization(
    trx,
    [{ subject: 'team', name, action: 'restored', changes: [] }],
    { actor, at },
  );
}
