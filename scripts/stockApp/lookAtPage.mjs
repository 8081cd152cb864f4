/** One look at the page of connectors in a real browser. */
import { chromium } from '@playwright/test';

const PATIENCE_MS = 120_000;

/**
 * Signs in as the guest where that is asked, and waits for the connectors.
 *
 * @param {{ url: string, browser: string, connectors: string[] }} options
 *   page to open, the browser's path, names that its table has to show
 */
export async function lookAtPage({ url, browser, connectors }) {
  const chrome = await chromium.launch({
    executablePath: browser,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  try {
    const page = await chrome.newPage({
      viewport: { width: 1440, height: 900 },
    });
    const errors = [];
    page.on('pageerror', error => errors.push(error.message));
    page.setDefaultTimeout(PATIENCE_MS);
    try {
      await page.goto(url, { waitUntil: 'commit' });
      const enter = page.getByRole('button', { name: 'Enter' });
      const tab = page.getByRole('tab', { name: 'Connectors' });
      await enter.or(tab).first().waitFor();
      if (await enter.isVisible()) {
        // It may go by itself; without it the next step would say so.
        await enter.click({ timeout: 10_000 }).catch(() => {});
      }
      await tab.click();
      for (const name of connectors) {
        await page.locator('tr').filter({ hasText: name }).first().waitFor();
      }
    } catch (error) {
      const shown = await page.innerText('body').catch(() => '');
      throw new Error(
        `${error.message}\nErrors: ${errors.join(
          '; ',
        )}\nShown at ${page.url()}:\n${shown}`,
      );
    }
  } finally {
    await chrome.close();
  }
}
