import {
  alertSettingsSchema,
  SchedulerConfig,
  schedulerValueSchemas,
  SettingChange,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { Translate } from '../../shared';

type ValueName = keyof typeof schedulerValueSchemas;
type AlertName = Exclude<keyof typeof alertSettingsSchema.shape, 'channels'>;

const isValueName = (name: string): name is ValueName =>
  Object.hasOwn(schedulerValueSchemas, name);
const isAlertName = (name: string): name is AlertName =>
  name !== 'channels' && Object.hasOwn(alertSettingsSchema.shape, name);

/** What a setting is called; as its path where it is not known any more. */
function settingName(
  t: Translate,
  config: SchedulerConfig | undefined,
  setting: string,
): string {
  const [first, second, third] = setting.split('.');
  if (first === 'environments') {
    const title = config?.environments.find(({ name }) => name === second);
    return t('scheduler.history.environment', {
      name: title?.title ?? second,
    });
  }
  if (first === 'alerts' && second === 'channels') {
    const channel = config?.alerts.channels.find(({ id }) => id === third);
    return t('scheduler.history.channel', { name: channel?.title ?? third });
  }
  if (first === 'alerts' && isAlertName(second)) {
    return t(`alertSettings.${second}`);
  }
  return isValueName(first) ? t(`scheduler.settings.${first}`) : setting;
}

function valueText(t: Translate, value: unknown): string {
  if (typeof value === 'boolean') {
    return t(value ? 'scheduler.settings.on' : 'scheduler.settings.off');
  }
  if (Array.isArray(value)) {
    return value.length > 0
      ? value.join(', ')
      : t('scheduler.settings.noDaily');
  }
  if (value === null || value === undefined) {
    return t('alertSettings.none');
  }
  if (typeof value === 'object' && 'from' in value && 'to' in value) {
    return t('alertSettings.span', {
      from: String(value.from),
      to: String(value.to),
    });
  }
  return String(value);
}

/** What was changed, from what to what. */
export function settingChangeText(
  t: Translate,
  config: SchedulerConfig | undefined,
  { setting, before, after }: SettingChange,
): string {
  const texts = {
    setting: settingName(t, config, setting),
    before: valueText(t, before.value),
    after: valueText(t, after.value),
  };
  return after.source === 'configured'
    ? t('scheduler.history.backTo', texts)
    : t('scheduler.history.change', texts);
}
