import { ConflictError, InputError } from '@backstage/errors';
import {
  ClusterValues,
  Platform,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { Knex } from 'knex';
import { lockConnectClusters } from '../connectors/assignment/lockConnectClusters';
import { isSqlite } from '../database/createDatabase';
import { assertEditable } from '../organization/assertEditable';
import { ChangedBy, NewerVersion } from '../organization/changedBy';
import { clusterColumns, withoutOwner } from '../organization/clusterValues';
import { fieldChanges } from '../organization/fieldChanges';
import { tellOrganization } from '../organization/tellOrganization';
import { findCluster, valuesOf } from './readCluster';

/**
 * Whether the teams that are named anew are there; one that was named before
 * stays, also when it has been deleted since.
 *
 * @throws InputError naming the field
 */
async function assertTeams(
  trx: Knex,
  values: ClusterValues,
  before: ClusterValues | undefined,
): Promise<void> {
  const known = new Set(before && [before.owner, ...before.teams]);
  const query = trx('teams')
    .whereIn('name', [values.owner, ...values.teams])
    .select('name', 'deleted_at');
  const rows: Array<{ name: string; deleted_at: unknown }> = await (isSqlite(
    trx,
  )
    ? query
    : query.forShare());
  const there = new Map(rows.map(row => [row.name, row.deleted_at]));
  const named = [
    ['owner', values.owner],
    ...values.teams.map(team => ['teams', team]),
  ];
  for (const [field, team] of named) {
    if (!there.has(team)) {
      throw new InputError(`${field}: there is no team '${team}'`);
    }
    if (there.get(team) !== null && !known.has(team)) {
      throw new InputError(`${field}: the team '${team}' is deleted`);
    }
  }
}

async function writeTeams(
  trx: Knex,
  cluster: string,
  teams: readonly string[],
): Promise<void> {
  await trx('business_cluster_teams').where({ cluster }).delete();
  if (teams.length > 0) {
    await trx('business_cluster_teams').insert(
      teams.map((team, position) => ({ cluster, team, position })),
    );
  }
}

/** @throws ConflictError when there is one of that name */
export async function createCluster(
  trx: Knex,
  given: ClusterValues & { name: string; platform: Platform },
  { actor, at }: ChangedBy,
): Promise<void> {
  const { name, platform, ...rest } = given;
  const values = withoutOwner(rest);
  await assertTeams(trx, values, undefined);
  const added = await trx('business_clusters')
    .insert({
      name,
      platform,
      ...clusterColumns(values),
      created_at: at,
      updated_at: at,
      updated_by: actor,
    })
    .onConflict('name')
    .ignore()
    .returning('name');
  if (added.length === 0) {
    const there = await trx('business_clusters')
      .where({ name })
      .first('platform');
    throw new ConflictError(
      `name: there is a business cluster '${name}' of ${
        there?.platform ?? platform
      } already`,
    );
  }
  await writeTeams(trx, name, values.teams);
  const changes = fieldChanges(undefined, { platform, ...values });
  await tellOrganization(
    trx,
    [{ subject: 'cluster', name, action: 'created', changes }],
    { actor, at },
  );
}

/**
 * Changes a business cluster; part of the caller's transaction.
 *
 * @returns whether anything is different now
 * @throws NewerVersion when somebody was faster
 */
export async function updateCluster(
  trx: Knex,
  name: string,
  { version, ...given }: ClusterValues & { version: number },
  { actor, at }: ChangedBy,
): Promise<boolean> {
  const values = withoutOwner(given);
  const stored = await findCluster(trx, name);
  assertEditable(`The business cluster '${name}'`, stored.row);
  if (stored.row.version !== version) {
    throw new NewerVersion();
  }
  const before = valuesOf(stored);
  const changes = fieldChanges(before, values);
  if (changes.length === 0) {
    return false;
  }
  await assertTeams(trx, values, before);
  const moved = await trx('business_clusters')
    .where({ name, version })
    .update({
      ...clusterColumns(values),
      version: version + 1,
      updated_at: at,
      updated_by: actor,
    });
  if (moved === 0) {
    throw new NewerVersion();
  }
  await writeTeams(trx, name, values.teams);
  await tellOrganization(
    trx,
    [{ subject: 'cluster', name, action: 'updated', changes }],
    { actor, at },
  );
  return true;
}

/**
 * Deletes a business cluster that has no connectors; part of the caller's
 * transaction, which nobody can assign to it in meanwhile.
 *
 * @throws ConflictError with the number of connectors that are in it
 * @throws NewerVersion when somebody was faster
 */
export async function deleteCluster(
  trx: Knex,
  { name, version }: { name: string; version: number },
  { actor, at }: ChangedBy,
): Promise<void> {
  // A look may bring back one that was in it, and has not written it yet.
  await lockConnectClusters(trx, await trx('connect_clusters').pluck('id'));
  if (!isSqlite(trx)) {
    await trx('business_clusters').where({ name }).forUpdate().first('name');
  }
  const stored = await findCluster(trx, name);
  assertEditable(`The business cluster '${name}'`, stored.row);
  if (stored.row.version !== version) {
    throw new NewerVersion();
  }
  const [{ count }] = await trx('connectors')
    .where({ cluster: name })
    .count({ count: '*' });
  if (Number(count) > 0) {
    const connectors = Number(count) === 1 ? 'connector' : 'connectors';
    throw new ConflictError(
      `The business cluster '${name}' still has ${count} ${connectors}`,
    );
  }
  // Of connectors that have gone: they would come back into nothing.
  const cleared = await trx('assignments')
    .where({ cluster: name })
    .update({ cluster: null });
  await trx('business_cluster_teams').where({ cluster: name }).delete();
  await trx('business_clusters').where({ name }).delete();
  // How many only: who reads of business clusters may not know them.
  const changes =
    cleared > 0 ? [{ field: 'assignments', from: cleared, to: null }] : [];
  await tellOrganization(
    trx,
    [{ subject: 'cluster', name, action: 'deleted', changes }],
    { actor, at },
  );
}
