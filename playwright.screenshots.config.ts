import { defineConfig } from '@playwright/test';
import pages from './playwright.config';

const ports = {
  APP_PORT: '13200',
  BACKEND_PORT: '17207',
  SIMULATOR_ADMIN: '17280',
  SIMULATOR_PRODUCTION_1: '17283',
  SIMULATOR_PRODUCTION_2: '17284',
  SIMULATOR_STAGING: '17285',
  SIMULATOR_DEVELOPMENT: '17286',
  SIMULATOR_RAFT: '17287',
  SIMULATOR_ANALYTICS: '17288',
};

/**
 * `npm run screenshots`: the images of README.md and of the manuals, taken of
 * what `npm start` shows.
 */
export default defineConfig({
  ...pages,
  testDir: 'e2e-tests/screenshots',
  testIgnore: [],
  timeout: 180_000,
  use: {
    ...pages.use,
    baseURL: `http://localhost:${ports.APP_PORT}`,
    colorScheme: 'light',
    timezoneId: 'Asia/Jakarta',
    screenshot: 'off',
  },
  webServer: {
    command: 'node scripts/start.mjs',
    url: `http://localhost:${ports.BACKEND_PORT}/.backstage/health/v1/readiness`,
    timeout: 300_000,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 20_000 },
    env: ports,
  },
});
