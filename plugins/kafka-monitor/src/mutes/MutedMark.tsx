import { RiNotificationOffLine } from '@remixicon/react';
import { clockTime, useLanguage, useNow, useTexts } from '../shared';
import { MutedConnector, muteOf } from './muteOf';
import styles from './mutes.module.css';
import { useMutes } from './useMutes';

/** That a row's alerts are held, and until when; why as a tooltip. */
export function MutedMark(props: { connector: MutedConnector }) {
  const { t } = useTexts();
  const language = useLanguage();
  const now = useNow(60_000);
  const mute = muteOf(useMutes().items, props.connector);
  if (!mute) {
    return null;
  }
  return (
    <span className={styles.mark} title={mute.reason}>
      <RiNotificationOffLine size={14} aria-hidden="true" />
      {t('mutes.mark', { until: clockTime(mute.until, now, language) })}
    </span>
  );
}
