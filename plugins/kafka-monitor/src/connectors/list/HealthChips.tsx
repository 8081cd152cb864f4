import { ToggleButton } from '@backstage/ui';
import {
  HealthCounts,
  healths,
  LAST_SEEN,
  ListedHealth,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { HealthIcon, useLanguage, useTexts } from '../../shared';
import styles from './HealthChips.module.css';

const listed: ListedHealth[] = [...healths, LAST_SEEN];

/**
 * How many connectors match per health; pressed ones are the filter. A
 * health that nothing has is left out unless it is part of the filter.
 */
export function HealthChips(props: {
  counts: HealthCounts | undefined;
  selected: ListedHealth[];
  onChange: (selected: ListedHealth[]) => void;
}) {
  const { counts, selected, onChange } = props;
  const { t } = useTexts();
  const language = useLanguage();
  const shown = listed.filter(
    health => (counts?.[health] ?? 0) > 0 || selected.includes(health),
  );
  const total = counts && listed.reduce((sum, each) => sum + counts[each], 0);
  const number = (value: number | undefined) =>
    value === undefined ? '…' : value.toLocaleString(language);
  return (
    <div
      role="group"
      aria-label={t('connectors.healthFilter')}
      className={styles.chips}
    >
      <ToggleButton
        isSelected={selected.length === 0}
        onChange={() => onChange([])}
      >
        {t('connectors.healthChip', {
          health: t('connectors.all'),
          number: number(total),
        })}
      </ToggleButton>
      {shown.map(health => (
        <ToggleButton
          key={health}
          isSelected={selected.includes(health)}
          iconStart={<HealthIcon health={health} />}
          onChange={isSelected =>
            onChange(
              listed.filter(each =>
                each === health ? isSelected : selected.includes(each),
              ),
            )
          }
        >
          {t('connectors.healthChip', {
            health: t(`shared.health.${health}`),
            number: number(counts?.[health]),
          })}
        </ToggleButton>
      ))}
    </div>
  );
}
