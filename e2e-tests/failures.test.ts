import { expect, Page, test } from '@playwright/test';
import { open, rowOf, steer } from './kafkaMonitor';

const CONNECTOR = '/kafka-monitor/connectors/production/main';
const DENIED = [
  'org.apache.kafka.connect.errors.ConnectException: Exiting WorkerSinkTask due to unrecoverable exception.',
  '\tat org.apache.kafka.connect.runtime.WorkerSinkTask.deliverMessages(WorkerSinkTask.java:632)',
  'Caused by: org.postgresql.util.PSQLException: ERROR: permission denied for table orders',
  '\tat org.postgresql.core.v3.QueryExecutorImpl.receiveErrorResponse(QueryExecutorImpl.java:2725)',
].join('\n');
const WRAPPER =
  'org.apache.kafka.connect.errors.ConnectException: Exiting WorkerSinkTask due to unrecoverable exception.';

const steerSink = (name: string, action: string, body?: object) =>
  steer(`clusters/production/main/connectors/${name}/${action}`, body);

/** Makes one fail, and waits until its page shows it. */
async function fail(page: Page, name: string, trace: string, sticky = false) {
  await steerSink(name, 'fail', { task: 0, trace, sticky });
  await open(page, `${CONNECTOR}/${name}`);
  await page.getByRole('button', { name: 'Sync', exact: true }).click();
  await expect(page.getByText('Open failure')).toBeVisible();
}

test('a failure shows its cause and what to do, and closes by itself after a restart', async ({
  page,
}) => {
  await fail(page, 'denied-sink', DENIED);
  await expect(
    page.getByText(/permission denied for table orders/).first(),
  ).toBeVisible();
  await expect(
    page.getByText('A restart helps only after the cause is gone.'),
  ).toBeVisible();

  await page.getByRole('link', { name: /All steps, trace/ }).click();
  await expect(page).toHaveURL(/\/failures\/\d+/);
  await expect(page.getByText('GRANT').first()).toBeVisible();
  await expect(page.locator('mark').first()).toContainText(
    'permission denied for table',
  );
  await page.getByRole('link', { name: 'denied-sink' }).first().click();

  // The dialog says before it is pressed that a restart alone is useless.
  await page.getByRole('button', { name: 'Restart failed parts' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('only after the cause is gone');
  await expect(dialog).toContainText('production/main');
  await dialog.getByRole('button', { name: /Restart/ }).click();
  await expect(page.getByText(/Restarted: task 0/).first()).toBeVisible();
  await expect(page.getByText(/not yet stable/).first()).toBeVisible();
  await expect(page.getByText(/Stable: it kept running/).first()).toBeVisible({
    timeout: 40_000,
  });
  await expect(page.getByText('Open failure')).toHaveCount(0, {
    timeout: 40_000,
  });

  await page.getByRole('tab', { name: 'History' }).click();
  await expect(page.getByText(/Recovered/).first()).toBeVisible();
  await open(page, '/kafka-monitor/failures?status=resolved');
  await expect(rowOf(page, 'denied-sink', 'Production').first()).toContainText(
    'Recovered',
  );
});

test('a restart that does not help says so, with the same cause', async ({
  page,
}) => {
  await fail(page, 'sticky-sink', DENIED, true);
  await page.getByRole('button', { name: 'Restart failed parts' }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /Restart/ })
    .click();
  await expect(
    page.getByText(/Failed again after .* with the same cause/).first(),
  ).toBeVisible({ timeout: 40_000 });
});

test('a trace that does not say why leads to the log, not to a guess', async ({
  page,
}) => {
  await fail(page, 'silent-sink', WRAPPER);
  await page.getByRole('link', { name: /All steps, trace/ }).click();
  await expect(
    page.getByText(/The trace does not say why/).first(),
  ).toBeVisible();
  await expect(page.getByText(/task 0/i).first()).toBeVisible();
});

test('a person acknowledges, resolves, unresolves and notes', async ({
  page,
}) => {
  await open(page, '/kafka-monitor/failures');
  await rowOf(page, 'script-sink', 'Production')
    .locator('a[href*="/failures/"]')
    .click();
  await page.getByRole('button', { name: 'Acknowledge' }).click();
  await page.getByRole('textbox').last().fill('on it');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: 'Acknowledge' })
    .click();
  await expect(page.getByText('on it').first()).toBeVisible();

  await page.getByRole('button', { name: 'Resolve' }).click();
  await expect(page.getByRole('dialog')).toContainText('15 minutes');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: 'Resolve' })
    .click();
  await page.getByRole('button', { name: 'Open again' }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: 'Open again' })
    .click();
  await expect(page.getByRole('button', { name: 'Resolve' })).toBeVisible();
});

test('a connector is paused, resumed and stopped, and says so itself', async ({
  page,
}) => {
  await open(page, `${CONNECTOR}/calm-sink`);
  for (const [action, state] of [
    ['Pause', 'Paused'],
    ['Resume', 'Running'],
    ['Stop', 'Stopped'],
    ['Resume', 'Running'],
  ]) {
    await page.getByRole('button', { name: action, exact: true }).click();
    if (action !== 'Resume') {
      const dialog = page.getByRole('dialog');
      await expect(dialog).toContainText('production/main');
      await dialog.getByRole('button', { name: action }).click();
    }
    await expect(page.getByText(state, { exact: true }).first()).toBeVisible({
      timeout: 20_000,
    });
  }
});

test('a deletion asks for the name of the environment', async ({ page }) => {
  await open(page, `${CONNECTOR}/old-sink`);
  await page.getByRole('button', { name: 'More actions' }).click();
  await page
    .getByRole('menuitem', { name: /Delete from Kafka Connect/ })
    .click();
  const dialog = page.getByRole('dialog', { name: /Delete old-sink/ });
  await expect(dialog).toContainText('connect-old-sink');
  const confirm = dialog.getByRole('button', { name: /Delete/ });
  await expect(confirm).toBeDisabled();
  await dialog.getByRole('textbox').fill('production');
  await confirm.click();
  await expect(page).toHaveURL(/\/connectors(\?|$)/);
  await open(page, '/kafka-monitor/connectors?search=old-sink');
  await expect(page.getByText('old-sink', { exact: true })).toHaveCount(0);
  // Deleted here: nobody is told that it vanished.
  await open(page, '/kafka-monitor/failures?status=all&search=old-sink');
  await expect(rowOf(page, 'old-sink', 'Production')).toHaveCount(0);
});

test('all that match are paused at once, with a result each, and a link to it', async ({
  page,
}) => {
  await open(page, '/kafka-monitor/connectors?search=bulk-');
  await expect(page.getByRole('row').filter({ hasText: 'bulk-' })).toHaveCount(
    3,
  );
  // Its label takes the click.
  await page
    .getByRole('checkbox', { name: 'Select all of this page' })
    .check({ force: true });
  await page.getByRole('button', { name: 'Pause', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: /Pause/ }).click();
  await expect(page).toHaveURL(/operation=/);
  await expect(page.getByText('3 of 3')).toBeVisible({ timeout: 30_000 });
  await expect(page.getByRole('row').filter({ hasText: 'bulk-' })).toHaveCount(
    3,
  );
  const address = page.url();
  await open(page, '/kafka-monitor/failures');
  await page.goto(address);
  await expect(page.getByText('3 of 3')).toBeVisible();
  await open(page, '/kafka-monitor/connectors?search=bulk-&health=paused');
  await expect(page.getByRole('row').filter({ hasText: 'bulk-' })).toHaveCount(
    3,
    { timeout: 30_000 },
  );
});

test('the pages of failures fit 800 px, dark, in Indonesian', async ({
  page,
}) => {
  await page.setViewportSize({ width: 800, height: 900 });
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.addInitScript(() => localStorage.setItem('language', 'id'));
  await open(page, '/kafka-monitor/failures?status=all');
  await expect(page.getByText('Akar penyebab').first()).toBeVisible();
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - window.innerWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
});
