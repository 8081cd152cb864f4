import { ToggleButton } from '@backstage/ui';
import { useLanguage, useTexts } from '../../shared';
import styles from './HealthChips.module.css';
import { ListState } from './listState';

/** What is often looked for: connectors nobody has been given, critical ones. */
export function PresetChips(props: {
  state: ListState;
  onChange: (part: Partial<ListState>) => void;
  /** How many are unassigned; undefined: not known. */
  unassigned: number | undefined;
}) {
  const { state, onChange, unassigned } = props;
  const { t } = useTexts();
  const language = useLanguage();
  return (
    <div
      role="group"
      aria-label={t('connectors.presets')}
      className={styles.chips}
    >
      <ToggleButton
        isSelected={state.assigned === false}
        onChange={isSelected =>
          onChange({ assigned: isSelected ? false : undefined })
        }
      >
        {unassigned === undefined
          ? t('connectors.unassigned')
          : t('connectors.unassignedNumber', {
              number: unassigned.toLocaleString(language),
            })}
      </ToggleButton>
      <ToggleButton
        isSelected={state.critical === true}
        onChange={isSelected =>
          onChange({ critical: isSelected ? true : undefined })
        }
      >
        {t('connectors.criticalOnes')}
      </ToggleButton>
    </div>
  );
}
