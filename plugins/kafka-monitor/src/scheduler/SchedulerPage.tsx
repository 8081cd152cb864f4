import { Tab, TabList, Tabs } from '@backstage/ui';
import { HealthTab } from '../health';
import { MessagesTab } from '../messages';
import { usePlatform } from '../platform';
import { UrlStateCodec } from '../routing/useUrlState';
import { useUrlState } from '../routing';
import { useTexts } from '../shared';
import { SettingsHistory } from './history';
import { RunsTab } from './runs';
import styles from './SchedulerPage.module.css';
import { SchedulerSettings } from './SchedulerSettings';
import { SchedulerStatusSection } from './SchedulerStatusSection';
import { WorkersSection } from './WorkersSection';

const tabs = ['overview', 'runs', 'health', 'messages'] as const;
type TabName = (typeof tabs)[number];

/** Which part of the page is shown; any other word: the overview. */
const tabCodec: UrlStateCodec<TabName> = {
  read: params => tabs.find(tab => tab === params.get('tab')) ?? 'overview',
  write: tab => new URLSearchParams(tab === 'overview' ? {} : { tab }),
};

function Overview() {
  return (
    <>
      <SchedulerStatusSection />
      <WorkersSection />
      <SchedulerSettings />
      <SettingsHistory />
    </>
  );
}

const contents = {
  overview: Overview,
  runs: RunsTab,
  health: HealthTab,
  messages: MessagesTab,
} as const;

/** What runs when, on which workers, its settings; and what people are sent. */
export function SchedulerPage() {
  const { t } = useTexts();
  const { schedulerHref } = usePlatform();
  const [shown] = useUrlState(tabCodec);
  const Content = contents[shown];
  const titles: Record<TabName, string> = {
    overview: t('messages.overviewTab'),
    runs: t('scheduler.runs.title'),
    health: t('systemHealth.title'),
    messages: t('messages.title'),
  };
  return (
    <>
      <Tabs className={styles.tabs} selectedKey={shown}>
        <TabList aria-label={t('messages.tabLabel')}>
          {tabs.map(tab => (
            <Tab
              key={tab}
              id={tab}
              href={
                tab === 'overview'
                  ? schedulerHref
                  : `${schedulerHref}?${tabCodec.write(tab)}`
              }
            >
              {titles[tab]}
            </Tab>
          ))}
        </TabList>
      </Tabs>
      <Content />
    </>
  );
}
