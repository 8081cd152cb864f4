import { TextField } from '@backstage/ui';
import { SettingField } from './NumberSetting';
import styles from './settings.module.css';
import { SettingSource } from './SettingSource';

/** A setting that is typed as text. */
export function TextSetting(
  props: SettingField<string> & {
    label: string;
    description: string;
    /** What an empty text is called. */
    emptyText?: string;
  },
) {
  const { label, setting, input, isDisabled, onChange } = props;
  const shown = input === null ? setting.configured : input ?? setting.value;
  const told = (value: string) => value || props.emptyText || '';
  return (
    <div className={`${styles.setting} ${styles.interval}`}>
      <TextField
        className={styles.number}
        label={label}
        description={props.description}
        autoComplete="off"
        value={shown}
        isInvalid={props.isInvalid}
        isDisabled={isDisabled}
        onChange={onChange}
      />
      <SettingSource
        setting={label}
        source={input === null ? 'configured' : setting.source}
        configured={told(setting.configured)}
        newer={
          props.showNewer && input !== undefined && shown !== setting.value
            ? told(setting.value)
            : undefined
        }
        isDisabled={isDisabled}
        onBack={() => onChange(null)}
      />
    </div>
  );
}
