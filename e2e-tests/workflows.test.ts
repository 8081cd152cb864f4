import { expect, Page, test } from '@playwright/test';
import { open, rowOf, steer, tableRows } from './kafkaMonitor';
import { Language, words } from './words';

/** The four workflows of docs/manual.md, step by step. */

const DENIED =
  'Caused by: org.postgresql.util.PSQLException: ERROR: permission denied for table orders';

/** Tabs and their order are the same in every language. */
async function goTo(page: Page, tab: string) {
  await page.getByRole('tab', { name: tab, exact: true }).click();
}

function speak(page: Page, language: Language) {
  return page.addInitScript(
    chosen => window.localStorage.setItem('language', chosen),
    language,
  );
}

for (const [language, victim, team] of [
  ['en', 'denied-sink', 'harbour'],
  ['id', 'silent-sink', 'pelabuhan'],
] as const) {
  const t = words(language);

  test.describe(`in the language ${language}`, () => {
    test.beforeEach(({ page }) => speak(page, language));

    test('daily monitoring: dashboard, failures, scheduler', async ({
      page,
    }) => {
      await open(page, '/kafka-monitor');
      await expect(page).toHaveURL(/\/kafka-monitor\/dashboard$/);
      const numbers = page.getByRole('navigation', {
        name: t('overview.tiles'),
      });
      await expect(
        numbers.getByRole('link', {
          name: new RegExp(`^[1-9].* ${t('overview.tile.total')}$`),
        }),
      ).toBeVisible();
      await expect(
        page.getByText(t('overview.attention.title')).first(),
      ).toBeVisible();
      for (const title of [
        'environments',
        'distribution.title',
        'recent.title',
      ]) {
        await expect(
          page.getByRole('region', { name: t(`overview.${title}`) }),
        ).toBeVisible();
      }
      await numbers
        .getByRole('link', {
          name: new RegExp(`${t('overview.tile.failing')}$`),
        })
        .click();
      await expect(page).toHaveURL(/health=failed/);
      await expect(rowOf(page, 'script-sink', 'Production')).toBeVisible();

      await goTo(page, 'Failures');
      await expect(rowOf(page, 'script-sink', 'Production')).toContainText(
        'RuntimeException',
      );
      await goTo(page, 'Scheduler');
      await expect(page.getByText(t('scheduler.running'))).toBeVisible();
    });

    test('troubleshooting a connector: find it, understand it, restart it, resolve it', async ({
      page,
    }) => {
      await steer(`clusters/production/main/connectors/${victim}/fail`, {
        task: 0,
        trace: DENIED,
        sticky: true,
      });
      await open(page, '/kafka-monitor/dashboard');
      const found = page
        .getByRole('region', { name: t('overview.attention.title') })
        .getByRole('link', { name: victim });
      await expect(found).toBeVisible({ timeout: 40_000 });
      await found.click();
      await expect(page).toHaveURL(/\/failures\/\d+$/);
      await expect(
        page.getByText(/permission denied for table orders/).first(),
      ).toBeVisible();
      await page.getByRole('link', { name: victim }).first().click();
      await expect(page).toHaveURL(new RegExp(`/${victim}$`));

      const restart = t('operations.action.restartFailed');
      await page.getByRole('button', { name: restart }).click();
      await page
        .getByRole('dialog')
        .getByRole('button', { name: restart })
        .click();
      // It fails again: somebody grants what is missing, then it is settled.
      await steer(`clusters/production/main/connectors/${victim}/recover`);
      await goTo(page, 'Failures');
      await rowOf(page, victim, 'Production')
        .locator('a[href*="/failures/"]')
        .first()
        .click();
      await page
        .getByRole('button', { name: t('failures.action.resolve') })
        .click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('textbox').last().fill('granted');
      await dialog
        .getByRole('button', { name: t('failures.action.resolve') })
        .click();
      await expect(page.getByText('granted').first()).toBeVisible();
      await expect(
        page.getByText(t('failures.status.resolved')).first(),
      ).toBeVisible();
    });

    test('organisation: a team, a business cluster, a connector for both', async ({
      page,
    }) => {
      const title = team[0].toUpperCase() + team.slice(1);
      const create = async (button: string, name: string) => {
        await page.getByRole('button', { name: button, exact: true }).click();
        const dialog = page.getByRole('dialog', { name: button });
        await dialog
          .getByRole('textbox', {
            name: new RegExp(`^${t('organization.field.title')}`),
          })
          .fill(title);
        await dialog
          .getByRole('textbox', {
            name: new RegExp(`^${t('organization.field.name')}`),
          })
          .fill(name);
        return dialog;
      };
      const choose = async (field: string, option: string) => {
        await page
          .getByRole('dialog')
          .or(page.locator('form'))
          .getByRole('button', { name: new RegExp(`${field}$`) })
          .first()
          .click();
        await page.getByRole('option', { name: option, exact: true }).click();
      };

      await open(page, '/kafka-monitor/teams');
      const newTeam = await create(t('teams.new'), team);
      await newTeam
        .getByRole('button', { name: t('organization.create') })
        .click();
      await expect(page).toHaveURL(new RegExp(`/teams/${team}$`));

      await goTo(page, 'Clusters');
      const newCluster = await create(t('clusters.new'), `${team}-cranes`);
      await choose(t('organization.field.owner'), title);
      await newCluster
        .getByRole('button', { name: t('organization.create') })
        .click();
      await expect(page).toHaveURL(new RegExp(`/clusters/${team}-cranes$`));

      await open(
        page,
        `/kafka-monitor/connectors/production/main/${victim}/edit`,
      );
      await choose(t('assignment.field.team'), title);
      await choose(t('assignment.field.cluster'), title);
      await page
        .getByRole('button', { name: t('organization.save'), exact: true })
        .click();
      await expect(page).toHaveURL(new RegExp(`/${victim}$`));
      await goTo(page, 'Clusters');
      await page.getByRole('link', { name: title }).first().click();
      await expect(
        page.getByRole('link', { name: victim }).first(),
      ).toBeVisible();
    });

    test('maintenance: system health, settings, sync', async ({ page }) => {
      await open(page, '/kafka-monitor/scheduler?tab=health');
      await expect(page.getByText('http://127.0.0.1:17085')).toBeVisible();

      await open(page, '/kafka-monitor/scheduler?tab=settings');
      const interval = page.getByRole('textbox', {
        name: new RegExp(`^${t('scheduler.settings.statusIntervalSeconds')}`),
      });
      const seconds = language === 'en' ? '20' : '15';
      await interval.fill(seconds);
      await interval.blur();
      await page
        .getByRole('button', {
          name: t('scheduler.settings.save'),
          exact: true,
        })
        .click();
      await expect(
        page.getByText(t('scheduler.settings.saved')).first(),
      ).toBeVisible();
      await page.reload();
      await expect(interval).toHaveValue(seconds);

      await page
        .getByRole('button', { name: t('environments.syncNow') })
        .first()
        .click();
      await open(page, '/kafka-monitor/scheduler?tab=runs&trigger=requested');
      await expect(
        tableRows(page)
          .filter({ hasText: t('scheduler.trigger.requested') })
          .first(),
      ).toBeVisible();
    });
  });
}
