import {
  SchedulerConfig,
  SettingChange,
  SettingsHistory,
  settingChangeSchema,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { Knex } from 'knex';
import { z } from 'zod';
import { SettingsChangeRow } from '../database/tables';
import { toIso } from '../database/values';
import { VALUE_NAMES } from './schedulerOverrides';

type State = SettingChange['before'];

/** Every setting by its path. */
function statesOf(config: SchedulerConfig): Map<string, State> {
  const { channels, ...alerts } = config.alerts;
  const settings: Array<[string, State]> = [
    ...config.environments.map(({ name, enabled }): [string, State] => [
      `environments.${name}.enabled`,
      enabled,
    ]),
    ...VALUE_NAMES.map((name): [string, State] => [name, config[name]]),
    ...Object.entries(alerts).map(([name, setting]): [string, State] => [
      `alerts.${name}`,
      setting,
    ]),
    ...channels.map(({ id, enabled }): [string, State] => [
      `alerts.channels.${id}`,
      enabled,
    ]),
  ];
  return new Map(
    settings.map(([path, { value, source }]) => [path, { value, source }]),
  );
}

/** Which settings differ, and how. */
export function settingsDifference(
  before: SchedulerConfig,
  after: SchedulerConfig,
): SettingChange[] {
  const then = statesOf(before);
  return [...statesOf(after)].flatMap(([setting, state]) => {
    const old = then.get(setting);
    return old && JSON.stringify(old) !== JSON.stringify(state)
      ? [{ setting, before: old, after: state }]
      : [];
  });
}

/** Puts on record who changed what. */
export async function recordSettingsChange(
  trx: Knex,
  change: {
    version: number;
    at: Date;
    by: string;
    changes: readonly SettingChange[];
  },
): Promise<void> {
  if (change.changes.length > 0) {
    await trx('settings_changes').insert({
      ...change,
      changes: JSON.stringify(change.changes),
    });
  }
}

/** Who changed which settings, newest first. */
export async function listSettingsChanges(
  knex: Knex,
  query: { cursor?: string; limit: number },
): Promise<SettingsHistory> {
  const select = knex<SettingsChangeRow>('settings_changes')
    .orderBy('id', 'desc')
    .limit(query.limit + 1);
  if (query.cursor !== undefined) {
    select.where('id', '<', Number(query.cursor));
  }
  const rows: SettingsChangeRow[] = await select;
  const items = rows.slice(0, query.limit).map(row => ({
    id: String(row.id),
    version: row.version,
    at: toIso(row.at),
    by: row.by,
    changes: z.array(settingChangeSchema).parse(JSON.parse(row.changes)),
  }));
  return rows.length > query.limit
    ? { items, nextCursor: items[items.length - 1].id }
    : { items };
}
