import { Alert } from '@backstage/ui';
import { RiNotificationOffLine } from '@remixicon/react';
import {
  clockTime,
  personName,
  useLanguage,
  useNow,
  useTexts,
} from '../shared';
import { EndMuteButton } from './EndMuteButton';
import { mutesOf, MuteSubject } from './muteOf';
import styles from './mutes.module.css';
import { useMutes } from './useMutes';
import { useScopeText } from './useScopeText';

/** A line for each mute that holds the alerts of what a page is about. */
export function MuteLines(props: { subject: MuteSubject }) {
  const { t } = useTexts();
  const language = useLanguage();
  const now = useNow(60_000);
  const scopeText = useScopeText();
  const mutes = mutesOf(useMutes().items, props.subject);
  if (mutes.length === 0) {
    return null;
  }
  return (
    <div role="region" aria-label={t('mutes.region')} className={styles.lines}>
      {mutes.map(mute => (
        <Alert
          key={mute.id}
          status="info"
          icon={<RiNotificationOffLine aria-hidden="true" />}
          description={t('mutes.line', {
            what: scopeText(mute.scope),
            until: clockTime(mute.until, now, language),
            who: personName(mute.createdBy),
            reason: mute.reason,
          })}
          customActions={<EndMuteButton mute={mute} />}
        />
      ))}
    </div>
  );
}
