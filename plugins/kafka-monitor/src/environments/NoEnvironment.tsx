import { usePermission } from '@backstage/plugin-permission-react';
import { kafkaMonitorSettingsUpdatePermission } from '@kafka-monitor/plugin-kafka-monitor-common';
import { useState } from 'react';
import { usePlatform } from '../platform';
import { CopyButton, Message, useTexts } from '../shared';
import { configExample } from './setup/configExample';
import { UrlCheck } from './setup/UrlCheck';
import { judgeWorkerUrl } from './setup/workerUrl';
import styles from './setup/setup.module.css';

const EXAMPLE_URL = 'http://connect-1:8083';

/**
 * What to do where nothing is watched yet: the lines to add, and for those
 * who may change settings a look at the URL that is to stand in them.
 */
export function NoEnvironment() {
  const { t } = useTexts();
  const { platform } = usePlatform();
  const { allowed } = usePermission({
    permission: kafkaMonitorSettingsUpdatePermission,
  });
  const [typed, setTyped] = useState('');
  const verdict = judgeWorkerUrl(typed);
  const url = (verdict && 'url' in verdict && verdict.url) || EXAMPLE_URL;
  const lines = configExample(platform, url);
  const raft = platform === 'kafka-raft';
  return (
    <>
      <Message
        title={t(
          raft ? 'environments.noneRaftTitle' : 'environments.noneTitle',
        )}
        text={t(raft ? 'environments.noneRaftText' : 'environments.noneText')}
      />
      <div className={styles.example}>
        <pre className={styles.lines}>{lines}</pre>
        <div className={styles.copy}>
          <CopyButton text={lines} />
        </div>
      </div>
      {allowed && (
        <UrlCheck typed={typed} onChange={setTyped} verdict={verdict} />
      )}
    </>
  );
}
