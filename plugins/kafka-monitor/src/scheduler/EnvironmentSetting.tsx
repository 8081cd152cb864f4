import { Switch } from '@backstage/ui';
import { SchedulerConfig } from '@kafka-monitor/plugin-kafka-monitor-common';
import { useTexts } from '../shared';
import styles from './settings.module.css';
import { SettingSource } from './SettingSource';

type Setting = SchedulerConfig['environments'][number]['enabled'];

/** Whether an environment is watched. */
export function EnvironmentSetting(props: {
  title: string;
  setting: Setting;
  /** Undefined: nothing chosen; null: back to configured. */
  input: boolean | null | undefined;
  showNewer: boolean;
  isDisabled: boolean;
  onChange: (enabled: boolean | null) => void;
}) {
  const { title, setting, input } = props;
  const { t } = useTexts();
  const word = (on: boolean) =>
    t(on ? 'scheduler.settings.on' : 'scheduler.settings.off');
  const shown = input === null ? setting.configured : input ?? setting.value;
  return (
    <div className={styles.setting}>
      <Switch
        label={title}
        isSelected={shown}
        isDisabled={props.isDisabled}
        onChange={props.onChange}
      />
      <SettingSource
        setting={title}
        source={input === null ? 'configured' : setting.source}
        configured={word(setting.configured)}
        newer={
          props.showNewer && input !== undefined && shown !== setting.value
            ? word(setting.value)
            : undefined
        }
        isDisabled={props.isDisabled}
        onBack={() => props.onChange(null)}
      />
    </div>
  );
}
