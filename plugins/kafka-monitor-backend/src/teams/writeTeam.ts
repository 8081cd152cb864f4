import { ConflictError, InputError, NotAllowedError } from '@backstage/errors';
import {
  DEFAULT_TEAM,
  kafkaMonitorTeamUpdatePermission,
  teamChannelFields,
  TeamValues,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { Knex } from 'knex';
import { assertEditable } from '../organization/assertEditable';
import { ChangedBy, NewerVersion } from '../organization/changedBy';
import { dropCopiedLeads } from '../organization/dropCopiedLeads';
import { fieldChanges } from '../organization/fieldChanges';
import { teamColumns } from '../organization/teamValues';
import { tellOrganization } from '../organization/tellOrganization';
import { assertMay } from '../permissions/assertMay';
import { OrganizationAccess } from '../permissions/TeamAuthorizer';
import { valuesOf } from './StoredTeam';
import { findTeam } from './readTeam';

function assertLeads(name: string, { leads }: TeamValues): void {
  if (name === DEFAULT_TEAM && leads.length > 0) {
    throw new InputError(
      `leads: nobody leads '${DEFAULT_TEAM}', its connectors are nobody's`,
    );
  }
}

async function addLeads(trx: Knex, team: string, refs: readonly string[]) {
  if (refs.length > 0) {
    await trx('team_leads').insert(
      refs.map(ref => ({ team, user_ref: ref, source: 'person' })),
    );
  }
}

/** @throws ConflictError that says what has the name, and what can be done */
export async function createTeam(
  trx: Knex,
  { name, ...values }: TeamValues & { name: string },
  { actor, at }: ChangedBy,
): Promise<void> {
  assertLeads(name, values);
  // One that somebody else creates meanwhile is there too, or waited for.
  const added = await trx('teams')
    .insert({
      name,
      ...teamColumns(name, values),
      created_at: at,
      updated_at: at,
      updated_by: actor,
    })
    .onConflict('name')
    .ignore()
    .returning('name');
  if (added.length === 0) {
    const there = await trx('teams').where({ name }).first('deleted_at');
    throw new ConflictError(
      there?.deleted_at
        ? `name: a deleted team is called '${name}'; restore it, or choose another name`
        : `name: there is a team '${name}' already`,
    );
  }
  await addLeads(trx, name, values.leads);
  const changes = fieldChanges(undefined, values);
  await tellOrganization(
    trx,
    [{ subject: 'team', name, action: 'created', changes }],
    { actor, at },
  );
}

/**
 * Changes a team; part of the caller's transaction.
 *
 * @returns whether anything is different now
 * @throws NewerVersion when somebody was faster
 * @throws NotAllowedError naming the fields that the caller may not change
 */
export async function updateTeam(
  trx: Knex,
  access: OrganizationAccess,
  name: string,
  { version, ...values }: TeamValues & { version: number },
  { actor, at }: ChangedBy,
): Promise<boolean> {
  const stored = await findTeam(trx, access, name);
  const { row } = stored;
  assertMay(
    access.updateTeams || stored.mayUpdateChannels,
    kafkaMonitorTeamUpdatePermission,
  );
  if (row.deleted_at !== null) {
    throw new ConflictError(
      `The team '${name}' is deleted: restore it before it is changed`,
    );
  }
  assertEditable(`The team '${name}'`, row);
  if (row.version !== version) {
    throw new NewerVersion();
  }
  assertLeads(name, values);
  const before = valuesOf(stored);
  const sorted = (refs: readonly string[]) => [...refs].sort();
  const changes = fieldChanges(
    { ...before, leads: sorted(before.leads) },
    { ...values, leads: sorted(values.leads) },
  );
  if (changes.length === 0) {
    return false;
  }
  if (!access.updateTeams) {
    assertChannelsOnly(changes.map(({ field }) => field));
  }
  const regrouped = changes.some(({ field }) => field === 'group');
  const moved = await trx('teams')
    .where({ name, version })
    .update({
      ...teamColumns(name, values),
      ...(regrouped && { group_state: 'unknown' }),
      version: version + 1,
      updated_at: at,
      updated_by: actor,
    });
  if (moved === 0) {
    throw new NewerVersion();
  }
  const added = values.leads.filter(ref => !before.leads.includes(ref));
  await trx('team_leads')
    .where({ team: name, source: 'person' })
    .whereNotIn('user_ref', values.leads)
    .delete();
  await addLeads(trx, name, added);
  await tellOrganization(
    trx,
    [{ subject: 'team', name, action: 'updated', changes }],
    { actor, at },
  );
  if (regrouped) {
    await dropCopiedLeads(trx, name, at);
  }
  return true;
}

function assertChannelsOnly(fields: readonly string[]): void {
  const others = fields.filter(
    field => !(teamChannelFields as readonly string[]).includes(field),
  );
  if (others.length > 0) {
    throw new NotAllowedError(
      `${others.join(', ')}: to change this needs the permission ${
        kafkaMonitorTeamUpdatePermission.name
      }; a lead changes ${teamChannelFields.join(', ')}`,
    );
  }
}
