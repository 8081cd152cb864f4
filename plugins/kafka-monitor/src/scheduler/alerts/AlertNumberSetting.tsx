import { NumberField } from '@backstage/ui';
import { AlertSettings } from '@kafka-monitor/plugin-kafka-monitor-common';
import { Translate, useTexts } from '../../shared';
import styles from '../settings.module.css';
import { SettingSource } from '../SettingSource';
import { AlertNumber, alertRange } from './alertInput';

function numberText(t: Translate, name: AlertNumber, number: number): string {
  const value = String(number);
  switch (name) {
    case 'throttleMinutes':
      return t('alertSettings.minutes', { value });
    case 'reminderHours':
      return number === 0
        ? t('alertSettings.never')
        : t('alertSettings.hours', { value });
    default:
      return t('alertSettings.seconds', { value });
  }
}

/** How long something waits, or how often it is said. */
export function AlertNumberSetting(props: {
  name: AlertNumber;
  setting: AlertSettings[AlertNumber];
  /** Undefined: nothing typed; null: back to configured. */
  input: number | null | undefined;
  isInvalid: boolean;
  showNewer: boolean;
  isDisabled: boolean;
  onChange: (value: number | null) => void;
}) {
  const { name, setting, input } = props;
  const { t } = useTexts();
  const { min, max } = alertRange(name);
  const range = { min: String(min), max: String(max) };
  const label = t(`alertSettings.${name}`);
  const shown = input === null ? setting.configured : input ?? setting.value;
  return (
    <div className={`${styles.setting} ${styles.interval}`}>
      <NumberField
        className={styles.number}
        label={label}
        description={
          props.isInvalid
            ? t('scheduler.settings.outOfRange', range)
            : t(`alertSettings.${name}Text`, range)
        }
        value={shown}
        isInvalid={props.isInvalid}
        isDisabled={props.isDisabled}
        onChange={props.onChange}
      />
      <SettingSource
        setting={label}
        source={input === null ? 'configured' : setting.source}
        configured={numberText(t, name, setting.configured)}
        newer={
          props.showNewer && input !== undefined && shown !== setting.value
            ? numberText(t, name, setting.value)
            : undefined
        }
        isDisabled={props.isDisabled}
        onBack={() => props.onChange(null)}
      />
    </div>
  );
}
