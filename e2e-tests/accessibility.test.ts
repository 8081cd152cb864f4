import { AxeBuilder } from '@axe-core/playwright';
import { expect, Page, test } from '@playwright/test';
import { open, rowOf } from './kafkaMonitor';

const CONNECTOR = '/kafka-monitor/connectors/production/main/orders-source';

/** Every page, by its address, and what stands on it once it is loaded. */
const pages: ReadonlyArray<[path: string, shows: RegExp]> = [
  ['/kafka-monitor/dashboard', /needs attention/i],
  ['/kafka-monitor/connectors', /export csv/i],
  [CONNECTOR, /tasks/i],
  [`${CONNECTOR}/configuration`, /database.hostname/],
  [`${CONNECTOR}/history`, /first seen|found|history/i],
  [`${CONNECTOR}/offsets`, /offset/i],
  [`${CONNECTOR}/edit`, /organisation only/i],
  ['/kafka-monitor/failures', /root cause/i],
  ['/kafka-monitor/clusters', /bank bridge/i],
  ['/kafka-monitor/clusters/payments', /connectors by health/i],
  ['/kafka-monitor/teams', /core banking/i],
  ['/kafka-monitor/teams/payments', /channels/i],
  ['/kafka-monitor/topics', /writers/i],
  ['/kafka-monitor/topics/orders.public.orders', /readers/i],
  ['/kafka-monitor/topics/nothing-of-this-name', /no such topic/i],
  ['/kafka-monitor/scheduler', /the scheduler is running/i],
  ['/kafka-monitor/scheduler?tab=runs', /outcome/i],
  ['/kafka-monitor/scheduler?tab=health', /database/i],
  ['/kafka-monitor/scheduler?tab=settings', /environments that are watched/i],
  ['/kafka-monitor/scheduler?tab=messages', /where to, and the answer/i],
  ['/kafka-monitor/raft/dashboard', /needs attention/i],
  ['/kafka-monitor/raft/connectors', /export csv/i],
  ['/kafka-monitor/raft/failures', /open: /i],
  ['/kafka-monitor/raft/topics', /writers/i],
];

/**
 * What axe finds of serious and worse. The sidebar and the header, whose tabs
 * name panels that are none, are Backstage's own.
 */
async function findings(page: Page) {
  const { violations } = await new AxeBuilder({ page })
    .exclude('nav[aria-label="sidebar nav"]')
    .exclude('.bui-PluginHeader')
    .analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => ({
      id,
      nodes: nodes.slice(0, 3).map(({ html }) => html.slice(0, 200)),
    }));
}

async function expectAccessible(page: Page, what: string) {
  for (const colorScheme of ['light', 'dark'] as const) {
    // The app follows the system where nobody has chosen a theme.
    await page.emulateMedia({ colorScheme });
    await expect(page.locator('body')).toHaveAttribute(
      'data-theme-mode',
      colorScheme,
    );
    expect.soft(await findings(page), `${what}, ${colorScheme}`).toEqual([]);
  }
}

test('every page is accessible, light and dark', async ({ page }) => {
  test.setTimeout(300_000);
  for (const [path, shows] of pages) {
    await test.step(path, async () => {
      await open(page, path);
      await expect(page.getByText(shows).first()).toBeVisible();
      await expectAccessible(page, path);
    });
  }
  await test.step('a failure, and a dialog', async () => {
    await open(page, '/kafka-monitor/failures');
    await rowOf(page, 'script-sink', 'Production')
      .locator('a[href*="/failures/"]')
      .click();
    await expect(page.getByText(/suggested steps/i).first()).toBeVisible();
    await expectAccessible(page, 'a failure');
    await page.getByRole('button', { name: 'Acknowledge' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectAccessible(page, 'a dialog');
  });
});
