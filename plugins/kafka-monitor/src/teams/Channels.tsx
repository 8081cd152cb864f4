import { Team } from '@kafka-monitor/plugin-kafka-monitor-common';
import { RiMailLine, RiTelegramLine, RiTranslate2 } from '@remixicon/react';
import { valueText } from '../organization/history';
import { useOrganization } from '../organization';
import { useTexts } from '../shared';
import styles from './teams.module.css';

/** How a team is reached. */
export function Channels(props: {
  team: Pick<Team, 'email' | 'telegram' | 'language'>;
}) {
  const { email, telegram, language } = props.team;
  const { t } = useTexts();
  const organization = useOrganization();
  const channels = [
    { field: 'email', value: email, Icon: RiMailLine },
    { field: 'telegram', value: telegram, Icon: RiTelegramLine },
    { field: 'language', value: language, Icon: RiTranslate2 },
  ] as const;
  const known = channels.filter(({ value }) => value !== null);
  if (known.length === 0) {
    return <>{t('organization.value.none')}</>;
  }
  return (
    <ul aria-label={t('teams.column.channels')} className={styles.channels}>
      {known.map(({ field, value, Icon }) => (
        <li key={field} className={styles.channel}>
          <Icon
            size={16}
            role="img"
            aria-label={t(`organization.field.${field}`)}
          />
          <span>{valueText(t, organization, field, value)}</span>
        </li>
      ))}
    </ul>
  );
}
