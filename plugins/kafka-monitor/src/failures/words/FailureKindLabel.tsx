import { FailureKind } from '@kafka-monitor/plugin-kafka-monitor-common';
import {
  RemixiconComponentType,
  RiCloseCircleFill,
  RiErrorWarningFill,
  RiLoader2Line,
  RiProhibitedLine,
  RiQuestionFill,
  RiRestartLine,
} from '@remixicon/react';
import { useTexts } from '../../shared';
import styles from './FailureKindLabel.module.css';

const icons: Record<FailureKind, RemixiconComponentType> = {
  failed: RiCloseCircleFill,
  degraded: RiErrorWarningFill,
  'no-tasks': RiProhibitedLine,
  restarting: RiRestartLine,
  unassigned: RiLoader2Line,
  'no-status': RiQuestionFill,
  unreadable: RiQuestionFill,
  vanished: RiProhibitedLine,
};

/** What a failure was opened for, as sign and word. */
export function FailureKindLabel(props: {
  kind: FailureKind;
  /** What is over has no colour. */
  isOver?: boolean;
}) {
  const { kind, isOver = false } = props;
  const { t } = useTexts();
  const Icon = icons[kind] ?? RiQuestionFill;
  return (
    <span className={styles.label}>
      <Icon
        size={18}
        aria-hidden="true"
        className={styles.icon}
        data-kind={isOver ? undefined : kind}
      />
      <span>{t(`failures.kind.${kind}`)}</span>
    </span>
  );
}
