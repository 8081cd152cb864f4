import { Knex } from 'knex';
import { EnvironmentSettings } from '../environments/environmentSettings';
import { readConnectClusterViews } from '../environments/readConnectClusterViews';
import { ConnectClusterView } from '../environments/connectClusterViews';
import { toBoolean, toDate } from '../database/values';
import { Troubleshooter } from '../failures/troubleshooting/Troubleshooter';
import { CurrentSettings } from '../scheduler/currentSettings';
import { AlertConfig } from '../scheduler/readAlertSettings';
import { ActiveMute, readActiveMutes } from './mutes/activeMutes';
import { readTeams, TeamToTell } from './readTeams';
import { readTroubles, Troubles } from './readTroubles';
import { Receivers } from './Receivers';
import { TeamTold } from './rules/planTeam';

/** What does not change while a backend runs, and the settings that do. */
export interface SceneOptions {
  knex: Knex;
  config: AlertConfig;
  environments: readonly EnvironmentSettings[];
  admins: readonly string[];
  settings: () => Promise<CurrentSettings>;
  troubleshooter: Troubleshooter;
}

/** Everything but failures that alerts are decided by, at one moment. */
export interface AlertScene {
  now: Date;
  settings: CurrentSettings;
  views: readonly ConnectClusterView[];
  teams: ReadonlyMap<string, TeamToTell>;
  teamsTold: ReadonlyMap<string, TeamTold>;
  receivers: Receivers;
  mutes: readonly ActiveMute[];
  troubles: Troubles;
  /** Whether each environment was watched when it was decided last. */
  watchedBefore: Readonly<Record<string, boolean>> | null;
  watched: Readonly<Record<string, boolean>>;
  /** Environments that are watched from now on. */
  begun: readonly string[];
  /** How its failures are told; digest: by the daily summary alone. */
  routeOf: (environment: string) => 'all' | 'digest' | 'none';
  /** As people call an environment. */
  titleOf: (environment: string) => string;
}

async function readWatchedBefore(
  knex: Knex,
): Promise<Record<string, boolean> | null> {
  const row = await knex('alert_checks')
    .where({ name: 'environments' })
    .first('value');
  return row ? JSON.parse(row.value) : null;
}

/** Reads it. */
export async function readScene(
  options: SceneOptions,
  now: Date,
): Promise<AlertScene> {
  const { knex, config, environments } = options;
  const settings = await options.settings();
  const [views, teams, told, mutes, watchedBefore] = await Promise.all([
    readConnectClusterViews(knex, settings, now),
    readTeams(knex),
    knex('alert_teams').select('*'),
    readActiveMutes(knex, now),
    readWatchedBefore(knex),
  ]);
  const watched = Object.fromEntries(
    environments.map(({ name }) => [name, settings.isEnabled(name)]),
  );
  return {
    now,
    settings,
    views: views.filter(({ row }) => toBoolean(row.configured)),
    teams,
    teamsTold: new Map(
      told.map(row => [
        row.team,
        {
          criticalAt: toDate(row.critical_at),
          flushedAt: toDate(row.flushed_at),
        },
      ]),
    ),
    receivers: new Receivers(teams, {
      language: config.language,
      timeZone: settings.alerts.timeZone,
      appUrl: config.appUrl,
      fallbackRecipients: config.fallbackRecipients,
    }),
    mutes,
    troubles: await readTroubles(knex, views, now),
    watchedBefore,
    watched,
    routeOf: name => config.routes.get(name) ?? 'all',
    titleOf: name =>
      environments.find(each => each.name === name)?.title ?? name,
    begun: Object.keys(watched).filter(
      name => watched[name] && !watchedBefore?.[name],
    ),
  };
}
