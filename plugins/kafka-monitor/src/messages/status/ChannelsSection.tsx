import { Loaded, Section, useTexts } from '../../shared';
import { useAlertStatus } from '../useAlertStatus';
import { ChannelLine } from './ChannelLine';
import styles from './ChannelsSection.module.css';
import { FallbackLine } from './FallbackLine';

/** How each channel is, and who hears what nobody else can be told. */
export function ChannelsSection() {
  const { t } = useTexts();
  const query = useAlertStatus();
  return (
    <Section title={t('messages.channels.title')}>
      <Loaded query={query}>
        {({ channels, fallback }) => (
          <>
            {channels.length === 0 && <p>{t('messages.channels.none')}</p>}
            <ul
              aria-label={t('messages.channels.label')}
              className={styles.list}
            >
              {channels.map(channel => (
                <li key={channel.id}>
                  <ChannelLine channel={channel} />
                </li>
              ))}
              <li>
                <FallbackLine fallback={fallback} />
              </li>
            </ul>
          </>
        )}
      </Loaded>
    </Section>
  );
}
