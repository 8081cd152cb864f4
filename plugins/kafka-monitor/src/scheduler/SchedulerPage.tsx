import { Tab, TabList, TabPanel, Tabs } from '@backstage/ui';
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

const tabs = ['status', 'runs', 'health', 'settings', 'messages'] as const;
type TabName = (typeof tabs)[number];

/** Which part of the page is shown; any other word: the status. */
const tabCodec: UrlStateCodec<TabName> = {
  read: params => tabs.find(tab => tab === params.get('tab')) ?? 'status',
  write: tab => new URLSearchParams(tab === 'status' ? {} : { tab }),
};

function StatusTab() {
  return (
    <>
      <SchedulerStatusSection />
      <WorkersSection />
    </>
  );
}

function SettingsTab() {
  return (
    <>
      <SchedulerSettings />
      <SettingsHistory />
    </>
  );
}

const contents = {
  status: StatusTab,
  runs: RunsTab,
  health: HealthTab,
  settings: SettingsTab,
  messages: MessagesTab,
} as const;

/** What runs when, on which workers, its settings; and what people are sent. */
export function SchedulerPage() {
  const { t } = useTexts();
  const { schedulerHref } = usePlatform();
  const [shown] = useUrlState(tabCodec);
  const Content = contents[shown];
  const titles: Record<TabName, string> = {
    status: t('scheduler.status.title'),
    runs: t('scheduler.runs.title'),
    health: t('systemHealth.title'),
    settings: t('scheduler.settings.title'),
    messages: t('messages.title'),
  };
  return (
    <Tabs selectedKey={shown}>
      <TabList aria-label={t('messages.tabLabel')}>
        {tabs.map(tab => (
          <Tab
            key={tab}
            id={tab}
            href={
              tab === 'status'
                ? schedulerHref
                : `${schedulerHref}?${tabCodec.write(tab)}`
            }
          >
            {titles[tab]}
          </Tab>
        ))}
      </TabList>
      <TabPanel id={shown} className={styles.panel}>
        <Content />
      </TabPanel>
    </Tabs>
  );
}
