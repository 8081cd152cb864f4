import { Knex } from 'knex';
import { tellOrganization } from '../tellOrganization';
import { CatalogAnswers } from './CatalogAnswers';
import { TeamFindings } from './decideFindings';

/** Writes what the catalog said of one team; part of the caller's transaction. */
export async function writeFindings(
  trx: Knex,
  findings: TeamFindings,
  answers: CatalogAnswers,
  now: Date,
): Promise<void> {
  const { team, groupState, known, copied } = findings;
  if (groupState !== undefined) {
    await trx('teams')
      .where({ name: team })
      .update({ group_state: groupState });
  }
  for (const { userRef, known: isKnown } of known) {
    await trx('team_leads')
      .where({ team, user_ref: userRef })
      .update({ known: isKnown });
  }
  if (!copied) {
    return;
  }
  const { from, to } = copied;
  await trx('team_leads')
    .where({ team, source: 'group' })
    .whereNotIn('user_ref', to)
    .delete();
  const added = to.filter(ref => !from.includes(ref));
  if (added.length > 0) {
    await trx('team_leads').insert(
      added.map(ref => ({
        team,
        user_ref: ref,
        source: 'group',
        known: answers.users.get(ref) ?? null,
      })),
    );
  }
  await tellOrganization(
    trx,
    [
      {
        subject: 'team',
        name: team,
        action: 'leads-copied',
        changes: [{ field: 'leads', from, to }],
      },
    ],
    { actor: null, at: now },
  );
}
