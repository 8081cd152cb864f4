import { NumberField } from '@backstage/ui';
import { useTexts } from '../shared';
import styles from './settings.module.css';
import { SettingSource } from './SettingSource';

/** What every field of a setting is given. */
export interface SettingField<T> {
  setting: { value: T; configured: T; source: 'configured' | 'changed' };
  /** Undefined: nothing typed; null: back to configured. */
  input: T | null | undefined;
  isInvalid: boolean;
  showNewer: boolean;
  isDisabled: boolean;
  onChange: (value: T | null) => void;
}

/** A setting that is a whole number. */
export function NumberSetting(
  props: SettingField<number> & {
    label: string;
    description: string;
    range: { min: number; max: number };
    /** The number with its unit. */
    text: (value: number) => string;
  },
) {
  const { label, setting, input, range, text, isDisabled, onChange } = props;
  const { t } = useTexts();
  const shown = input === null ? setting.configured : input ?? setting.value;
  return (
    <div className={`${styles.setting} ${styles.interval}`}>
      <NumberField
        className={styles.number}
        label={label}
        description={
          props.isInvalid
            ? t('scheduler.settings.outOfRange', {
                min: String(range.min),
                max: String(range.max),
              })
            : props.description
        }
        value={shown}
        isInvalid={props.isInvalid}
        isDisabled={isDisabled}
        onChange={onChange}
      />
      <SettingSource
        setting={label}
        source={input === null ? 'configured' : setting.source}
        configured={text(setting.configured)}
        newer={
          props.showNewer && input !== undefined && shown !== setting.value
            ? text(setting.value)
            : undefined
        }
        isDisabled={isDisabled}
        onBack={() => onChange(null)}
      />
    </div>
  );
}
