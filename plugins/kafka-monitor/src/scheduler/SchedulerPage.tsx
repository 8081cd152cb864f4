import { Tab, TabList, Tabs } from '@backstage/ui';
import { MessagesTab } from '../messages';
import { usePlatform } from '../platform';
import { UrlStateCodec } from '../routing/useUrlState';
import { useUrlState } from '../routing';
import { useTexts } from '../shared';
import styles from './SchedulerPage.module.css';
import { SchedulerSettings } from './SchedulerSettings';
import { SchedulerStatusSection } from './SchedulerStatusSection';
import { WorkersSection } from './WorkersSection';

/** Which part of the page is shown; any other word: the overview. */
const tabCodec: UrlStateCodec<'overview' | 'messages'> = {
  read: params => (params.get('tab') === 'messages' ? 'messages' : 'overview'),
  write: tab => new URLSearchParams(tab === 'messages' ? { tab } : {}),
};

/** What runs when, on which workers, its settings; and what people are sent. */
export function SchedulerPage() {
  const { t } = useTexts();
  const { schedulerHref } = usePlatform();
  const [tab] = useUrlState(tabCodec);
  return (
    <>
      <Tabs className={styles.tabs} selectedKey={tab}>
        <TabList aria-label={t('messages.tabLabel')}>
          <Tab id="overview" href={schedulerHref}>
            {t('messages.overviewTab')}
          </Tab>
          <Tab
            id="messages"
            href={`${schedulerHref}?${tabCodec.write('messages')}`}
          >
            {t('messages.title')}
          </Tab>
        </TabList>
      </Tabs>
      {tab === 'messages' ? (
        <MessagesTab />
      ) : (
        <>
          <SchedulerStatusSection />
          <WorkersSection />
          <SchedulerSettings />
        </>
      )}
    </>
  );
}
