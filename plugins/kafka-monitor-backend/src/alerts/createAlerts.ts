import { LoggerService, SchedulerService } from '@backstage/backend-plugin-api';
import { signalKinds } from '@kafka-monitor/plugin-kafka-monitor-common';
import { AlertChannel } from '@kafka-monitor/plugin-kafka-monitor-node';
import { Knex } from 'knex';
import { KafkaMonitorSettings } from '../config';
import { Troubleshooter } from '../failures/troubleshooting/Troubleshooter';
import { SchedulerSettings } from '../scheduler/SchedulerSettings';
import { AlertEngine, CONSUMER } from './AlertEngine';
import { AlertsService } from './AlertsService';
import { FallbackCheck } from './FallbackCheck';
import { Outbox } from './Outbox';
import { readTeams } from './readTeams';
import { Receivers } from './Receivers';
import { DailySummaries } from './summaries/DailySummaries';
import { Watch } from './Watch';

/** How often it is looked for what the clock makes due. */
const LOOK_SECONDS = 5;

/** What alerts are made of. */
export interface AlertsOptions {
  knex: Knex;
  settings: KafkaMonitorSettings;
  schedulerSettings: SchedulerSettings;
  channels: readonly AlertChannel[];
  troubleshooter: Troubleshooter;
  logger: LoggerService;
  publish: (kinds: readonly string[]) => Promise<void>;
  clock?: () => Date;
}

/** Alerts as the plugin runs them. */
export interface Alerts extends AlertsService {
  /** Something has changed: decides soon, and sends. */
  soon(): void;
  /** Decides and sends what is due now; for those who wait for it. */
  run(): Promise<void>;
  schedule(scheduler: SchedulerService): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Nobody is told: `kafkaMonitor.alerts` is not configured. What was read so far
 * is forgotten: the change log would else be kept for it for ever.
 */
function noAlerts(knex: Knex, channels: readonly AlertChannel[]): Alerts {
  return {
    channels,
    fallbackRecipients: [],
    language: 'en',
    appUrl: '',
    tell: async () => [],
    judgeAnew: () => {},
    soon: () => {},
    run: async () => {},
    schedule: async () => {
      await knex('change_cursors').where({ consumer: CONSUMER }).delete();
      await knex('alert_checks').where({ name: 'environments' }).delete();
    },
    stop: async () => {},
  };
}

/** Deciding, sending, and all that goes with them, over one database. */
export function createAlerts(options: AlertsOptions): Alerts {
  const { knex, settings, schedulerSettings, channels, logger } = options;
  const config = settings.alerts;
  if (!config) {
    return noAlerts(knex, channels);
  }
  const clock = options.clock ?? (() => new Date());
  const current = () => schedulerSettings.current();
  const enabled = async () => {
    const { alerts } = await current();
    return { all: channels, isEnabled: alerts.isChannelEnabled };
  };
  const receivers = async () =>
    new Receivers(await readTeams(knex), {
      ...config,
      timeZone: (await current()).alerts.timeZone,
    });
  const tellPages = () => {
    options
      .publish([signalKinds.messages])
      .catch(error => logger.warn(`Could not tell open pages: ${error}`));
  };
  const outbox = new Outbox({
    knex,
    logger,
    clock,
    channels,
    enabled,
    receivers,
    onDelivered: tellPages,
  });
  const engine = new AlertEngine({
    knex,
    logger,
    clock,
    config,
    environments: settings.environments,
    admins: settings.roles.admins,
    settings: current,
    troubleshooter: options.troubleshooter,
    channels: enabled,
    onStored: () => outbox.soon(),
  });
  const common = {
    knex,
    settings,
    config,
    current,
    clock,
    logger,
    channels: enabled,
    receivers,
    onStored: () => outbox.soon(),
  };
  const summaries = new DailySummaries(common);
  const watch = new Watch(common);
  const fallback = new FallbackCheck(common);
  const run = async () => {
    await engine.run();
    await outbox.deliver();
  };
  return {
    channels,
    fallbackRecipients: config.fallbackRecipients,
    language: config.language,
    appUrl: config.appUrl,
    tell: messages => outbox.tell(messages),
    judgeAnew: () => engine.soon(),
    soon: () => engine.soon(),
    run,
    async schedule(scheduler) {
      await engine.create();
      await scheduler.scheduleTask({
        id: 'alerts',
        frequency: { seconds: LOOK_SECONDS },
        timeout: { minutes: 2 },
        scope: 'local',
        fn: async () => {
          await run();
          await watch.look();
        },
      });
      await scheduler.scheduleTask({
        id: 'daily-summaries',
        frequency: { minutes: 1 },
        timeout: { minutes: 5 },
        scope: 'global',
        fn: () => summaries.run(),
      });
      await scheduler.scheduleTask({
        id: 'alert-fallback',
        frequency: { hours: 1 },
        initialDelay: { seconds: 15 },
        timeout: { minutes: 1 },
        scope: 'global',
        fn: () => fallback.check(),
      });
    },
    async stop() {
      await engine.stop();
      await outbox.stop();
    },
  };
}
