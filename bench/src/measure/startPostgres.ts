import { pathToFileURL } from 'node:url';
import { resolvePackagePath } from '@backstage/backend-plugin-api';

export interface PostgresServer {
  /** Of a superuser, without a database. */
  connectionString: string;
  stop(): Promise<void>;
}

const FILE = resolvePackagePath(
  '@kafka-monitor/bench',
  '../scripts/testPostgres.mjs',
);

/** The server that the tests use: from npm, without `fsync`. */
export async function startPostgres(): Promise<PostgresServer> {
  const { startTestPostgres } = (await import(pathToFileURL(FILE).href)) as {
    startTestPostgres(): Promise<PostgresServer>;
  };
  return startTestPostgres();
}
