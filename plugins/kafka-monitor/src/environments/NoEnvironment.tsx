import { usePlatform } from '../platform';
import { Message, useTexts } from '../shared';
import styles from './NoEnvironment.module.css';

const example = (platform: string) => `kafkaMonitor:
  environments:
    production:
      title: Production
      platform: ${platform}
      connectClusters:
        main:
          urls: [http://connect-1:8083]`;

/** What to do where nothing is watched yet. */
export function NoEnvironment() {
  const { t } = useTexts();
  const { platform } = usePlatform();
  const raft = platform === 'kafka-raft';
  return (
    <>
      <Message
        title={t(
          raft ? 'environments.noneRaftTitle' : 'environments.noneTitle',
        )}
        text={t(raft ? 'environments.noneRaftText' : 'environments.noneText')}
      />
      <pre className={styles.example}>{example(platform)}</pre>
    </>
  );
}
