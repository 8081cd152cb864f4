import { SchedulerService } from '@backstage/backend-plugin-api';
import { signalKinds } from '@kafka-monitor/plugin-kafka-monitor-common';
import { Knex } from 'knex';
import { retryOnConflict } from '../../database/retryOnConflict';
import { CatalogAccess, askCatalog } from './askCatalog';
import { CatalogAnswers } from './CatalogAnswers';
import { readCheckedTeams } from './checkedTeams';
import { CheckedTeam, decideFindings, isAnything } from './decideFindings';
import { writeFindings } from './writeFindings';

/** How long what the catalog said may hold before it is asked again. */
const EVERY = { minutes: 5 };
/** The catalog has to read its own sources first. */
const FIRST_AFTER = { seconds: 15 };

export interface CatalogCheckOptions extends CatalogAccess {
  knex: Knex;
  /** Tells open pages what kinds of things have changed. */
  publish: (kinds: readonly string[]) => Promise<void>;
  clock?: () => Date;
}

/**
 * Compares teams with the catalog: whether their Groups and leads are there,
 * and whom Groups name as leads. A catalog that can not be asked changes
 * nothing.
 */
export class CatalogCheck {
  readonly #options: CatalogCheckOptions;
  #stopped = false;

  constructor(options: CatalogCheckOptions) {
    this.#options = options;
  }

  /** All teams, again and again, on one replica at a time. */
  async schedule(scheduler: SchedulerService): Promise<void> {
    await scheduler.scheduleTask({
      id: 'organization-catalog',
      frequency: EVERY,
      initialDelay: FIRST_AFTER,
      timeout: { minutes: 2 },
      scope: 'global',
      fn: async () => {
        await this.look();
      },
    });
  }

  /** Looks at these teams soon; nobody has to wait, and nothing is thrown. */
  check(names: readonly string[]): void {
    this.look(names).catch(error =>
      this.#options.logger.warn(
        `Could not compare teams with the catalog: ${error}`,
      ),
    );
  }

  /**
   * @param names undefined: all teams
   * @returns how many teams were other than the catalog says
   */
  async look(names?: readonly string[]): Promise<number> {
    const { knex, logger, publish } = this.#options;
    const teams = await readCheckedTeams(knex, { names });
    let answers: CatalogAnswers;
    try {
      answers = await askCatalog(this.#options, {
        groups: teams.map(({ team }) => team.group_ref),
        users: teams.flatMap(({ leads }) => leads.map(lead => lead.user_ref)),
      });
    } catch (error) {
      logger.warn(`Could not ask the catalog about teams: ${error}`);
      return 0;
    }
    const differing = teams
      .filter(each => differs(each, answers))
      .map(({ team }) => team.name);
    if (differing.length === 0 || this.#stopped) {
      return 0;
    }
    const written = await this.#write(differing, answers);
    if (written > 0) {
      await publish([signalKinds.organization]);
    }
    return written;
  }

  /** What the catalog answers from now on is not written any more. */
  stop(): void {
    this.#stopped = true;
  }

  /** By the rows of now: people may have changed them while it answered. */
  async #write(
    names: readonly string[],
    answers: CatalogAnswers,
  ): Promise<number> {
    const { knex, clock = () => new Date() } = this.#options;
    return retryOnConflict(() =>
      knex.transaction(async trx => {
        const teams = await readCheckedTeams(trx, { names, lock: true });
        let written = 0;
        for (const team of teams) {
          const findings = decideFindings(team, answers);
          if (findings && isAnything(findings)) {
            await writeFindings(trx, findings, answers, clock());
            written += 1;
          }
        }
        return written;
      }),
    );
  }
}

function differs(team: CheckedTeam, answers: CatalogAnswers): boolean {
  const findings = decideFindings(team, answers);
  return findings !== undefined && isAnything(findings);
}
