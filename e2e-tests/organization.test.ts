import { expect, Page, test } from '@playwright/test';
import { open, signInAs, steer } from './kafkaMonitor';

const CONNECTOR = '/kafka-monitor/connectors/production/main';

/** Opens the dialog of something new, and fills in what each of them has. */
async function begin(page: Page, button: string, title: string, name: string) {
  await page.getByRole('button', { name: button, exact: true }).click();
  const dialog = page.getByRole('dialog', { name: button });
  await dialog.getByRole('textbox', { name: /^Title/ }).fill(title);
  await dialog.getByRole('textbox', { name: /^Name/ }).fill(name);
  return dialog;
}

async function createTeam(page: Page, title: string, name: string) {
  await open(page, '/kafka-monitor/teams');
  const dialog = await begin(page, 'New team', title, name);
  await dialog.getByRole('button', { name: 'Create' }).click();
  await expect(page).toHaveURL(new RegExp(`/teams/${name}$`));
  await expect(page.getByRole('heading', { name: title })).toBeVisible();
}

/** Chooses one value of a field that lists them. */
async function choose(page: Page, field: string, option: string) {
  await page
    .getByRole('dialog')
    .or(page.locator('form'))
    .getByRole('button', { name: new RegExp(`${field}$`) })
    .first()
    .click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

test('an admin creates a team and a business cluster, gives it ten connectors, and finds its System', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await createTeam(page, 'Rewards', 'rewards');

  await open(page, '/kafka-monitor/clusters');
  const dialog = await begin(
    page,
    'New business cluster',
    'Rewards Club',
    'rewards-club',
  );
  await choose(page, 'Owner', 'Rewards');
  await dialog.getByRole('button', { name: 'Create' }).click();
  await expect(page).toHaveURL(/\/clusters\/rewards-club$/);
  await expect(page.getByText('It has no connectors yet.')).toBeVisible();

  await page.getByRole('tab', { name: 'Connectors' }).click();
  await page.getByRole('searchbox').first().fill('loyalty-');
  await expect(page).toHaveURL(/search=loyalty-/);
  await expect(
    page.getByRole('row').filter({ hasText: 'loyalty-' }),
  ).toHaveCount(10);
  // Its label takes the click.
  await page
    .getByRole('checkbox', { name: 'Select all of this page' })
    .check({ force: true });
  await page.getByRole('button', { name: 'Assign', exact: true }).click();
  await choose(page, 'Team', 'Rewards');
  await choose(page, 'Business cluster', 'Rewards Club');
  const question = page.getByRole('dialog', { name: /10 connectors/ });
  await expect(question).toContainText(
    'Team: Rewards; Business cluster: Rewards Club',
  );
  await question.getByRole('button', { name: 'Assign', exact: true }).click();
  await expect(page).toHaveURL(/operation=/);
  await expect(page.getByText('10 of 10')).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText('Done: 10')).toBeVisible();

  // The catalog has it a moment later.
  const title = page.getByRole('heading', { name: 'Rewards Club' });
  await expect(async () => {
    await page.goto('/catalog/default/system/rewards-club');
    await expect(title.first()).toBeVisible({ timeout: 8_000 });
  }).toPass({ timeout: 60_000 });
  await expect(page.getByText('Kafka connectors').first()).toBeVisible();
  const numbers = page.getByRole('list', { name: 'Connectors by health' });
  await expect(numbers).toContainText('Running: 10');
  await expect(page.getByText('None of them needs attention.')).toBeVisible();
  await expect(
    page.getByRole('link', { name: /rewards/i }).first(),
  ).toBeVisible();
});

test('the lead of a team restarts a connector of it, and is offered nothing at that of others', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await steer(
    'clusters/production/main/connectors/payments-jdbc-sink-00032/fail',
    { task: 0, trace: 'java.net.SocketTimeoutException: Read timed out' },
  );
  await signInAs(
    page,
    'leadOfPayments',
    `${CONNECTOR}/payments-jdbc-sink-00032`,
  );
  // Seen at the next look at the Connect cluster.
  await expect(page.getByText('Open failure')).toBeVisible({ timeout: 40_000 });
  await page.getByRole('button', { name: 'Restart failed parts' }).click();
  const confirmed = page
    .getByRole('dialog')
    .getByRole('button', { name: /Restart/ });
  const restarted = page.getByText(/Restarted: task 0/).first();
  // Asked about first only where a restart may be no use.
  await expect(confirmed.or(restarted).first()).toBeVisible();
  if (await confirmed.isVisible()) {
    await confirmed.click();
  }
  await expect(restarted).toBeVisible();
  await expect(page.getByText('By budi.santoso').first()).toBeVisible();

  await signInAs(page, 'leadOfPayments', `${CONNECTOR}/orders-jdbc-sink-00011`);
  await expect(
    page.getByRole('heading', { name: 'orders-jdbc-sink-00011' }),
  ).toBeVisible();
  await expect(page.getByRole('tab', { name: 'History' })).toBeVisible();
  await expect(
    page.getByRole('button', {
      name: /^(Restart|Pause|Resume|Stop|Sync$|More actions)/,
    }),
  ).toHaveCount(0);
  await expect(
    page.getByRole('link', { name: 'Edit team and cluster' }),
  ).toHaveCount(0);
});

/** Whatever does something to connectors, failures, teams or clusters. */
function operationsOn(page: Page) {
  return page
    .getByRole('button', {
      name: /^(Restart|Pause|Resume|Stop|Sync|Assign|Delete|Edit|More actions|Acknowledge|Resolve|Open again|Add note|New (team|business cluster))\b/,
    })
    .or(page.getByRole('link', { name: 'Edit team and cluster' }))
    .or(page.getByRole('checkbox', { name: /^Select / }));
}

test('a plain user sees every page, and no operation', async ({
  page,
  browser,
}) => {
  test.setTimeout(180_000);
  const pages: Array<{ path: string; text: string; isReadOnly?: boolean }> = [
    { path: 'dashboard', text: 'Needs attention' },
    { path: 'topics', text: 'Topics at a glance', isReadOnly: true },
    { path: 'scheduler?tab=health', text: 'Database', isReadOnly: true },
    { path: 'connectors?search=script', text: 'script-sink' },
    { path: 'connectors/production/main/script-sink', text: 'Open failure' },
    { path: 'failures', text: 'script-sink', isReadOnly: true },
    { path: 'clusters', text: 'Bank Bridge' },
    // Declared in a file: an admin changes nothing there either.
    { path: 'clusters/bank-bridge', text: 'Core Banking', isReadOnly: true },
    { path: 'teams', text: 'Core Banking' },
    { path: 'teams/lainnya', text: 'Go through the unassigned connectors' },
    {
      path: 'connectors?assigned=false&search=risk-',
      text: 'risk-cdc-mysql-00046',
    },
  ];
  const context = await browser.newContext();
  const adminsPage = await context.newPage();
  for (const { path, text, isReadOnly } of pages) {
    await signInAs(page, 'plainUser', `/kafka-monitor/${path}`);
    await expect(page.getByText(text, { exact: true }).first()).toBeVisible();
    await expect(operationsOn(page)).toHaveCount(0);
    if (!isReadOnly) {
      await open(adminsPage, `/kafka-monitor/${path}`);
      // Of this page, besides “Sync now”, which stands on each of them.
      await expect
        .poll(() => operationsOn(adminsPage).count())
        .toBeGreaterThan(1);
    }
  }
  await context.close();

  await signInAs(page, 'plainUser', '/kafka-monitor/scheduler?tab=settings');
  await expect(
    page.getByText('You are not allowed to change these settings.'),
  ).toBeVisible();
  await expect(page.getByRole('switch', { name: 'Staging' })).toBeDisabled();
  await expect(page.getByRole('button', { name: 'Save' })).toBeDisabled();

  // Nor by the address of a form.
  await signInAs(page, 'plainUser', `${CONNECTOR}/script-sink/edit`);
  await expect(
    page.getByText('You may not assign this connector'),
  ).toBeVisible();
});

test('of two admins at one team the second sees the newer values and keeps his own', async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000);
  await createTeam(page, 'Shared Desk', 'shared-desk');
  const context = await browser.newContext();
  const other = await context.newPage();
  await open(other, '/kafka-monitor/teams/shared-desk');
  const dialogOf = (whose: Page) =>
    whose.getByRole('dialog', { name: 'Edit Shared Desk' });
  const fieldOf = (whose: Page, name: RegExp) =>
    dialogOf(whose).getByRole('textbox', { name });
  for (const whose of [page, other]) {
    await whose.getByRole('button', { name: 'Edit', exact: true }).click();
    await expect(dialogOf(whose)).toBeVisible();
  }
  await fieldOf(page, /^Description/).fill('What the first one wrote');
  await fieldOf(page, /^E-mail/).fill('first@example.com');
  await dialogOf(page).getByRole('button', { name: 'Save' }).click();
  await expect(dialogOf(page)).toHaveCount(0);

  await fieldOf(other, /^Description/).fill('What the second one wrote');
  await dialogOf(other).getByRole('button', { name: 'Save' }).click();
  await expect(dialogOf(other).getByRole('alert')).toContainText(
    /guest saved something else meanwhile/,
  );
  await expect(dialogOf(other)).toContainText(
    'Newer value: What the first one wrote',
  );
  await expect(fieldOf(other, /^Description/)).toHaveValue(
    'What the second one wrote',
  );
  // What he had not touched is taken over, so that it is not undone.
  await expect(fieldOf(other, /^E-mail/)).toHaveValue('first@example.com');
  await dialogOf(other).getByRole('button', { name: 'Save anyway' }).click();
  await expect(dialogOf(other)).toHaveCount(0);

  await page.reload();
  await expect(
    page.getByText('What the second one wrote').first(),
  ).toBeVisible();
  await expect(page.getByText('first@example.com').first()).toBeVisible();
  await context.close();
});

test('an unassigned connector is assigned on its edit page, and says by whom', async ({
  page,
}) => {
  const name = 'risk-cdc-mysql-00034';
  await open(page, `/kafka-monitor/connectors?assigned=false&search=${name}`);
  await page.getByRole('link', { name, exact: true }).click();
  await expect(page.getByText('nobody has decided').first()).toBeVisible();
  await page.getByRole('link', { name: 'Edit team and cluster' }).click();
  await expect(page).toHaveURL(new RegExp(`${name}/edit$`));
  await choose(page, 'Team', 'Customers');
  await choose(page, 'Business cluster', 'Customer Data');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`${name}$`));
  await expect(
    page.getByText(/decided by hand \(last by guest/).first(),
  ).toBeVisible();
  await expect(
    page.getByRole('link', { name: 'Customer Data' }).first(),
  ).toBeVisible();

  await open(page, `/kafka-monitor/connectors?assigned=false&search=${name}`);
  await expect(page.getByRole('searchbox').first()).toHaveValue(name);
  await expect(page.getByRole('link', { name, exact: true })).toHaveCount(0);
});
