import { Container } from '@backstage/ui';
import { Platform } from '@kafka-monitor/plugin-kafka-monitor-common';
import { PropsWithChildren } from 'react';
import { ClusterLines } from '../environments';
import { AlertLines } from '../messages';
import { SchedulerLine } from '../scheduler';
import styles from './PlatformPage.module.css';
import { PlatformProvider } from './usePlatform';

/** What all pages of a platform share: its lines of trouble, then the page. */
export function PlatformPage(props: PropsWithChildren<{ platform: Platform }>) {
  return (
    <PlatformProvider platform={props.platform}>
      <div className={styles.contrast}>
        <div className={styles.page}>
          <SchedulerLine />
          <ClusterLines />
          <AlertLines />
          <Container>{props.children}</Container>
        </div>
      </div>
    </PlatformProvider>
  );
}
