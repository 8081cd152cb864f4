import { isDatabaseConflictError } from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import {
  SchedulerConfig,
  SchedulerConfigUpdate,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { Knex } from 'knex';
import { KafkaMonitorSettings } from '../config';
import { InstalledChannel } from './alertSettings';
import { DbTime } from '../database/tables';
import { toIso } from '../database/values';
import {
  CurrentSettings,
  currentSettings,
  environmentsToAsk,
} from './currentSettings';
import {
  NO_OVERRIDES,
  Overrides,
  StoredOverrides,
  overridesSchema,
  withUpdate,
} from './schedulerOverrides';
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
  readonly #settings: Pick<
    KafkaMonitorSettings,
    'environments' | 'sync' | 'alerts'
  >;
  readonly #channels: () => readonly InstalledChannel[];
  readonly #clock: () => Date;
  readonly #onAsk: (environments: string[]) => Promise<void>;
  #cached: { at: number; current: Promise<CurrentSettings> } | undefined;

  static create(options: {
    knex: Knex;
    settings: Pick<KafkaMonitorSettings, 'environments' | 'sync' | 'alerts'>;
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

  /** The settings as they hold, at most 2 s old. */
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
    const before = await this.#read();
    const overrides = withUpdate(before.overrides, update);
    if (
      before.version !== update.version ||
      !(await this.#write(update.version, overrides, user))
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

  /** Compare-and-set: false when the stored version is not this one. */
  async #write(
    version: number,
    overrides: Overrides,
    user: string,
  ): Promise<boolean> {
    const columns = {
      version: version + 1,
      value: JSON.stringify(overrides),
      updated_at: this.#clock(),
      updated_by: user,
    };
    if (version > 0) {
      const changed = await this.#knex('settings')
        .where({ name: NAME, version })
        .update(columns);
      return changed === 1;
    }
    try {
      await this.#knex('settings').insert({ name: NAME, ...columns });
      return true;
    } catch (error) {
      if (isDatabaseConflictError(error)) {
        return false;
      }
      throw error;
    }
  }
}
