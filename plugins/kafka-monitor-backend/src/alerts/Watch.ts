import { LoggerService } from '@backstage/backend-plugin-api';
import { Knex } from 'knex';
import { KafkaMonitorSettings } from '../config';
import { readConnectClusterViews } from '../environments/readConnectClusterViews';
import { CurrentSettings } from '../scheduler/currentSettings';
import { AlertConfig } from '../scheduler/readAlertSettings';
import { schedulerStatus } from '../scheduler/schedulerStatus';
import { Channels, storeAlert, storeMessages } from './outbox/storeMessages';
import { composeTrouble, composeTroubleEnd } from './composeTroubles';
import { Receivers } from './Receivers';

const NAME = 'scheduler';
const HEARTBEAT_EVERY_MS = 30_000;
const HEARTBEAT_TIMEOUT_MS = 10_000;

interface WatchOptions {
  knex: Knex;
  settings: KafkaMonitorSettings;
  config: AlertConfig;
  current: () => Promise<CurrentSettings>;
  channels: () => Promise<Channels>;
  receivers: () => Promise<Receivers>;
  clock: () => Date;
  logger: LoggerService;
  /** Messages were stored. */
  onStored: () => void;
}

/**
 * Sees that Connect clusters are still looked at, by any backend; whichever
 * one lives tells the admins when they are not. While all goes on, somebody
 * outside is told so, who misses it when it does not.
 */
export class Watch {
  readonly #options: WatchOptions;
  readonly #startedAt: Date;
  #heartbeatAt = 0;

  constructor(options: WatchOptions) {
    this.#options = options;
    this.#startedAt = options.clock();
  }

  /** After each round of alerts. */
  async look(): Promise<void> {
    const { knex, settings, current, clock } = this.#options;
    const now = clock();
    const holding = await current();
    const views = await readConnectClusterViews(knex, holding, now);
    const { running } = schedulerStatus(views, holding, {
      now,
      startedAt: this.#startedAt,
      statusTimeoutMs: settings.sync.statusTimeoutMs,
    });
    await this.#tell(running, now);
    if (running) {
      await this.#beat(now);
    }
  }

  /** Once when it stops, and once when it goes on. */
  async #tell(running: boolean, now: Date): Promise<void> {
    const { knex, settings } = this.#options;
    const last = await knex('alert_checks').where({ name: NAME }).first();
    const told: { alertId: string | null } = last
      ? JSON.parse(last.value)
      : { alertId: null };
    if (running === (told.alertId === null)) {
      return;
    }
    const audience = {
      receivers: await this.#options.receivers(),
      environments: settings.environments,
      admins: settings.roles.admins,
      criticalTeams: new Map(),
    };
    const channels = await this.#options.channels();
    const stored = await knex.transaction(async trx => {
      const alertId =
        told.alertId ??
        (await storeAlert(trx, { kind: 'notice', team: null, at: now }));
      const value = JSON.stringify({ alertId: running ? null : alertId });
      // Of several backends that see it, one tells it.
      const mine = last
        ? await trx('alert_checks')
            .where({ name: NAME, value: last.value })
            .update({ value, at: now })
        : (
            await trx('alert_checks')
              .insert({ name: NAME, value, at: now })
              .onConflict('name')
              .ignore()
              .returning('name')
          ).length;
      if (mine === 0) {
        return false;
      }
      const trouble = {
        subject: NAME,
        kind: 'stopped' as const,
        connectClusterId: null,
        environment: '',
        label: '',
        since: now,
        detail: null,
      };
      const messages = running
        ? composeTroubleEnd(trouble, alertId, audience)
        : composeTrouble(trouble, alertId, audience);
      await storeMessages(trx, messages, channels, now);
      return true;
    });
    if (stored) {
      this.#options.onStored();
    }
  }

  /** Whoever does not hear it for a while knows that something is wrong. */
  async #beat(now: Date): Promise<void> {
    const { heartbeatUrl } = this.#options.config;
    if (
      heartbeatUrl === undefined ||
      now.getTime() - this.#heartbeatAt < HEARTBEAT_EVERY_MS
    ) {
      return;
    }
    this.#heartbeatAt = now.getTime();
    try {
      const response = await fetch(heartbeatUrl, {
        signal: AbortSignal.timeout(HEARTBEAT_TIMEOUT_MS),
      });
      await response.body?.cancel();
      if (!response.ok) {
        throw new Error(`it answers ${response.status}`);
      }
    } catch (error) {
      // The address can hold a secret: it is not named.
      this.#options.logger.warn(
        `kafkaMonitor.alerts.heartbeatUrl: ${
          error instanceof Error ? error.name : 'failed'
        }`,
      );
    }
  }
}
