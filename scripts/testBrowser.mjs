/** A Chromium that really starts here: the installed one, else npm's. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const installed = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

function starts(path) {
  const { status } = spawnSync(path, ['--version', '--no-sandbox'], {
    timeout: 30_000,
    stdio: 'ignore',
  });
  return status === 0;
}

/** @returns {Promise<{ path: string } | undefined>} */
export async function findBrowser() {
  const found = installed.find(
    path => path && existsSync(path) && starts(path),
  );
  if (found) {
    return { path: found };
  }
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    return undefined;
  }
  // Carries a browser inside the npm package; it may lack system libraries.
  const { default: chromium } = await import('@sparticuz/chromium');
  const path = await chromium.executablePath();
  return starts(path) ? { path } : undefined;
}
