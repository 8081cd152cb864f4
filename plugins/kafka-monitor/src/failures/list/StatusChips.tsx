import { ToggleButton } from '@backstage/ui';
import {
  FailureList,
  FailureStatus,
  failureStatusSchema,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { useLanguage, useTexts } from '../../shared';
import { defaultStatuses } from './failureListState';
import styles from './StatusChips.module.css';

const statuses = failureStatusSchema.options;

/**
 * How many failures match per status; pressed ones are shown. "All" is
 * pressed alone, and without any those of the start are: a list of nothing
 * helps nobody.
 */
export function StatusChips(props: {
  counts: FailureList['counts'] | undefined;
  selected: FailureStatus[];
  onChange: (selected: FailureStatus[]) => void;
}) {
  const { counts, selected, onChange } = props;
  const { t } = useTexts();
  const language = useLanguage();
  const number = (value: number | undefined) =>
    value === undefined ? '…' : value.toLocaleString(language);
  const isAll = selected.length === statuses.length;
  const toggle = (status: FailureStatus) => {
    const next = isAll
      ? [status]
      : statuses.filter(each => (each === status) !== selected.includes(each));
    onChange(next.length > 0 ? next : defaultStatuses);
  };
  return (
    <div
      role="group"
      aria-label={t('failures.statusFilter')}
      className={styles.chips}
    >
      {statuses.map(status => (
        <ToggleButton
          key={status}
          isSelected={!isAll && selected.includes(status)}
          onChange={() => toggle(status)}
        >
          {t('failures.statusChip', {
            status: t(`failures.status.${status}`),
            number: number(counts?.[status]),
          })}
        </ToggleButton>
      ))}
      <ToggleButton
        isSelected={isAll}
        onChange={() => onChange(isAll ? defaultStatuses : statuses)}
      >
        {t('failures.statusChip', {
          status: t('failures.all'),
          number: number(
            counts && counts.open + counts.acknowledged + counts.resolved,
          ),
        })}
      </ToggleButton>
    </div>
  );
}
