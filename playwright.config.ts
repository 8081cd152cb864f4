import { defineConfig } from '@playwright/test';

const ports = {
  APP_PORT: '13000',
  BACKEND_PORT: '17007',
  SIMULATOR_ADMIN: '17080',
  SIMULATOR_PRODUCTION_1: '17083',
  SIMULATOR_PRODUCTION_2: '17084',
  SIMULATOR_STAGING: '17085',
  SIMULATOR_DEVELOPMENT: '17086',
  SIMULATOR_RAFT: '17087',
  SIMULATOR_ANALYTICS: '17088',
};

export default defineConfig({
  testDir: 'e2e-tests',
  // Those have configurations of their own: playwright.kafka.config.ts and
  // playwright.screenshots.config.ts.
  testIgnore: ['kafka/**', 'screenshots/**'],
  timeout: 60_000,
  expect: { timeout: 20_000 },
  workers: 1,
  forbidOnly: true,
  reporter: [['list']],
  outputDir: 'node_modules/.cache/e2e-test-results',
  use: {
    baseURL: `http://localhost:${ports.APP_PORT}`,
    locale: 'en-US',
    viewport: { width: 1440, height: 900 },
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: 'node scripts/start.mjs',
    url: `http://localhost:${ports.BACKEND_PORT}/.backstage/health/v1/readiness`,
    timeout: 300_000,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 20_000 },
    env: {
      ...ports,
      KAFKA_MONITOR_FLEET: 'e2e-tests/fleet.yaml',
      APP_CONFIG_kafkaMonitor_failures_settleTime: '"10s"',
      APP_CONFIG_kafkaMonitor_alerts_groupWait: '"2s"',
      APP_CONFIG_kafkaMonitor_alerts_groupInterval: '"30s"',
    },
  },
});
