/** The new app with the plugins, started and looked at. */
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { startServer, until } from './commands.mjs';
import { lookAtPage } from './lookAtPage.mjs';

const READY_WITHIN_MS = 3 * 60_000;
/** Stands in README.md for the reader's own. */
const README_URL = 'http://localhost:8083';
const SIMULATOR =
  'packages/kafka-connect-simulator/bin/kafka-connect-simulator';

function freePort() {
  return new Promise(done => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
}

async function getJson(url, token) {
  const response = await fetch(url, {
    headers: token ? { authorization: `Bearer ${token}` } : {},
    signal: AbortSignal.timeout(5_000),
  });
  if (!response.ok) {
    throw new Error(`${url}: ${response.status} ${await response.text()}`);
  }
  return response.json();
}

/** The connectors of the simulated Kafka Connect, once it is there. */
async function startConnect(port, { root, env, logs }) {
  const args = ['--connectors', '8', '--port', String(port), '--quiet'];
  startServer('simulator', 'node', [join(root, SIMULATOR), ...args], {
    cwd: root,
    env,
    logs,
  });
  return until('Kafka Connect', READY_WITHIN_MS, () =>
    getJson(`http://127.0.0.1:${port}/connectors`),
  );
}

/** What the backend knows of the fleet, asked as the guest. */
async function askBackend(backend, connectors) {
  const { backstageIdentity } = await getJson(
    `${backend}/api/auth/guest/refresh`,
  );
  const ask = path =>
    getJson(`${backend}/api/kafka-monitor/${path}`, backstageIdentity.token);
  const { items } = await ask('environments');
  if (items.length !== 1) {
    throw new Error(`${items.length} environments instead of one`);
  }
  const { totalItems } = await ask('connectors');
  return totalItems === connectors.length;
}

/** Starts all of it, asks the API, and looks at the page of both frontends. */
export async function tryStockApp(app, options) {
  const { env, yarn, logs, browser } = options;
  const connect = await freePort();
  const backendPort = await freePort();
  const frontends = { app: await freePort(), 'app-old': await freePort() };
  const connectors = await startConnect(connect, options);

  const config = join(app, 'app-config.yaml');
  const text = readFileSync(config, 'utf8');
  if (!text.includes(README_URL)) {
    throw new Error(`README.md has no ${README_URL}`);
  }
  writeFileSync(
    config,
    text.replace(README_URL, `http://127.0.0.1:${connect}`),
  );

  const start = (name, port) => {
    const ports = join(app, `app-config.${name}.yaml`);
    const url = `http://localhost:${port}`;
    // JSON is YAML as well.
    writeFileSync(
      ports,
      JSON.stringify({
        app: { baseUrl: url, listen: { host: '127.0.0.1', port } },
        backend: {
          baseUrl: `http://localhost:${backendPort}`,
          listen: { host: '127.0.0.1', port: backendPort },
          cors: {
            origin: Object.values(frontends).map(
              each => `http://localhost:${each}`,
            ),
          },
        },
      }),
    );
    const args = ['workspace', name, 'start', '--config', config];
    return {
      url,
      ...startServer(
        name,
        yarn[0],
        [...yarn.slice(1), ...args, '--config', ports],
        { cwd: app, env, logs },
      ),
    };
  };

  const backend = start('backend', frontends.app);
  await Promise.race([
    backend.failed,
    until('The API of the plugin', READY_WITHIN_MS, () =>
      askBackend(`http://localhost:${backendPort}`, connectors),
    ),
  ]).catch(error => {
    throw new Error(`${error.message}\n${backend.lastLines()}`);
  });
  process.stdout.write('[stock-app] The API answers\n');

  for (const [name, port] of Object.entries(frontends)) {
    const frontend = start(name, port);
    const url = `${frontend.url}/kafka-monitor`;
    await Promise.race([
      frontend.failed,
      until(name, READY_WITHIN_MS, () =>
        fetch(url, { headers: { accept: 'text/html' } }).then(({ ok }) => ok),
      ).then(() => lookAtPage({ url, browser, connectors })),
    ]).catch(error => {
      throw new Error(`${error.message}\n${frontend.lastLines()}`);
    });
    process.stdout.write(`[stock-app] The page of packages/${name} is there\n`);
    await frontend.stop();
  }
}
