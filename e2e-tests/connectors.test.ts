import { expect, test } from '@playwright/test';
import { open, rowOf, steer, tableRows } from './kafkaMonitor';

test('the list shows the abnormal first, of all environments', async ({
  page,
}) => {
  await open(page, '/kafka-monitor/connectors');
  await expect(rowOf(page, 'script-sink', 'Production')).toContainText(
    'Failed',
  );
  await expect(tableRows(page).nth(1)).toContainText('script-sink');
  await expect(page.getByText('raft-orders-sink')).toHaveCount(0);
});

test('search and filters live in the address, and the way back works', async ({
  page,
}) => {
  await open(page, '/kafka-monitor/connectors');
  await page.getByRole('searchbox').first().fill('orders-source');
  await expect(page).toHaveURL(/search=orders-source/);
  await expect(rowOf(page, 'orders-source', 'Production')).toBeVisible();
  await expect(rowOf(page, 'orders-source', 'Staging')).toBeVisible();
  await expect(page.getByText('script-sink')).toHaveCount(0);

  await page.reload();
  await expect(page.getByRole('searchbox').first()).toHaveValue(
    'orders-source',
  );
  await expect(rowOf(page, 'orders-source', 'Staging')).toBeVisible();

  await open(
    page,
    '/kafka-monitor/connectors?search=orders-source&environment=staging',
  );
  await expect(rowOf(page, 'orders-source', 'Staging')).toBeVisible();
  await expect(rowOf(page, 'orders-source', 'Production')).toHaveCount(0);
});

test('a health is a click away', async ({ page }) => {
  await open(page, '/kafka-monitor/connectors');
  await page.getByRole('button', { name: /Failed: 1/ }).click();
  await expect(page).toHaveURL(/health=failed/);
  await expect(tableRows(page)).toHaveCount(2);
});

test('the list turns its pages', async ({ page }) => {
  await open(page, '/kafka-monitor/connectors');
  await expect(tableRows(page)).toHaveCount(51);
  await page.getByRole('button', { name: /next/i }).click();
  await expect(page).toHaveURL(/page=2|offset=50/);
  await expect(tableRows(page)).not.toHaveCount(51);
});

test('a connector shows its tasks, topics and masked configuration', async ({
  page,
}) => {
  await open(page, '/kafka-monitor/connectors?search=orders-source');
  await rowOf(page, 'orders-source', 'Production')
    .getByRole('link', { name: 'orders-source' })
    .click();
  await expect(page).toHaveURL(/connectors\/production\/main\/orders-source/);
  await expect(page.getByText('orders-db.shop.internal:5432')).toBeVisible();
  await expect(page.getByText('orders.public.orders')).toBeVisible();

  await page.getByRole('tab', { name: 'Configuration' }).click();
  await expect(page.getByText('database.password')).toBeVisible();
  await expect(page.getByText('very-secret-word')).toHaveCount(0);
  await page.getByRole('tab', { name: 'History' }).click();
  await expect(page.getByText('Seen for the first time')).toBeVisible();
});

test('a name of any characters has a page', async ({ page }) => {
  const name = 'name with % and ünï/codé + #1?';
  await open(page, '/kafka-monitor/connectors?search=name%20with');
  await page.getByRole('link', { name }).click();
  await expect(page.getByRole('heading', { name })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name })).toBeVisible();
});

test('a trace is text, whatever it holds', async ({ page }) => {
  await open(page, '/kafka-monitor/connectors/production/main/script-sink');
  await expect(page.getByText('<img src=x').first()).toBeVisible();
  await expect(page).not.toHaveTitle(/broken in/);
});

test('a failure comes to the open page by itself, and Sync now brings it at once', async ({
  page,
}) => {
  await open(page, '/kafka-monitor/connectors?search=orders-source');
  const row = rowOf(page, 'orders-source', 'Production');
  await expect(row).toContainText('Running');
  await steer('clusters/production/main/connectors/orders-source/fail', {
    task: 0,
    trace: 'org.postgresql.util.PSQLException: FATAL: the database is gone',
    sticky: true,
  });
  // Poll interval and a look of the scheduler.
  await expect(row).toContainText('Failed', { timeout: 30_000 });

  await steer('clusters/production/main/connectors/orders-source/recover');
  await page.getByRole('button', { name: 'Sync now' }).click();
  await expect(row).toContainText('Running', { timeout: 10_000 });
});

test('an unreachable Connect cluster stands on every page', async ({
  page,
}) => {
  for (const path of ['connectors', 'scheduler']) {
    await open(page, `/kafka-monitor/${path}`);
    await expect(
      page.getByText(/production.*analytics/i).first(),
    ).toBeVisible();
  }
});

test('KafkaRaft has its own pages and connectors', async ({ page }) => {
  await open(page, '/kafka-monitor/raft/connectors');
  await expect(rowOf(page, 'raft-orders-sink', 'Raft')).toBeVisible();
  await expect(page.getByText('script-sink')).toHaveCount(0);
});

test('the scheduler shows each Connect cluster, and its settings can be changed', async ({
  page,
}) => {
  await open(page, '/kafka-monitor/scheduler');
  await expect(page.getByText('The scheduler is running.')).toBeVisible();
  await page.getByRole('tab', { name: 'Settings' }).click();
  await expect(page.getByRole('switch', { name: 'Staging' })).toBeChecked();
  await page.getByText('Staging', { exact: true }).last().click();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('button', { name: 'Save' })).toBeDisabled();
  await open(page, '/kafka-monitor/connectors?search=orders-source');
  await expect(rowOf(page, 'orders-source', 'Production')).toBeVisible();
  await expect(rowOf(page, 'orders-source', 'Staging')).toHaveCount(0);
  await open(page, '/kafka-monitor/scheduler?tab=settings');
  await page.getByText('Staging', { exact: true }).last().click();
  await page.getByRole('button', { name: 'Save' }).click();
  await open(page, '/kafka-monitor/connectors?search=orders-source');
  await expect(rowOf(page, 'orders-source', 'Staging')).toBeVisible({
    timeout: 30_000,
  });
});

test('the pages speak Indonesian', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('language', 'id'));
  await open(page, '/kafka-monitor/connectors');
  await expect(page.getByText(/Gagal: /).first()).toBeVisible();
});

test('the page fits a window of 800 px, dark too', async ({ page }) => {
  await page.setViewportSize({ width: 800, height: 900 });
  await page.emulateMedia({ colorScheme: 'dark' });
  await open(page, '/kafka-monitor/connectors');
  await expect(rowOf(page, 'script-sink', 'Production')).toBeVisible();
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - window.innerWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
});

test('the list can be walked through with the keyboard', async ({ page }) => {
  await open(page, '/kafka-monitor/connectors?search=orders-source');
  const link = rowOf(page, 'orders-source', 'Production').getByRole('link', {
    name: 'orders-source',
  });
  await expect(link).toBeVisible();
  await page.getByRole('searchbox').first().focus();
  const focused = () =>
    page.evaluate(
      () => document.activeElement?.closest('[role=row],tr')?.textContent ?? '',
    );
  for (let i = 0; i < 40 && !(await focused()); i++) {
    await page.keyboard.press('Tab');
  }
  for (let i = 0; i < 5 && !(await focused()).includes('orders-source'); i++) {
    await page.keyboard.press('ArrowDown');
  }
  expect(await focused()).toContain('orders-source');
  // From the row into its cells, to the link.
  const onLink = () =>
    page.evaluate(() => document.activeElement?.tagName === 'A');
  for (let i = 0; i < 5 && !(await onLink()); i++) {
    await page.keyboard.press('ArrowRight');
  }
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/connectors\/(production|staging)\/main\//);
});
