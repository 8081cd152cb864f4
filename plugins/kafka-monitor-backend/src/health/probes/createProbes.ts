import { statfs } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { Knex } from 'knex';
import { askTogether } from '../../database/askTogether';
import { isSqlite } from '../../database/createDatabase';
import { askDatabase, databaseSize, readMigrations } from './askDatabase';
import { EventLoopDelay } from './EventLoopDelay';
import { memoryUse } from './memoryUse';
import { SystemProbes } from './SystemProbes';

/** Where a full disk would hurt: SQLite's file, else the working folder. */
function storageFolder(knex: Knex): string {
  const { connection } = knex.client.config;
  const file = isSqlite(knex) ? connection?.filename : undefined;
  return typeof file === 'string' && file !== '' && file !== ':memory:'
    ? dirname(file)
    : process.cwd();
}

/**
 * Probes of this process. Questions to the database are shared: one that
 * hangs holds one connection, however many ask.
 */
export function createProbes(options: {
  knex: Knex;
  eventLoop: EventLoopDelay;
}): SystemProbes {
  const { knex, eventLoop } = options;
  return {
    host: hostname(),
    database: {
      client: isSqlite(knex) ? 'SQLite' : 'PostgreSQL',
      latency: askTogether(() => askDatabase(knex)),
      size: askTogether(() => databaseSize(knex)),
      migrations: askTogether(() => readMigrations(knex)),
    },
    async disk() {
      const path = storageFolder(knex);
      const { bsize, bavail, blocks } = await statfs(path);
      return { path, freeBytes: bavail * bsize, totalBytes: blocks * bsize };
    },
    memory: memoryUse,
    eventLoop: () => eventLoop.read(),
  };
}
