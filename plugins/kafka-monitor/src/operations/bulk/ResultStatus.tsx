import { BulkResultStatus } from '@kafka-monitor/plugin-kafka-monitor-common';
import {
  RemixiconComponentType,
  RiCheckboxCircleFill,
  RiCloseCircleFill,
  RiForbidLine,
  RiLoader2Line,
  RiQuestionFill,
  RiSkipForwardLine,
  RiTimeLine,
} from '@remixicon/react';
import styles from './ResultStatus.module.css';
import { useTexts } from '../../shared';

const icons: Record<BulkResultStatus, RemixiconComponentType> = {
  waiting: RiTimeLine,
  running: RiLoader2Line,
  done: RiCheckboxCircleFill,
  failed: RiCloseCircleFill,
  skipped: RiSkipForwardLine,
  cancelled: RiForbidLine,
  unknown: RiQuestionFill,
};

/** What became of one connector, as sign and word. */
export function ResultStatus(props: { status: BulkResultStatus }) {
  const { status } = props;
  const { t } = useTexts();
  const Icon = icons[status] ?? RiQuestionFill;
  return (
    <span className={styles.status}>
      <Icon
        size={18}
        aria-hidden="true"
        className={styles.icon}
        data-status={status}
      />
      {t(`operations.result.of.${status}`)}
    </span>
  );
}
