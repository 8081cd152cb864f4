import { chmod, chown, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import {
  assertEnterable,
  findBinaries,
  unprivilegedUser,
} from './postgresBinaries.mjs';

const READY_TIMEOUT_MS = 60_000;
const PASSWORD = 'postgres-superuser';
const SETTINGS = {
  wal_level: 'logical',
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  shared_buffers: '32MB',
  max_replication_slots: '20',
  max_wal_senders: '20',
  fsync: 'off',
};

/**
 * @typedef {object} Installed
 * @property {string} command
 * @property {any} pg the module `pg`
 * @property {string} home
 * @property {{ uid: number, gid: number } | undefined} user
 */

/** A PostgreSQL with logical replication; it can be stopped and started again. */
export class Postgres {
  #run;
  #installed;
  /** @type {import('./RunningProcess.mjs').RunningProcess | undefined} */
  #process;

  /**
   * @param {import('./Run.mjs').Run} run
   * @param {number} port
   * @param {Installed} installed
   */
  constructor(run, port, installed) {
    this.#run = run;
    this.port = port;
    this.#installed = installed;
  }

  /**
   * Starts it on its port with the data that it has, unless it runs, and waits
   * until it answers.
   *
   * @throws Error with the last lines of its log when it does not come up
   */
  async start() {
    if (this.#process && !this.#process.hasEnded) return this;
    const { command, home, user } = this.#installed;
    const server = this.#run.start({
      name: 'postgres',
      command,
      cwd: home,
      args: [
        ...['-D', join(home, 'data'), '-p', String(this.port)],
        ...Object.entries(SETTINGS).flatMap(([key, value]) => [
          '-c',
          `${key}=${value}`,
        ]),
      ],
      // An immediate shutdown gives back its shared memory, SIGKILL would not.
      stopSignal: 'SIGQUIT',
      ...user,
    });
    this.#process = server;
    await server.untilReady(async () => {
      await this.query('postgres', 'SELECT 1');
      return true;
    }, READY_TIMEOUT_MS);
    return this;
  }

  /** Ends it at once, whoever is connected; its data stays. */
  async stop() {
    await this.#process?.stop();
  }

  /**
   * A connection as superuser.
   *
   * @param {string} database
   * @returns {Promise<import('pg').Client>}
   */
  async connect(database) {
    const client = new this.#installed.pg.Client({
      ...{ host: '127.0.0.1', port: this.port, database },
      ...{ user: 'postgres', password: PASSWORD },
    });
    // An idle client learns of the end of the server by an event that must be heard.
    client.on('error', () => {});
    await client.connect();
    return client;
  }

  /**
   * Runs statements as superuser, on a connection of their own.
   *
   * @param {string} database
   * @param {string} sql
   * @returns {Promise<Record<string, unknown>[]>} the rows of the last statement
   * @throws Error as PostgreSQL says it
   */
  async query(database, sql) {
    const client = await this.connect(database);
    try {
      const result = await client.query(sql);
      return [result].flat().at(-1)?.rows ?? [];
    } finally {
      await client.end();
    }
  }
}

/**
 * Starts a PostgreSQL with a new, empty data folder.
 *
 * @param {import('./Run.mjs').Run} run
 * @param {number} port
 * @returns {Promise<Postgres>}
 */
export async function startPostgres(run, port) {
  const { initdb, postgres, pg } = await findBinaries();
  const user = await unprivilegedUser();
  const home = join(run.folder, 'postgres');
  await mkdir(home);
  const passwordFile = join(home, 'password');
  await writeFile(passwordFile, `${PASSWORD}\n`);
  if (user) {
    await chmod(run.folder, 0o711);
    await chown(home, user.uid, user.gid);
    await assertEnterable(home);
    await assertEnterable(dirname(initdb));
  }
  const init = run.start({
    name: 'postgres-initdb',
    command: initdb,
    cwd: home,
    args: [
      ...[
        `--pgdata=${join(home, 'data')}`,
        '--username=postgres',
        `--pwfile=${passwordFile}`,
      ],
      ...['--auth=scram-sha-256', '--encoding=UTF8', '--locale=C', '--no-sync'],
    ],
    ...user,
  });
  if ((await init.exited) !== 0) throw init.failure('failed');
  const installed = { command: postgres, pg, home, user };
  return new Postgres(run, port, installed).start();
}
