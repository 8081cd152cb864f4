import { SyncRun } from '@kafka-monitor/plugin-kafka-monitor-common';
import {
  RemixiconComponentType,
  RiCheckboxCircleFill,
  RiCloseCircleFill,
  RiPauseCircleFill,
  RiSkipForwardLine,
} from '@remixicon/react';
import { connectFailureText, useTexts } from '../shared';
import styles from './Outcome.module.css';

const icons: Record<SyncRun['outcome'], RemixiconComponentType> = {
  unchanged: RiCheckboxCircleFill,
  changed: RiCheckboxCircleFill,
  failed: RiCloseCircleFill,
  held: RiPauseCircleFill,
  superseded: RiSkipForwardLine,
};

/** How a run ended, and what it failed with. */
export function Outcome(props: { run: SyncRun }) {
  const { outcome, error } = props.run;
  const { t } = useTexts();
  const Icon = icons[outcome];
  return (
    <div>
      <span className={styles.outcome} data-outcome={outcome}>
        <Icon size={18} aria-hidden="true" />
        {t(`scheduler.outcome.${outcome}`)}
      </span>
      {error && (
        <div className={styles.error}>{connectFailureText(t, error)}</div>
      )}
    </div>
  );
}
