import { Knex } from 'knex';
import { TeamLeadRow, TeamRow } from '../../database/tables';
import { dropCopiedLeads } from '../dropCopiedLeads';
import { TeamPlan } from './planTeams';

/** Writes the rows of one team; part of the caller's transaction. */
export async function writeTeamPlan(
  trx: Knex,
  plan: TeamPlan,
  now: Date,
): Promise<void> {
  const { name } = plan;
  const touched = { updated_at: now, updated_by: null };
  const row = trx<TeamRow>('teams').where({ name });
  switch (plan.kind) {
    case 'create':
      await trx('teams').insert({
        name,
        ...plan.columns,
        ...touched,
        created_at: now,
      });
      await writeFileLeads(trx, name, plan.fileLeads);
      break;
    case 'update':
      await row.update({ ...plan.columns, ...touched }).increment('version', 1);
      await writeFileLeads(trx, name, plan.fileLeads);
      if (plan.changes.some(({ field }) => field === 'group')) {
        await dropCopiedLeads(trx, name, now);
      }
      break;
    case 'marked':
      await row.update({ declared_in: plan.declaredIn });
      if (plan.declaredIn === null) {
        await giveLeadsToPeople(trx, name);
      }
      break;
    case 'released':
      await row
        .update({ declared_in: null, ...touched })
        .increment('version', 1);
      await giveLeadsToPeople(trx, name);
      break;
    default:
      break;
  }
}

async function writeFileLeads(
  trx: Knex,
  team: string,
  refs: readonly string[],
): Promise<void> {
  const there: Array<Pick<TeamLeadRow, 'user_ref'>> = await trx('team_leads')
    .select('user_ref')
    .where({ team, source: 'file' });
  const stored = new Set(there.map(lead => lead.user_ref));
  await trx('team_leads')
    .where({ team, source: 'file' })
    .whereNotIn('user_ref', refs)
    .delete();
  const added = refs.filter(ref => !stored.has(ref));
  if (added.length > 0) {
    await trx('team_leads').insert(
      added.map(ref => ({ team, user_ref: ref, source: 'file' })),
    );
  }
}

/** Else nobody could take them away from a team that is edited by hand. */
async function giveLeadsToPeople(trx: Knex, team: string): Promise<void> {
  const ofFile = { team, source: 'file' };
  const byHand = trx('team_leads')
    .select('user_ref')
    .where({ team, source: 'person' });
  await trx('team_leads').where(ofFile).whereIn('user_ref', byHand).delete();
  await trx('team_leads').where(ofFile).update({ source: 'person' });
}
