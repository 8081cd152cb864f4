import { expect, Page } from '@playwright/test';

const ADMIN = 'http://127.0.0.1:17080';

/** Signs in as the guest and opens a page. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  const enter = page.getByRole('button', { name: 'Enter' });
  const sidebar = page.getByRole('link', { name: 'Settings' });
  await expect(enter.or(sidebar).first()).toBeVisible({ timeout: 60_000 });
  if (await enter.isVisible()) {
    await enter.click();
  }
  await expect(sidebar).toBeVisible();
}

/** Steers the simulated Kafka Connect. */
export async function steer(path: string, body: object = {}): Promise<void> {
  const response = await fetch(`${ADMIN}/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok) {
    throw new Error(`${path}: ${response.status} ${await response.text()}`);
  }
}

/** The table row of a connector in an environment. */
export function rowOf(page: Page, name: string, environment: string) {
  return page
    .getByRole('row')
    .filter({ has: page.getByText(name, { exact: true }) })
    .filter({ hasText: environment });
}
