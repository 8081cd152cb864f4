import { Knex } from 'knex';
import { tellOrganization } from './tellOrganization';

/**
 * Takes away the leads that a Group gave a team, now that it has another one:
 * whoever leads by the new one is copied once the catalog has said so, which
 * may take long. Part of the caller's transaction.
 */
export async function dropCopiedLeads(
  trx: Knex,
  team: string,
  at: Date,
): Promise<void> {
  const copied = { team, source: 'group' };
  const from: string[] = await trx('team_leads')
    .where(copied)
    .orderBy('user_ref')
    .pluck('user_ref');
  if (from.length === 0) {
    return;
  }
  await trx('team_leads').where(copied).delete();
  await tellOrganization(
    trx,
    [
      {
        subject: 'team',
        name: team,
        action: 'leads-copied',
        changes: [{ field: 'leads', from, to: [] }],
      },
    ],
    { actor: null, at },
  );
}
