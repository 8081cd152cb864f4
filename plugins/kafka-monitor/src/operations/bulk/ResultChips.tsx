import { ToggleButton } from '@backstage/ui';
import {
  BulkOperation,
  BulkResultStatus,
  bulkResultStatusSchema,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { useLanguage, useTexts } from '../../shared';
import styles from './BulkProgress.module.css';

/** How many connectors have which result; the pressed one is the filter. */
export function ResultChips(props: {
  operation: BulkOperation;
  selected: BulkResultStatus | undefined;
  onChange: (selected: BulkResultStatus | undefined) => void;
}) {
  const { operation, selected, onChange } = props;
  const { t } = useTexts();
  const language = useLanguage();
  const chip = (status: string, count: number) =>
    t('operations.result.chip', {
      status,
      number: count.toLocaleString(language),
    });
  const shown = bulkResultStatusSchema.options.filter(
    status => operation.counts[status] > 0 || status === selected,
  );
  return (
    <div
      role="group"
      aria-label={t('operations.result.filter')}
      className={styles.chips}
    >
      <ToggleButton
        isSelected={selected === undefined}
        onChange={() => onChange(undefined)}
      >
        {chip(t('operations.result.all'), operation.total)}
      </ToggleButton>
      {shown.map(status => (
        <ToggleButton
          key={status}
          isSelected={status === selected}
          onChange={isSelected => onChange(isSelected ? status : undefined)}
        >
          {chip(t(`operations.result.of.${status}`), operation.counts[status])}
        </ToggleButton>
      ))}
    </div>
  );
}
