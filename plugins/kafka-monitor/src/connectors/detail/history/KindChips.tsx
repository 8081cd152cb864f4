import { ToggleButton } from '@backstage/ui';
import {
  HistoryKind,
  historyKinds,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { useTexts } from '../../../shared';
import styles from './KindChips.module.css';

/** The kinds of entries to show; with none pressed, all. */
export function KindChips(props: {
  selected: HistoryKind[];
  onChange: (selected: HistoryKind[]) => void;
}) {
  const { selected, onChange } = props;
  const { t } = useTexts();
  return (
    <div
      role="group"
      aria-label={t('connector.timeline.filter')}
      className={styles.chips}
    >
      <ToggleButton
        isSelected={selected.length === 0}
        onChange={() => onChange([])}
      >
        {t('connector.timeline.all')}
      </ToggleButton>
      {historyKinds.map(kind => (
        <ToggleButton
          key={kind}
          isSelected={selected.includes(kind)}
          onChange={isSelected =>
            onChange(
              historyKinds.filter(each =>
                each === kind ? isSelected : selected.includes(each),
              ),
            )
          }
        >
          {t(`connector.timeline.kind.${kind}`)}
        </ToggleButton>
      ))}
    </div>
  );
}
