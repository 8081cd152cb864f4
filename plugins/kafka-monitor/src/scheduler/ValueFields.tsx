import { Text } from '@backstage/ui';
import { SchedulerConfig } from '@kafka-monitor/plugin-kafka-monitor-common';
import { useTexts } from '../shared';
import { NumberSetting } from './NumberSetting';
import {
  dailyText,
  invalidValues,
  NumberName,
  numberRange,
  SettingsInput,
} from './settingsForm';
import { TextSetting } from './TextSetting';

/** Intervals, daily times, and how long things are kept. */
export function ValueFields(props: {
  config: SchedulerConfig;
  input: SettingsInput;
  showNewer: boolean;
  isDisabled: boolean;
  onChange: (part: Partial<SettingsInput>) => void;
}) {
  const { config, input, onChange, ...shared } = props;
  const { t } = useTexts();
  const invalid = invalidValues(input);
  const heading = (text: string) => (
    <Text as="h3" variant="body-medium" weight="bold">
      {text}
    </Text>
  );
  const number = (name: NumberName) => {
    const range = numberRange(name);
    const isDays = name === 'historyDays' || name === 'resolvedFailuresDays';
    return (
      <NumberSetting
        {...shared}
        label={t(`scheduler.settings.${name}`)}
        description={t(`scheduler.settings.${name}Text`, {
          min: String(range.min),
          max: String(range.max),
        })}
        range={range}
        text={value =>
          t(isDays ? 'scheduler.settings.days' : 'scheduler.settings.seconds', {
            value: String(value),
          })
        }
        setting={config[name]}
        input={input[name]}
        isInvalid={invalid.has(name)}
        onChange={value => onChange({ [name]: value })}
      />
    );
  };
  const { dailyAt } = config;
  return (
    <>
      {heading(t('scheduler.settings.intervals'))}
      {number('statusIntervalSeconds')}
      {number('infoIntervalSeconds')}
      {heading(t('scheduler.settings.daily'))}
      <TextSetting
        {...shared}
        label={t('scheduler.settings.dailyAt')}
        description={t(
          invalid.has('dailyAt')
            ? 'scheduler.settings.dailyAtProblem'
            : 'scheduler.settings.dailyAtText',
        )}
        emptyText={t('scheduler.settings.noDaily')}
        setting={{
          ...dailyAt,
          value: dailyText(dailyAt.value),
          configured: dailyText(dailyAt.configured),
        }}
        input={input.dailyAt}
        isInvalid={invalid.has('dailyAt')}
        onChange={value => onChange({ dailyAt: value })}
      />
      <TextSetting
        {...shared}
        label={t('scheduler.settings.timeZone')}
        description={t(
          invalid.has('timeZone')
            ? 'scheduler.settings.timeZoneProblem'
            : 'scheduler.settings.timeZoneText',
        )}
        setting={config.timeZone}
        input={input.timeZone}
        isInvalid={invalid.has('timeZone')}
        onChange={value => onChange({ timeZone: value })}
      />
      {heading(t('scheduler.settings.retention'))}
      {number('historyDays')}
      {number('resolvedFailuresDays')}
    </>
  );
}
