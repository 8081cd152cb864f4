import { InputError } from '@backstage/errors';
import {
  SchedulerConfig,
  SchedulerConfigUpdate,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { Knex } from 'knex';
import { InstalledChannel } from './alertSettings';
import { DbTime } from '../database/tables';
import { toIso } from '../database/values';
import {
  CurrentSettings,
  currentSettings,
  environmentsToAsk,
} from './currentSettings';
import {
  ConfiguredSettings,
  NO_OVERRIDES,
  Overrides,
  StoredOverrides,
  overridesSchema,
  withUpdate,
} from './schedulerOverrides';
import { recordSettingsChange, settingsDifference } from './settingsChanges';
import { SettingsConflictError } from './SettingsConflictError';

const NAME = 'scheduler';
/** Less than a tick, so that every replica follows within one. */
const MAX_AGE_MS = 2000;

interface SettingsRow {
  name: string;
  version: number;
  /** JSON of {@link Overrides}. */
  value: string;
  updated_at: DbTime;
  updated_by: string;
}

/** What people may change while it runs, kept in the database. */
export class SchedulerSettings {
  readonly #knex: Knex;
  readonly #settings: ConfiguredSettings;
  readonly #channels: () => readonly InstalledChannel[];
  readonly #clock: () => Date;
  readonly #onAsk: (environments: string[]) => Promise<void>;
  #cached: { at: number; current: Promise<CurrentSettings> } | undefined;

  static create(options: {
    knex: Knex;
    settings: ConfiguredSettings;
    /** Makes the Connect clusters of these environments due now, hashes cleared. */
    onAsk: (environments: string[]) => Promise<void>;
    /** Ways to reach people that are installed. */
    channels?: () => readonly InstalledChannel[];
    clock?: () => Date;
  }): SchedulerSettings {
    return new SchedulerSettings(options);
  }

  private constructor(options: Parameters<typeof SchedulerSettings.create>[0]) {
    this.#knex = options.knex;
    this.#settings = options.settings;
    this.#onAsk = options.onAsk;
    this.#channels = options.channels ?? (() => []);
    this.#clock = options.clock ?? (() => new Date());
  }

  /** The settings as they hold on every replica, at most 2 s old. */
  async current(): Promise<CurrentSettings> {
    const now = this.#clock().getTime();
    if (!this.#cached || Math.abs(now - this.#cached.at) >= MAX_AGE_MS) {
      const current = this.#read().then(stored => this.#holding(stored));
      this.#cached = { at: now, current };
      current.catch(() => {
        this.#cached = undefined;
      });
    }
    return this.#cached.current;
  }

  /** The settings as they are stored at this moment. */
  async describe(): Promise<SchedulerConfig> {
    return this.#holding(await this.#read()).config;
  }

  /**
   * Changes some of them.
   *
   * @throws InputError for an environment that is not configured, or a channel
   *   that is not installed
   * @throws SettingsConflictError when `update.version` is not the newest
   */
  async update(
    update: SchedulerConfigUpdate,
    user: string,
  ): Promise<SchedulerConfig> {
    this.#assertKnown(update);
    const before = await this.#read();
    const overrides = withUpdate(before.overrides, update);
    if (
      before.version !== update.version ||
      !(await this.#store(before, overrides, user))
    ) {
      throw new SettingsConflictError(await this.describe());
    }
    this.#cached = undefined;
    const after = await this.current();
    const ask = environmentsToAsk(this.#holding(before), after);
    if (ask.length > 0) {
      await this.#onAsk(ask);
    }
    return after.config;
  }

  #assertKnown(update: SchedulerConfigUpdate): void {
    for (const name of Object.keys(update.environments ?? {})) {
      if (!this.#settings.environments.some(each => each.name === name)) {
        throw new InputError(`Invalid body: unknown environment '${name}'`);
      }
    }
    for (const id of Object.keys(update.alerts?.channels ?? {})) {
      if (!this.#channels().some(each => each.id === id)) {
        throw new InputError(`Invalid body: unknown channel '${id}'`);
      }
    }
  }

  #holding(stored: StoredOverrides): CurrentSettings {
    return currentSettings(this.#settings, stored, this.#channels());
  }

  async #read(): Promise<StoredOverrides> {
    const row = await this.#knex<SettingsRow>('settings')
      .where({ name: NAME })
      .first();
    if (!row) {
      return {
        version: 0,
        updatedAt: null,
        updatedBy: null,
        overrides: NO_OVERRIDES,
      };
    }
    return {
      version: row.version,
      updatedAt: toIso(row.updated_at),
      updatedBy: row.updated_by,
      overrides: overridesSchema.parse(JSON.parse(row.value)),
    };
  }

  /** Compare-and-set: false when the stored version is not `before`'s. */
  #store(
    before: StoredOverrides,
    overrides: Overrides,
    by: string,
  ): Promise<boolean> {
    const at = this.#clock();
    const version = before.version + 1;
    const { config: old } = this.#holding(before);
    const { config } = this.#holding({
      version,
      updatedAt: at.toISOString(),
      updatedBy: by,
      overrides,
    });
    const changes = settingsDifference(old, config);
    const isDailyChanged = changes.some(({ setting }) =>
      ['dailyAt', 'timeZone'].includes(setting),
    );
    return this.#knex.transaction(async trx => {
      const columns = {
        version,
        value: JSON.stringify(overrides),
        updated_at: at,
        updated_by: by,
      };
      const mine =
        before.version > 0
          ? await trx('settings')
              .where({ name: NAME, version: before.version })
              .update(columns)
          : (
              await trx('settings')
                .insert({ name: NAME, ...columns })
                .onConflict('name')
                .ignore()
                .returning('name')
            ).length;
      if (mine !== 1) {
        return false;
      }
      await recordSettingsChange(trx, { version, at, by, changes });
      if (isDailyChanged) {
        // A time that was over before somebody chose it was not missed.
        await trx('connect_clusters')
          .where('daily_through', '<', at)
          .update({ daily_through: at });
      }
      return true;
    });
  }
}
