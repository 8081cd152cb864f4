import { expect, Page, test } from '@playwright/test';
import { open, rowOf } from '../kafkaMonitor';
import { tell } from './tell';

const SINK = '/kafka-monitor/connectors/production/main/notes-sink';
const CAUSE = 'An I/O error occurred while sending to the backend';

/** Name and health of the connector, on its page. */
const titleOf = (page: Page) =>
  page.getByRole('heading', { name: 'notes-sink' }).locator('..');

test('a database stops and comes back: failure, remedy, restart and story are on the pages', async ({
  page,
}) => {
  await test.step('the sink runs, its database stops: the open page says so by itself', async () => {
    await tell('prepare postgres-stopped');
    await open(page, SINK);
    await expect(titleOf(page)).toContainText('Running', { timeout: 60_000 });
    await tell('break postgres-stopped');
    await expect(titleOf(page)).toContainText('Failed', { timeout: 60_000 });
  });

  await test.step('the failure has its cause and its remedy', async () => {
    await open(page, '/kafka-monitor/failures');
    const failure = rowOf(page, 'notes-sink', 'Production');
    await expect(failure).toContainText(CAUSE);
    await failure.getByRole('link', { name: CAUSE }).click();
    await expect(page).toHaveURL(/\/failures\/\d+/);
    for (const text of [
      'The connection to PostgreSQL broke off while it was in use.',
      'A restart helps.',
      /See whether PostgreSQL answers/,
    ]) {
      await expect(page.getByText(text).first()).toBeVisible();
    }
    await expect(page.locator('mark').first()).toContainText(CAUSE);
  });

  await test.step('the source, which goes on trying, is not called failed', async () => {
    await open(page, '/kafka-monitor/failures?status=all');
    await expect(rowOf(page, 'notes-sink', 'Production')).toBeVisible();
    await expect(rowOf(page, 'shop-source', 'Production')).toHaveCount(0);
    await open(page, '/kafka-monitor/connectors?search=shop-source');
    await expect(rowOf(page, 'shop-source', 'Production')).toContainText(
      'Running',
    );
  });

  await test.step('with the database back, a restart makes it run and stay so', async () => {
    await tell('mend postgres-stopped');
    await open(page, SINK);
    await page.getByRole('button', { name: 'Restart failed parts' }).click();
    await expect(page.getByText(/Restarted: task 0/).first()).toBeVisible();
    await expect(
      page.getByText(/stable: it kept running/i).first(),
    ).toBeVisible({
      timeout: 90_000,
    });
    await expect(titleOf(page)).toContainText('Running');
    await expect(page.getByText('Open failure')).toHaveCount(0, {
      timeout: 60_000,
    });
  });

  await test.step('the failure has closed by itself, and the history tells it', async () => {
    await page.getByRole('tab', { name: 'History' }).click();
    const history = page.getByLabel('History of the connector');
    await expect(history).toContainText('The failure was closed: Recovered.');
    const told = await history.innerText();
    // The newest first.
    const places = [
      'The failure was closed: Recovered.',
      'RUNNING on',
      'guest asked for a restart, on the page of the connector: done',
      'A failure was opened: Failed.',
      'Task 0: RUNNING → FAILED',
      'Seen for the first time',
    ].map(each => told.indexOf(each));
    expect(places).not.toContain(-1);
    expect([...places].sort((one, other) => one - other)).toEqual(places);

    await open(page, '/kafka-monitor/failures?status=resolved');
    await expect(rowOf(page, 'notes-sink', 'Production')).toContainText(
      'Recovered',
    );
  });
});
