import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import createKnex, { Knex } from 'knex';
import { migrationsDirectory } from '../product/internals';

export const databaseKinds = ['sqlite', 'postgres'] as const;
export type DatabaseKind = (typeof databaseKinds)[number];

/** An empty database with the product's schema. */
export interface BenchDatabase {
  kind: DatabaseKind;
  /** File name, or connection string. */
  connection: string;
  knex: Knex;
  drop(): Promise<void>;
}

/**
 * Where database files are. In memory where that is possible: a disk that
 * others use as well would be most of what is measured.
 */
function databaseFolder(): string {
  const { BENCH_FOLDER } = process.env;
  return BENCH_FOLDER ?? (existsSync('/dev/shm') ? '/dev/shm' : tmpdir());
}

/** A file of its own, opened as Backstage opens it. */
async function createSqlite(): Promise<BenchDatabase> {
  const folder = mkdtempSync(join(databaseFolder(), 'kafka-monitor-bench-'));
  const filename = join(folder, 'bench.sqlite');
  const knex = createKnex({
    client: 'better-sqlite3',
    connection: { filename },
    useNullAsDefault: true,
  });
  return {
    kind: 'sqlite',
    connection: filename,
    knex,
    async drop() {
      await knex.destroy();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function createPostgres(server: string): Promise<BenchDatabase> {
  const name = `bench_${process.pid}_${Date.now()}`;
  const admin = createKnex({ client: 'pg', connection: server });
  await admin.raw(`create database ${name}`);
  const connection = `${server}/${name}`;
  const knex = createKnex({ client: 'pg', connection });
  return {
    kind: 'postgres',
    connection,
    knex,
    async drop() {
      await knex.destroy();
      await admin.raw(`drop database ${name} with (force)`);
      await admin.destroy();
    },
  };
}

/** @param postgresServer connection string without a database */
export async function createBenchDatabase(
  kind: DatabaseKind,
  postgresServer: string | undefined,
): Promise<BenchDatabase> {
  if (kind === 'postgres' && !postgresServer) {
    throw new Error('There is no PostgreSQL server to measure on');
  }
  const database =
    kind === 'sqlite'
      ? await createSqlite()
      : await createPostgres(postgresServer!);
  await database.knex.migrate.latest({ directory: migrationsDirectory() });
  return database;
}
