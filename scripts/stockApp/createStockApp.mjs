/** A new app as Backstage's own command makes it, made to install here. */
import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './commands.mjs';

/** That of Backstage 1.55. */
const CREATE_APP = '@backstage/create-app';
const CREATE_APP_VERSION = '0.9.2';
const DAY_MS = 24 * 60 * 60_000;
/** Mirrors have some packages later; the next release comes after a month. */
const COMPLETE_AFTER_DAYS = 14;
const CREATE_LIMIT_MS = 2 * 60_000;

function changeJson(file, change) {
  const content = JSON.parse(readFileSync(file, 'utf8'));
  change(content);
  writeFileSync(file, `${JSON.stringify(content, undefined, 2)}\n`);
}

function create(name, folder, args, { env, logs }) {
  return run(
    `create ${name}`,
    'npx',
    [
      '--yes',
      `${CREATE_APP}@${CREATE_APP_VERSION}`,
      '--skip-install',
      '--path',
      name,
      ...args,
    ],
    {
      cwd: folder,
      env: { ...env, BACKSTAGE_APP_NAME: name },
      logs,
      limitMs: CREATE_LIMIT_MS,
    },
  );
}

/**
 * How many days ago the release was complete. Yarn is told to take nothing of
 * Backstage that came later: parts of two releases do not make an app.
 */
function ageOfRelease(env) {
  const answer = execFileSync('npm', ['view', CREATE_APP, 'time', '--json'], {
    cwd: tmpdir(),
    env,
    encoding: 'utf8',
  });
  const published = Date.parse(JSON.parse(answer)[CREATE_APP_VERSION]);
  const days = Math.floor((Date.now() - published) / DAY_MS);
  return Math.max(0, days - COMPLETE_AFTER_DAYS);
}

/**
 * Makes the app, with the frontend of the old system beside the new one: they
 * differ in nothing else, and two apps would take twice the time.
 *
 * Versions are those of this repository where it has them, and so are the
 * packages that are pinned because newer ones can not be had.
 *
 * @returns {Promise<string>} its folder
 */
export async function createStockApp(options) {
  const { root, folder, registry } = options;
  await create('app', folder, [], options);
  await create('old', folder, ['--legacy'], options);
  const app = join(folder, 'app');
  cpSync(join(folder, 'old/packages/app'), join(app, 'packages/app-old'), {
    recursive: true,
  });
  rmSync(join(folder, 'old'), { recursive: true });
  changeJson(join(app, 'packages/app-old/package.json'), manifest => {
    manifest.name = 'app-old';
  });

  const ours = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  copyFileSync(join(root, 'yarn.lock'), join(app, 'yarn.lock'));
  changeJson(join(app, 'package.json'), manifest => {
    manifest.resolutions = { ...manifest.resolutions, ...ours.resolutions };
    manifest.packageManager = ours.packageManager;
  });
  writeFileSync(
    join(app, '.yarnrc.yml'),
    [
      'nodeLinker: node-modules',
      'enableTelemetry: false',
      'enableImmutableInstalls: false',
      'npmScopes:',
      '  kafka-monitor:',
      `    npmRegistryServer: ${registry}`,
      'unsafeHttpWhitelist: [127.0.0.1]',
      `npmMinimalAgeGate: ${ageOfRelease(options.env)}d`,
      "npmPreapprovedPackages: ['*', '@!(backstage)/*']",
      '',
    ].join('\n'),
  );
  return app;
}
