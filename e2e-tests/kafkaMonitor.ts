import { expect, Page } from '@playwright/test';

const ADMIN = 'http://127.0.0.1:17080';

/** As whom one can sign in, by the name that is on the card. */
export const users = {
  admin: 'guest',
  leadOfPayments: 'budi.santoso',
  plainUser: 'dewi.lestari',
} as const;

/** Opens a page, signed in as one of those whom the first page lists. */
export async function signInAs(
  page: Page,
  user: keyof typeof users,
  path: string,
): Promise<void> {
  await page.goto(path);
  // By the name, which is the same in every language.
  const card = page
    .getByRole('listitem')
    .filter({ has: page.getByText(users[user], { exact: true }) });
  const sidebar = page.getByRole('link', { name: 'Settings' });
  await expect(card.or(sidebar).first()).toBeVisible({ timeout: 60_000 });
  if (await card.isVisible()) {
    await card.getByRole('button').click();
  }
  await expect(sidebar).toBeVisible();
}

/** Signs in as the guest, who is an admin here, and opens a page. */
export async function open(page: Page, path: string): Promise<void> {
  await signInAs(page, 'admin', path);
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

/**
 * The rows of tables, headers too. By their element: the number beside
 * Notifications has the role of a row as well.
 */
export function tableRows(page: Page) {
  return page.locator('tr');
}
