import { defineConfig } from '@playwright/test';
import { ports } from './e2e-tests/kafka/ports';
import pages from './playwright.config';

/** The pages on a real Kafka, with what `npm run start:kafka` starts. */
export default defineConfig({
  ...pages,
  testDir: 'e2e-tests/kafka',
  testIgnore: [],
  // A database stops, a restart takes its time, a failure has to settle.
  timeout: 240_000,
  use: { ...pages.use, baseURL: `http://localhost:${ports.APP_PORT}` },
  webServer: {
    command: 'node scripts/start-kafka.mjs',
    url: `http://localhost:${ports.BACKEND_PORT}/.backstage/health/v1/readiness`,
    timeout: 300_000,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 20_000 },
    env: { ...ports, APP_CONFIG_kafkaMonitor_failures_settleTime: '"10s"' },
  },
});
