import { NumberField } from '@backstage/ui';
import { useTexts } from '../shared';
import styles from './settings.module.css';
import { IntervalName, intervalRange } from './settingsForm';
import { SettingSource } from './SettingSource';

/** How often something is asked for, in seconds. */
export function IntervalSetting(props: {
  name: IntervalName;
  setting: {
    value: number;
    configured: number;
    source: 'configured' | 'changed';
  };
  /** Undefined: nothing typed; null: back to configured. */
  input: number | null | undefined;
  isInvalid: boolean;
  showNewer: boolean;
  isDisabled: boolean;
  onChange: (seconds: number | null) => void;
}) {
  const { name, setting, input } = props;
  const { t } = useTexts();
  const { min, max } = intervalRange(name);
  const range = { min: String(min), max: String(max) };
  const label =
    name === 'statusIntervalSeconds'
      ? t('scheduler.settings.statusInterval')
      : t('scheduler.settings.infoInterval');
  const description =
    name === 'statusIntervalSeconds'
      ? t('scheduler.settings.statusIntervalText', range)
      : t('scheduler.settings.infoIntervalText', range);
  const seconds = (value: number) =>
    t('scheduler.settings.seconds', { value: String(value) });
  const shown = input === null ? setting.configured : input ?? setting.value;
  return (
    <div className={`${styles.setting} ${styles.interval}`}>
      <NumberField
        className={styles.number}
        label={label}
        description={
          props.isInvalid
            ? t('scheduler.settings.outOfRange', range)
            : description
        }
        value={shown}
        isInvalid={props.isInvalid}
        isDisabled={props.isDisabled}
        onChange={props.onChange}
      />
      <SettingSource
        setting={label}
        source={input === null ? 'configured' : setting.source}
        configured={seconds(setting.configured)}
        newer={
          props.showNewer && input !== undefined && shown !== setting.value
            ? seconds(setting.value)
            : undefined
        }
        isDisabled={props.isDisabled}
        onBack={() => props.onChange(null)}
      />
    </div>
  );
}
