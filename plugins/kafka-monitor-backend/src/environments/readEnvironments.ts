import { readFileSync } from 'node:fs';
import { Config, ConfigReader } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { JsonObject } from '@backstage/types';
import {
  Platform,
  platforms,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import {
  ConnectAuth,
  ConnectClusterSettings,
  EnvironmentSettings,
} from './environmentSettings';

const SLUG = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;

/** Names the exact key, so that the mistake is found without a search. */
export function configError(key: string, problem: string): InputError {
  return new InputError(`Configuration of ${key}: ${problem}`);
}

function readUrl(text: string, key: string): string {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    throw configError(key, `'${text}' is not a URL`);
  }
  if (url.username || url.password) {
    throw configError(key, 'a URL carries no user info, use auth instead');
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw configError(key, `'${text}' is neither http nor https`);
  }
  if (url.search || url.hash) {
    throw configError(key, `'${text}' has a query or fragment`);
  }
  return url.href.replace(/\/+$/, '');
}

function readList(config: Config, key: string): string[] {
  const value = config.get(key);
  return typeof value === 'string'
    ? [config.getString(key)]
    : config.getStringArray(key);
}

/** PEM text as it is, anything else is the path of a file that holds it. */
function readPem(config: Config, key: string, path: string): string {
  const value = config.getString(key);
  if (value.includes('-----BEGIN')) {
    return value;
  }
  try {
    return readFileSync(value, 'utf8');
  } catch (error) {
    throw configError(path, `can not read the file '${value}' (${error})`);
  }
}

function readAuth(config: Config | undefined, key: string): ConnectAuth {
  if (!config) {
    return { type: 'none' };
  }
  const type = config.getString('type');
  switch (type) {
    case 'none':
      return { type };
    case 'basic':
      return {
        type,
        username: config.getString('username'),
        password: config.getString('password'),
      };
    case 'bearer':
      return { type, token: config.getString('token') };
    case 'mtls':
      return {
        type,
        cert: readPem(config, 'cert', `${key}.cert`),
        key: readPem(config, 'key', `${key}.key`),
      };
    default:
      throw configError(
        `${key}.type`,
        `'${type}' is none of none, basic, bearer, mtls`,
      );
  }
}

function readConnectCluster(
  config: Config,
  environment: string,
  name: string,
  platform: Platform,
  key: string,
): ConnectClusterSettings {
  if (!SLUG.test(name)) {
    throw configError(key, `'${name}' is not a name of a-z, 0-9 and dashes`);
  }
  const urls = readList(config, 'urls').map((url, index) =>
    readUrl(url, `${key}.urls[${index}]`),
  );
  if (urls.length === 0) {
    throw configError(`${key}.urls`, 'at least one URL is needed');
  }
  if (new Set(urls).size !== urls.length) {
    throw configError(`${key}.urls`, 'the same URL is there twice');
  }
  const workers = new Map<string, string>();
  const workersConfig = config.getOptional<Record<string, unknown>>('workers');
  for (const [workerId, url] of Object.entries(workersConfig ?? {})) {
    const workerKey = `${key}.workers['${workerId}']`;
    if (typeof url !== 'string' || !urls.includes(readUrl(url, workerKey))) {
      throw configError(workerKey, `'${url}' is none of ${key}.urls`);
    }
    workers.set(workerId, readUrl(url, workerKey));
  }
  return {
    environment,
    name,
    platform,
    urls,
    auth: readAuth(config.getOptionalConfig('auth'), `${key}.auth`),
    ca: config.has('ca') ? readPem(config, 'ca', `${key}.ca`) : undefined,
    workers,
  };
}

/** Environments that an extension of the backend knows. */
export interface ProvidedEnvironments {
  /** Of the provider. */
  id: string;
  environments: Readonly<Record<string, JsonObject>>;
}

/** Each environment with the key under which mistakes are told. */
function allEnvironments(
  config: Config,
  provided: readonly ProvidedEnvironments[],
): Array<{ name: string; key: string; read: () => Config }> {
  const base = 'kafkaMonitor.environments';
  const configured = config.getOptionalConfig(base);
  const all = (configured?.keys() ?? []).map(name => ({
    name,
    key: `${base}.${name}`,
    read: () => configured!.getConfig(name),
  }));
  for (const { id, environments } of provided) {
    const given = new ConfigReader(environments as JsonObject);
    for (const name of Object.keys(environments)) {
      const key = `${name} of the environments provider '${id}'`;
      const there = all.find(each => each.name === name);
      if (there) {
        throw configError(key, `there is ${there.key} already`);
      }
      all.push({ name, key, read: () => given.getConfig(name) });
    }
  }
  return all;
}

/**
 * The environments as configured, and those of extensions.
 *
 * @throws InputError naming the exact key of the first mistake
 */
export function readEnvironments(
  config: Config,
  provided: readonly ProvidedEnvironments[] = [],
): EnvironmentSettings[] {
  const owner = new Map<string, string>();
  return allEnvironments(config, provided).map(each => {
    const { name, key } = each;
    if (!SLUG.test(name)) {
      throw configError(key, `'${name}' is not a name of a-z, 0-9 and dashes`);
    }
    const environment = each.read();
    const platform = (environment.getOptionalString('platform') ??
      'kafka-connect') as Platform;
    if (!platforms.includes(platform)) {
      throw configError(
        `${key}.platform`,
        `'${platform}' is none of ${platforms.join(', ')}`,
      );
    }
    const clusters = environment.getConfig('connectClusters');
    const connectClusters = clusters
      .keys()
      .map(cluster =>
        readConnectCluster(
          clusters.getConfig(cluster),
          name,
          cluster,
          platform,
          `${key}.connectClusters.${cluster}`,
        ),
      );
    if (connectClusters.length === 0) {
      throw configError(`${key}.connectClusters`, 'at least one is needed');
    }
    for (const cluster of connectClusters) {
      for (const url of cluster.urls) {
        const here = `${key}.connectClusters.${cluster.name}.urls`;
        const there = owner.get(url);
        if (there) {
          throw configError(here, `'${url}' is already under ${there}`);
        }
        owner.set(url, here);
      }
    }
    return {
      name,
      title: environment.getOptionalString('title') ?? name,
      platform,
      enabled: environment.getOptionalBoolean('enabled') ?? true,
      owners: environment.has('owners') ? readList(environment, 'owners') : [],
      connectClusters,
    };
  });
}
