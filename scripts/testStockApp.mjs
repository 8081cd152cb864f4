/**
 * What README.md says of adding the plugins to a Backstage app, done to a new
 * one: the frontend of each system, the backend, and a simulated Kafka
 * Connect, looked at in a browser.
 *
 * STOCK_APP_KEEP=1 keeps the app and the logs.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stopAll } from './stockApp/commands.mjs';
import { createStockApp } from './stockApp/createStockApp.mjs';
import { installPlugins } from './stockApp/installPlugins.mjs';
import { packPlugins, serveRegistry } from './stockApp/pluginRegistry.mjs';
import { readmeLines } from './stockApp/readmeLines.mjs';
import { tryStockApp } from './stockApp/tryStockApp.mjs';
import { findBrowser } from './testBrowser.mjs';
import { ensureToolchain, root } from './toolchain.mjs';

const folder = mkdtempSync(join(tmpdir(), 'kafka-monitor-stock-app-'));
let registry;
let forgetVersion = () => {};

async function cleanUp() {
  await stopAll();
  registry?.close();
  forgetVersion();
  if (!process.env.STOCK_APP_KEEP) {
    rmSync(folder, { recursive: true, force: true });
  }
}

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => cleanUp().finally(() => process.exit(130)));
}

try {
  const readme = readmeLines(root);
  const { path: browser } = await findBrowser();
  const { env, yarn } = await ensureToolchain();
  const options = { root, folder, logs: folder, env, yarn };

  const { packages, forget } = await packPlugins(options);
  forgetVersion = forget;
  registry = await serveRegistry(packages);
  const app = await createStockApp({ ...options, registry: registry.url });
  await installPlugins(app, readme, options);
  await tryStockApp(app, { ...options, browser });
} catch (error) {
  process.stderr.write(`[stock-app] ${error.message}\n`);
  process.exitCode = 1;
} finally {
  await cleanUp();
}
