import { TextField } from '@backstage/ui';
import styles from './settings.module.css';
import { SettingField, SettingRow, shownOf } from './SettingRow';

/** A setting that is typed as text. */
export function TextSetting(
  props: SettingField<string> & {
    label: string;
    description: string;
    /** What an empty text is called. */
    emptyText?: string;
  },
) {
  const { label, isDisabled, onChange } = props;
  const shown = shownOf(props);
  const told = (value: string) => value || props.emptyText || '';
  return (
    <SettingRow {...props} told={told}>
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
    </SettingRow>
  );
}
