import {
  Freshness,
  LAST_SEEN,
  ListedHealth,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import {
  RemixiconComponentType,
  RiCheckboxCircleFill,
  RiCloseCircleFill,
  RiErrorWarningFill,
  RiHistoryLine,
  RiLoader2Line,
  RiPauseCircleFill,
  RiProhibitedLine,
  RiQuestionFill,
  RiRestartLine,
  RiStopCircleFill,
} from '@remixicon/react';
import styles from './HealthLabel.module.css';
import { useTexts } from './useTexts';

const icons: Record<ListedHealth, RemixiconComponentType> = {
  running: RiCheckboxCircleFill,
  degraded: RiErrorWarningFill,
  failed: RiCloseCircleFill,
  paused: RiPauseCircleFill,
  stopped: RiStopCircleFill,
  restarting: RiRestartLine,
  unassigned: RiLoader2Line,
  'no-tasks': RiProhibitedLine,
  unknown: RiQuestionFill,
  [LAST_SEEN]: RiHistoryLine,
};

/** The sign of a health; decoration, the word stands beside it. */
export function HealthIcon(props: { health: ListedHealth }) {
  const Icon = icons[props.health] ?? RiQuestionFill;
  return (
    <Icon
      size={18}
      aria-hidden="true"
      className={styles.icon}
      data-health={props.health}
    />
  );
}

/**
 * Health as icon and word. What was last seen on a Connect cluster that is
 * silent now is grey and says so, whatever it was.
 */
export function HealthLabel(props: {
  health: ListedHealth;
  freshness?: Freshness;
}) {
  const { health, freshness = 'fresh' } = props;
  const { t } = useTexts();
  const current = freshness === 'fresh';
  const word = t(`shared.health.${health}`);
  return (
    <span className={styles.label} data-current={current}>
      <HealthIcon health={current ? health : LAST_SEEN} />
      <span>
        {current ? word : t('shared.health.lastSeenAs', { health: word })}
      </span>
    </span>
  );
}
