/** The plugins added to a new app by the lines of README.md. */
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './commands.mjs';
import { addLines } from './readmeLines.mjs';

const INSTALL_LIMIT_MS = 8 * 60_000;
const SQLITE = 'better-sqlite3';
const TYPES_LIMIT_MS = 5 * 60_000;

/** The same in the frontend of the old system, which stands beside the new. */
const inOldApp = text => text.replaceAll('packages/app', 'packages/app-old');

/**
 * Runs the commands, adds the lines, installs, and checks the types.
 *
 * @param {string} app
 * @param {ReturnType<import('./readmeLines.mjs').readmeLines>} readme
 */
export async function installPlugins(app, readme, options) {
  const { root, env, yarn, logs } = options;
  const call = (name, args, limitMs) =>
    run(name, yarn[0], [...yarn.slice(1), ...args], {
      cwd: app,
      env,
      logs,
      limitMs,
    });

  const commands = new Set(
    readme.commands.flatMap(command => [command, inOldApp(command)]),
  );
  for (const command of commands) {
    const [name, ...args] = command.split(' ');
    if (name !== 'yarn') {
      throw new Error(`Not a command of Yarn: ${command}`);
    }
    // Each would install everything by itself; that is done once, below.
    await call(command, [...args, '--mode=update-lockfile'], INSTALL_LIMIT_MS);
  }
  await call('yarn install', ['install'], INSTALL_LIMIT_MS);
  // The one package that has to be compiled to run: it was for this repository,
  // in the same version, and takes a minute.
  cpSync(
    join(root, 'node_modules', SQLITE, 'build'),
    join(app, 'node_modules', SQLITE, 'build'),
    { recursive: true },
  );

  readme.code.forEach(block => addLines(app, block));
  readme.oldSystem.forEach(({ file, ...block }) =>
    addLines(app, { ...block, file: inOldApp(file) }),
  );
  await call('yarn tsc', ['tsc'], TYPES_LIMIT_MS);
}
