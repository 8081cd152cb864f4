import { expect, Locator, Page } from '@playwright/test';
import { tableRows } from '../kafkaMonitor';
import { words } from '../words';

/** A page to take an image of. */
export interface Shot {
  /** Of the image, without its ending. */
  name: string;
  path: string;
  /** What is there when the page shows what it has; done to it before. */
  ready: (page: Page, t: ReturnType<typeof words>) => Promise<void>;
}

/** Scrolls to a section of a page, which is at its top then. */
async function scrollTo(page: Page, title: string) {
  await page
    .getByRole('region', { name: title, exact: true })
    .evaluate(section => section.scrollIntoView());
}

const BROKEN = 'production/main/returns-sink';

function there(locate: (page: Page, t: ReturnType<typeof words>) => Locator) {
  return (page: Page, t: ReturnType<typeof words>) =>
    expect(locate(page, t).first()).toBeVisible();
}

const heading = (key: string) =>
  there((page, t) => page.getByRole('heading', { name: t(key) }));

/** A table with rows that have arrived, rather than their outlines. */
const rows = there(page => tableRows(page).locator('a'));

/** Follows the first link to a failure. */
async function openFailure(page: Page) {
  await page.locator('td a[href*="/failures/"]').first().click();
  await expect(page).toHaveURL(/\/failures\/\d+$/);
}

/** The images of the manual, in its order. */
export const shots: Shot[] = [
  {
    name: 'dashboard',
    path: '/kafka-monitor/dashboard',
    ready: heading('overview.attention.title'),
  },
  {
    name: 'charts',
    path: '/kafka-monitor/dashboard',
    ready: async (page, t) => {
      await expect(page.locator('svg.recharts-surface')).toHaveCount(2);
      await scrollTo(page, t('overview.environments'));
    },
  },
  { name: 'connectors', path: '/kafka-monitor/connectors', ready: rows },
  {
    name: 'bulk',
    path: '/kafka-monitor/connectors?health=failed&health=degraded',
    ready: async (page, t) => {
      await rows(page, t);
      await page
        .getByRole('checkbox', { name: t('operations.select.page') })
        .click({ force: true });
      await page
        .getByRole('region', { name: t('operations.select.region') })
        .getByRole('button', { name: t('operations.bulk.restart-failed') })
        .click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  {
    name: 'connector',
    path: `/kafka-monitor/connectors/${BROKEN}`,
    ready: heading('connector.tasks.title'),
  },
  {
    name: 'edit',
    path: '/kafka-monitor/connectors/production/main/orders-source/edit',
    ready: there((page, t) =>
      page.getByRole('button', { name: t('organization.save') }),
    ),
  },
  { name: 'failures', path: '/kafka-monitor/failures', ready: rows },
  {
    name: 'failure',
    path: '/kafka-monitor/failures?status=all&search=returns-sink',
    ready: async (page, t) => {
      await rows(page, t);
      await openFailure(page);
      await heading('failures.suggested')(page, t);
    },
  },
  { name: 'cluster', path: '/kafka-monitor/clusters/orders', ready: rows },
  { name: 'team', path: '/kafka-monitor/teams/payments', ready: rows },
  { name: 'topics', path: '/kafka-monitor/topics', ready: rows },
  {
    name: 'topic',
    path: '/kafka-monitor/topics?usage=both',
    ready: async (page, t) => {
      await rows(page, t);
      await tableRows(page).locator('a[href*="/topics/"]').first().click();
      await expect(page).toHaveURL(/\/topics\/[^?]+/);
      await expect(page.getByText(t('topics.flow.to')).first()).toBeVisible();
    },
  },
  {
    name: 'scheduler',
    path: '/kafka-monitor/scheduler',
    ready: there((page, t) => page.getByText(t('scheduler.running'))),
  },
  {
    name: 'runs',
    path: '/kafka-monitor/scheduler?tab=runs',
    ready: there(page => tableRows(page).nth(1)),
  },
  {
    name: 'health',
    path: '/kafka-monitor/scheduler?tab=health',
    ready: heading('systemHealth.section.database'),
  },
  {
    name: 'settings',
    path: '/kafka-monitor/scheduler?tab=settings',
    ready: there(page => page.getByRole('switch')),
  },
  {
    name: 'messages',
    path: '/kafka-monitor/scheduler?tab=messages',
    ready: there(page => tableRows(page).nth(1)),
  },
  { name: 'raft', path: '/kafka-monitor/raft/connectors', ready: rows },
  {
    name: 'catalog',
    path: '/catalog/default/system/orders',
    ready: there((page, t) => page.getByText(t('entity.card.title'))),
  },
];

/** Those that README.md shows as well, larger. */
export const readmeShots = ['dashboard', 'connectors', 'connector', 'failure'];
