import { Text } from '@backstage/ui';
import { useAlertStatus } from '../../messages';
import { Loaded, useTexts } from '../../shared';
import styles from './TestMessages.module.css';
import { TestMessage } from './TestMessage';

/** Each channel that is installed, to be tried. */
export function TestMessages(props: { team: string }) {
  const { t } = useTexts();
  const query = useAlertStatus();
  return (
    <Loaded query={query}>
      {({ channels }) =>
        channels.length === 0 ? (
          <Text color="secondary">{t('messages.test.none')}</Text>
        ) : (
          <ul aria-label={t('messages.test.list')} className={styles.list}>
            {channels.map(channel => (
              <li key={channel.id}>
                <TestMessage team={props.team} channel={channel} />
              </li>
            ))}
          </ul>
        )
      }
    </Loaded>
  );
}
