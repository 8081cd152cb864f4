import { NumberField } from '@backstage/ui';
import { useTexts } from '../shared';
import styles from './settings.module.css';
import { SettingField, SettingRow, shownOf } from './SettingRow';

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
  const { label, range, text, isDisabled, onChange } = props;
  const { t } = useTexts();
  const shown = shownOf(props);
  return (
    <SettingRow {...props} told={text}>
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
    </SettingRow>
  );
}
