import { expect, test } from '@playwright/test';
import { open, steer } from './kafkaMonitor';

const CONNECTOR = '/kafka-monitor/connectors/production/main/calm-sink';

test('a failure is told of by a notification that leads to it', async ({
  page,
}) => {
  test.setTimeout(180_000);
  // What is failing at the first look is told together.
  await open(page, CONNECTOR);
  await expect(page.getByText('Running', { exact: true }).first()).toBeVisible({
    timeout: 60_000,
  });
  await page.goto('/notifications');
  await steer('clusters/production/main/connectors/calm-sink/fail', {
    task: 0,
    trace: 'java.net.ConnectException: Connection refused',
    sticky: true,
  });
  const notification = page.getByRole('link', {
    name: 'calm-sink in Production failed',
  });
  await expect(notification.first()).toBeVisible({ timeout: 100_000 });
  await notification.first().click();
  await expect(page).toHaveURL(/\/kafka-monitor\/failures\/\d+$/);
  await expect(page.getByText('calm-sink').first()).toBeVisible();
  await expect(page.getByText(/Connection refused/).first()).toBeVisible();

  // What became of it is on record.
  await open(page, '/kafka-monitor/scheduler?tab=messages');
  const row = page
    .getByRole('row')
    .filter({ hasText: 'calm-sink in Production failed' })
    .first();
  await expect(row).toContainText('Accepted');
  await row.getByRole('link').first().click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('Stored by Backstage');
});

test('somebody mutes a connector, everybody sees it, and ends it', async ({
  page,
}) => {
  await open(page, CONNECTOR);
  await page.getByRole('button', { name: /^Mute: / }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: /Reason/ }).fill('new disks');
  await dialog.getByRole('button', { name: 'Mute', exact: true }).click();
  await expect(page.getByText(/new disks/)).toBeVisible();
  await page.reload();
  await expect(page.getByText(/new disks/)).toBeVisible();
  await page.getByRole('button', { name: /^End/ }).first().click();
  await expect(page.getByText(/new disks/)).toBeHidden();
});

test('a team tries a channel, and is shown what came of it', async ({
  page,
}) => {
  await open(page, '/kafka-monitor/teams/platform');
  await page
    .getByRole('button', { name: /test message/i })
    .first()
    .click();
  await expect(page.getByText('Stored by Backstage').first()).toBeVisible();
});
