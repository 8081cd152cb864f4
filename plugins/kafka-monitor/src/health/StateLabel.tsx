import { SystemHealthState } from '@kafka-monitor/plugin-kafka-monitor-common';
import {
  RemixiconComponentType,
  RiCheckboxCircleFill,
  RiCloseCircleFill,
  RiErrorWarningFill,
} from '@remixicon/react';
import { useTexts } from '../shared';
import styles from './health.module.css';

const icons: Record<SystemHealthState, RemixiconComponentType> = {
  ok: RiCheckboxCircleFill,
  degraded: RiErrorWarningFill,
  down: RiCloseCircleFill,
};

/** How a part is, in a word and a sign. */
export function StateLabel(props: { state: SystemHealthState }) {
  const { state } = props;
  const { t } = useTexts();
  const Icon = icons[state];
  return (
    <span className={styles.state} data-state={state}>
      <Icon size={18} aria-hidden="true" />
      {t(`systemHealth.state.${state}`)}
    </span>
  );
}
