/**
 * The plugins as a reader gets them: built, packed, and handed out by an npm
 * registry, which here has nothing else.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { run } from './commands.mjs';

const TYPES_LIMIT_MS = 10 * 60_000;
const BUILD_LIMIT_MS = 5 * 60_000;

/** Each after those that it needs. */
const plugins = [
  'kafka-monitor-common',
  'kafka-monitor-node',
  'kafka-monitor-backend',
  'kafka-monitor',
];

/**
 * Gives a package a patch version that no other run has: Yarn would take an
 * older package of the same version from its cache.
 */
function withVersion(archive, folder, version) {
  mkdirSync(folder, { recursive: true });
  execFileSync('tar', ['-xzf', archive, '-C', folder]);
  const file = join(folder, 'package', 'package.json');
  const manifest = { ...JSON.parse(readFileSync(file, 'utf8')), version };
  writeFileSync(file, JSON.stringify(manifest, undefined, 2));
  execFileSync('tar', ['-czf', archive, '-C', folder, 'package']);
  rmSync(folder, { recursive: true });
  return manifest;
}

/** Takes what nobody will ask for again out of Yarn's cache. */
function forgetVersion(version, { root, yarn, env }) {
  const cache = execFileSync(
    yarn[0],
    [...yarn.slice(1), 'config', 'get', 'cacheFolder'],
    { cwd: root, env, encoding: 'utf8' },
  ).trim();
  for (const file of existsSync(cache) ? readdirSync(cache) : []) {
    if (file.startsWith('@kafka-monitor-') && file.includes(`-${version}-`)) {
      rmSync(join(cache, file));
    }
  }
}

/**
 * Builds and packs the plugins.
 *
 * @returns {Promise<{ packages: Package[], forget(): void }>} manifests and
 *   archives, and how to take them out of Yarn's cache again
 */
export async function packPlugins({ root, yarn, env, folder, logs }) {
  const [major, minor] = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  ).version.split('.');
  const version = `${major}.${minor}.${Math.round(Date.now() / 1000)}`;
  const inPlugin = (name, plugin, args) =>
    run(`${name} ${plugin}`, yarn[0], [...yarn.slice(1), ...args], {
      cwd: join(root, 'plugins', plugin),
      env,
      logs,
      limitMs: BUILD_LIMIT_MS,
    });
  // Declarations are put together from those of the whole repository.
  await run('types', yarn[0], [...yarn.slice(1), 'tsc', '-p', '.'], {
    cwd: root,
    env,
    logs,
    limitMs: TYPES_LIMIT_MS,
  });
  const packages = [];
  for (const plugin of plugins) {
    await inPlugin('build', plugin, ['build']);
    const archive = join(folder, `${plugin}.tgz`);
    try {
      await inPlugin('pack', plugin, ['pack', '--out', archive]);
    } catch (error) {
      // Packing changes package.json for as long as it takes.
      await inPlugin('unpack', plugin, ['postpack']).catch(() => {});
      throw error;
    }
    const manifest = withVersion(archive, join(folder, plugin), version);
    packages.push({ manifest, archive: readFileSync(archive) });
  }
  return {
    packages,
    forget: () => forgetVersion(version, { root, yarn, env }),
  };
}

/** Serves packages as an npm registry does. */
export async function serveRegistry(packages) {
  let url;
  const answers = new Map();
  const server = createServer((request, response) => {
    const answer = answers.get(decodeURIComponent(request.url));
    response.writeHead(answer ? 200 : 404);
    response.end(answer);
  });
  await new Promise(done => server.listen(0, '127.0.0.1', done));
  url = `http://127.0.0.1:${server.address().port}`;
  for (const { manifest, archive } of packages) {
    const { name, version } = manifest;
    const tarball = `/${name}/-/${name.split('/').pop()}-${version}.tgz`;
    const integrity = `sha512-${createHash('sha512')
      .update(archive)
      .digest('base64')}`;
    const dist = { tarball: `${url}${tarball}`, integrity };
    answers.set(tarball, archive);
    answers.set(
      `/${name}`,
      JSON.stringify({
        name,
        'dist-tags': { latest: version },
        versions: { [version]: { ...manifest, dist } },
      }),
    );
  }
  return { url, close: () => server.close() };
}
