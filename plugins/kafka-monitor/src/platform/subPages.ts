import { ComponentType } from 'react';

/** One tab of a platform's page tree. */
export interface SubPage {
  /** Below the page's path; also names the tab's extension. */
  path: string;
  title: string;
  load: () => Promise<ComponentType>;
}

/** The tabs of both platforms, in their order; the first is where one lands. */
export const subPages: readonly SubPage[] = [
  {
    path: 'dashboard',
    title: 'Dashboard',
    load: () => import('../overview').then(m => m.DashboardPage),
  },
  {
    path: 'connectors',
    title: 'Connectors',
    load: () => import('../connectors').then(m => m.ConnectorsPage),
  },
  {
    path: 'failures',
    title: 'Failures',
    load: () => import('../failures').then(m => m.FailuresPage),
  },
  {
    path: 'clusters',
    title: 'Clusters',
    load: () => import('../clusters').then(m => m.ClustersPage),
  },
  {
    path: 'teams',
    title: 'Teams',
    load: () => import('../teams').then(m => m.TeamsPage),
  },
  {
    path: 'topics',
    title: 'Topics',
    load: () => import('../topics').then(m => m.TopicsPage),
  },
  {
    path: 'scheduler',
    title: 'Scheduler',
    load: () => import('../scheduler').then(m => m.SchedulerPage),
  },
];
