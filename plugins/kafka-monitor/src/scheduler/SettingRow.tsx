import { PropsWithChildren } from 'react';
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

/** What a field shows: what was typed, else what is stored. */
export function shownOf<T>({
  setting,
  input,
}: Pick<SettingField<T>, 'setting' | 'input'>): T {
  return input === null ? setting.configured : input ?? setting.value;
}

/** The field of a setting, and beside it where its value comes from. */
export function SettingRow<T>(
  props: PropsWithChildren<
    SettingField<T> & { label: string; told: (value: T) => string }
  >,
) {
  const { label, setting, input, told } = props;
  const isOther = input !== undefined && shownOf(props) !== setting.value;
  return (
    <div className={`${styles.setting} ${styles.interval}`}>
      {props.children}
      <SettingSource
        setting={label}
        source={input === null ? 'configured' : setting.source}
        configured={told(setting.configured)}
        newer={props.showNewer && isOther ? told(setting.value) : undefined}
        isDisabled={props.isDisabled}
        onBack={() => props.onChange(null)}
      />
    </div>
  );
}
