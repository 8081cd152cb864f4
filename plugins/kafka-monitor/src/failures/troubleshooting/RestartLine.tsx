import { Remedy } from '@kafka-monitor/plugin-kafka-monitor-common';
import {
  RemixiconComponentType,
  RiCheckLine,
  RiCloseLine,
  RiToolsLine,
} from '@remixicon/react';
import { useTexts } from '../../shared';
import styles from './troubleshooting.module.css';

const icons: Record<Remedy['restart'], RemixiconComponentType> = {
  yes: RiCheckLine,
  'after-fix': RiToolsLine,
  no: RiCloseLine,
};

/** Whether a restart helps, before anybody presses one. */
export function RestartLine(props: { restart: Remedy['restart'] }) {
  const { restart } = props;
  const { t } = useTexts();
  const Icon = icons[restart];
  return (
    <p className={styles.restart} data-restart={restart}>
      <Icon size={18} aria-hidden="true" className={styles.restartIcon} />
      <span>{t(`failures.restart.${restart}`)}</span>
    </p>
  );
}
