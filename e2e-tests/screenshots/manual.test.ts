import { join } from 'node:path';
import { expect, Page, test } from '@playwright/test';
import { open } from '../kafkaMonitor';
import { Language, words } from '../words';
import { readmeShots, Shot, shots } from './shots';

const IMAGES = join(__dirname, '../../docs/images');
/** Of the manuals: small enough to load many of them. */
const SMALL = { width: 1280, height: 800 };
const LARGE = { width: 1440, height: 900 };

async function speak(page: Page, language: Language) {
  await page.addInitScript(
    chosen => window.localStorage.setItem('language', chosen),
    language,
  );
}

async function take(page: Page, shot: Shot, language: Language, path: string) {
  const t = words(language);
  await page.goto(shot.path);
  await shot.ready(page, t);
  await expect(
    page.getByRole('status', { name: t('shared.state.loading') }),
  ).toHaveCount(0);
  await page.mouse.move(0, 0);
  // Fonts, and what moves into its place.
  await page.waitForTimeout(1_000);
  await page.screenshot({
    path,
    animations: 'disabled',
    caret: 'hide',
    // What happens to be told just now.
    style: '.notistack-SnackbarContainer { display: none !important }',
  });
}

// The failures have been told of, and some have already recovered.
test.beforeAll(async ({ browser, baseURL }) => {
  test.setTimeout(300_000);
  const page = await browser.newPage({ baseURL });
  await open(page, '/kafka-monitor/scheduler?tab=messages');
  await expect(page.locator('tr').nth(1)).toBeVisible({ timeout: 240_000 });
  await page.close();
});

for (const language of ['en', 'id'] as const) {
  test.describe(`the manual in ${language}`, () => {
    test.use({ viewport: SMALL });

    for (const shot of shots) {
      test(shot.name, async ({ page }) => {
        await speak(page, language);
        await open(page, '/kafka-monitor');
        const path = join(IMAGES, 'manual', language, `${shot.name}.png`);
        await take(page, shot, language, path);
      });
    }
  });
}

test.describe('README.md', () => {
  test.use({ viewport: LARGE });

  for (const shot of shots.filter(({ name }) => readmeShots.includes(name))) {
    test(shot.name, async ({ page }) => {
      await speak(page, 'en');
      await open(page, '/kafka-monitor');
      await take(page, shot, 'en', join(IMAGES, `${shot.name}.png`));
    });
  }
});
