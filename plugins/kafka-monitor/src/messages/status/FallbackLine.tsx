import { Text } from '@backstage/ui';
import { AlertStatus } from '@kafka-monitor/plugin-kafka-monitor-common';
import { RiErrorWarningFill } from '@remixicon/react';
import { Age, personName, Translate, useTexts } from '../../shared';
import styles from './ChannelsSection.module.css';

type Fallback = AlertStatus['fallback'];

function fallbackText(t: Translate, { recipients, addresses }: Fallback) {
  const names = recipients.map(personName).join(', ');
  if (recipients.length === 0) {
    return t('messages.channels.noRecipients');
  }
  if (addresses === null) {
    return t('messages.channels.notAsked', { names });
  }
  return addresses === 0
    ? t('messages.channels.noAddress', { names })
    : t('messages.channels.addresses', { names, count: addresses });
}

/** Who hears what nobody else can be told, and whether that reaches anybody. */
export function FallbackLine(props: { fallback: Fallback }) {
  const { fallback } = props;
  const { recipients, addresses, checkedAt } = fallback;
  const { t } = useTexts();
  const reachesNobody = recipients.length === 0 || addresses === 0;
  return (
    <div className={styles.line}>
      <Text weight="bold">{t('messages.channels.fallback')}</Text>
      <span className={reachesNobody ? styles.refused : undefined}>
        {reachesNobody && <RiErrorWarningFill size={18} aria-hidden="true" />}
        {fallbackText(t, fallback)}
      </span>
      {checkedAt !== null && (
        <Text color="secondary">
          {t('messages.channels.checked', {
            time: <Age key="checked" at={checkedAt} />,
          })}
        </Text>
      )}
    </div>
  );
}
