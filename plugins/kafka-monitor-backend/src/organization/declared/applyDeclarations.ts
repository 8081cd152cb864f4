import { Knex } from 'knex';
import { isSqlite } from '../../database/createDatabase';
import { retryOnConflict } from '../../database/retryOnConflict';
import { OrganizationEvent, tellOrganization } from '../tellOrganization';
import { Declarations, declarationError } from './Declarations';
import {
  ClusterPlan,
  movedWithConnectors,
  planClusters,
  unknownTeams,
} from './planClusters';
import { TeamPlan, planTeams } from './planTeams';
import {
  countConnectors,
  readStoredClusters,
  readStoredTeams,
} from './readStored';
import { writeClusterPlan } from './writeClusterPlan';
import { writeTeamPlan } from './writeTeamPlan';

/** What a start has written; nothing where all was as declared already. */
export interface AppliedDeclarations {
  teams: number;
  clusters: number;
  /** Declared teams that stay deleted, because a person has deleted them. */
  ignored: readonly string[];
}

/**
 * Makes stored teams and business clusters what the file declares, in one
 * transaction, and writes only what differs. What the file does not name any
 * more is released: it stays as it is, and can be edited. Replicas that start
 * together do it one after the other.
 *
 * @throws InputError naming file, line and key of every declaration that does
 *   not fit what is stored; nothing is written then
 */
export async function applyDeclarations(options: {
  knex: Knex;
  declarations: Declarations;
  now: Date;
}): Promise<AppliedDeclarations> {
  const { knex, declarations, now } = options;
  return retryOnConflict(() =>
    knex.transaction(async trx => {
      await lockOrganization(trx);
      const stored = {
        teams: await readStoredTeams(trx),
        clusters: await readStoredClusters(trx),
      };
      const mistakes = [
        ...unknownTeams(
          declarations,
          stored.teams.map(({ row }) => row.name),
        ),
        ...movedWithConnectors(
          declarations,
          stored.clusters,
          await countConnectors(trx),
        ),
      ];
      if (mistakes.length > 0) {
        throw declarationError(mistakes.map(each => declarations.tell(each)));
      }
      const teams = planTeams(declarations, stored.teams);
      for (const plan of teams) {
        await writeTeamPlan(trx, plan, now);
      }
      const clusters = planClusters(declarations, stored.clusters);
      for (const plan of clusters) {
        await writeClusterPlan(trx, plan, now);
      }
      const told = [
        ...teams.flatMap(toldOfTeam),
        ...clusters.map(toldOfCluster),
      ];
      await tellOrganization(trx, told, { actor: null, at: now });
      return {
        teams: teams.length,
        clusters: clusters.length,
        ignored: declarations.teams
          .filter(({ name }) =>
            stored.teams.some(
              ({ row }) => row.name === name && row.deleted_at !== null,
            ),
          )
          .map(({ name }) => name),
      };
    }),
  );
}

/**
 * Nobody else writes them until the transaction ends; reading goes on. On
 * SQLite there is one writer anyway.
 */
async function lockOrganization(trx: Knex): Promise<void> {
  if (!isSqlite(trx)) {
    await trx.raw(
      'lock table teams, business_clusters in share row exclusive mode',
    );
  }
}

function toldOfTeam(plan: TeamPlan): OrganizationEvent[] {
  const subject = 'team' as const;
  const { name } = plan;
  switch (plan.kind) {
    case 'marked':
      return [];
    case 'released':
      return [{ subject, name, action: 'released', changes: [] }];
    default:
      return [{ subject, name, action: plan.action, changes: plan.changes }];
  }
}

function toldOfCluster(plan: ClusterPlan): OrganizationEvent {
  const { name } = plan;
  return plan.kind === 'released'
    ? { subject: 'cluster', name, action: 'released', changes: [] }
    : {
        subject: 'cluster',
        name,
        action: plan.action,
        changes: plan.changes,
      };
}
