import { DEFAULT_TEAM } from '@kafka-monitor/plugin-kafka-monitor-common';
import { Knex } from 'knex';
import { KafkaMonitorSettings } from '../../config';
import { toDate } from '../../database/values';
import { ConnectClusterView } from '../../environments/connectClusterViews';
import { readConnectClusterViews } from '../../environments/readConnectClusterViews';
import { CurrentSettings } from '../../scheduler/currentSettings';
import { AlertConfig } from '../../scheduler/readAlertSettings';
import { NewMessage } from '../outbox/NewMessage';
import { Channels, storeMessages } from '../outbox/storeMessages';
import { readTeams, TeamToTell } from '../readTeams';
import { Addressee, Receivers } from '../Receivers';
import { dueDay } from './dueDay';
import { readSummary } from './readSummary';
import { summaryDocument } from './summaryDocument';
import { isQuietDay } from './SummaryNumbers';

/** The row of the one over all. */
const ALL = '';
const DAY_MS = 24 * 3_600_000;
/** However long a backend was down. */
const LONGEST_MS = 7 * DAY_MS;

interface SummaryOptions {
  knex: Knex;
  settings: Pick<KafkaMonitorSettings, 'environments' | 'roles'>;
  config: Pick<AlertConfig, 'routes'>;
  current: () => Promise<CurrentSettings>;
  channels: () => Promise<Channels>;
  receivers: () => Promise<Receivers>;
  clock: () => Date;
  /** Messages were stored. */
  onStored: () => void;
}

/**
 * Tells each team once a day how its connectors did. Which day was told is
 * stored with the message: a backend that was down tells it late, once; of
 * several backends one tells it.
 */
export class DailySummaries {
  readonly #options: SummaryOptions;

  constructor(options: SummaryOptions) {
    this.#options = options;
  }

  /** Tells what is due now. */
  async run(): Promise<void> {
    const { knex, clock, config, current } = this.#options;
    const now = clock();
    const settings = await current();
    const views = (await readConnectClusterViews(knex, settings, now)).filter(
      ({ row }) => config.routes.get(row.environment) !== 'none',
    );
    const receivers = await this.#options.receivers();
    const teams = [...(await readTeams(knex)).values()].filter(
      ({ name, receiver }) => receiver !== null && name !== DEFAULT_TEAM,
    );
    for (const team of [undefined, ...teams]) {
      await this.#tell(team, { now, settings, views, receivers });
    }
  }

  /** Those who have a say in all. */
  #admins(receivers: Receivers): Addressee {
    const { admins } = this.#options.settings.roles;
    return admins.length > 0 ? receivers.ofRefs(admins) : receivers.fallback();
  }

  async #tell(
    team: TeamToTell | undefined,
    at: {
      now: Date;
      settings: CurrentSettings;
      views: readonly ConnectClusterView[];
      receivers: Receivers;
    },
  ): Promise<void> {
    const { knex } = this.#options;
    const { now, settings, views, receivers } = at;
    const { alerts } = settings;
    const name = team?.name ?? ALL;
    const day = dueDay(
      team?.summaryAt ?? alerts.summaryAt,
      team?.timeZone ?? alerts.timeZone,
      now,
    );
    const last = await knex('daily_summaries').where({ team: name }).first();
    if (!last) {
      // Nothing is known of the days before it was watched.
      await knex('daily_summaries')
        .insert({ team: name, day, at: now })
        .onConflict('team')
        .ignore();
      return;
    }
    if (last.day >= day) {
      return;
    }
    const since = new Date(
      Math.max(toDate(last.at).getTime(), now.getTime() - LONGEST_MS),
    );
    const numbers = await readSummary(knex, {
      team: team?.name,
      since,
      now,
      views,
    });
    const isNeeded =
      numbers.connectors > 0 && (alerts.emptySummary || !isQuietDay(numbers));
    const to = team ? receivers.ofTeam(team.name) : this.#admins(receivers);
    const channels = await this.#options.channels();
    const stored = await knex.transaction(async trx => {
      const mine = await trx('daily_summaries')
        .where({ team: name, day: last.day })
        .update({ day, at: now });
      if (mine === 0 || !isNeeded) {
        return false;
      }
      const message: NewMessage = {
        alertId: undefined,
        purpose: 'summary',
        topic: 'daily-summary',
        severity: 'normal',
        critical: false,
        silent: false,
        final: true,
        platform: null,
        environment: null,
        receiver: to.receiver,
        document: summaryDocument(to.wording, {
          team,
          day,
          now,
          numbers,
          titleOf: environment =>
            this.#options.settings.environments.find(
              each => each.name === environment,
            )?.title ?? environment,
        }),
        connectors: [],
      };
      await storeMessages(trx, [message], channels, now);
      return true;
    });
    if (stored) {
      this.#options.onStored();
    }
  }
}
