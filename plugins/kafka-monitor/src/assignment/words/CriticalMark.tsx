import { RiAlarmWarningLine } from '@remixicon/react';
import { useTexts } from '../../shared';
import styles from './CriticalMark.module.css';

/** Marks a connector as critical, with a sign and in words. */
export function CriticalMark() {
  const { t } = useTexts();
  return (
    <span className={styles.mark}>
      <RiAlarmWarningLine size={14} aria-hidden="true" />
      {t('assignment.critical')}
    </span>
  );
}
