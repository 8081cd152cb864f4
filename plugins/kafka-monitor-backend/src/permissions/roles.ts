import { BlockList, isIP } from 'node:net';
import { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { normalizeEntityRef } from '@kafka-monitor/plugin-kafka-monitor-common';

/**
 * Who is more than a reader, as `kafkaMonitor.roles` says. Leads are not among
 * them: those are kept with their teams.
 *
 * @public
 */
export interface KafkaMonitorRoles {
  /** Entity refs of users and groups. */
  admins: readonly string[];
  /** Subjects of services that may operate: `plugin:<id>`, `external:<id>`. */
  services: readonly string[];
  /** Who enters without an account; undefined: nobody can. */
  guest?: { userEntityRef: string; isAdmin: boolean };
}

const ADMINS = 'kafkaMonitor.roles.admins';
const SERVICES = 'kafkaMonitor.roles.services';
const GUEST = 'auth.providers.guest';
// As the guest provider of Backstage names him.
const DEFAULT_GUEST = 'user:development/guest';

function toAdmin(text: string, index: number): string {
  const ref = text.includes(':')
    ? normalizeEntityRef(text, 'group') ?? normalizeEntityRef(text, 'user')
    : undefined;
  if (ref === undefined) {
    throw new InputError(
      `Configuration of ${ADMINS}[${index}]: '${text}' is no ref of a group or user, such as group:default/kafka-admins`,
    );
  }
  return ref;
}

function toService(text: string, index: number): string {
  if (!/^(plugin|external):\S+$/.test(text)) {
    throw new InputError(
      `Configuration of ${SERVICES}[${index}]: '${text}' is no subject of a service, such as plugin:scaffolder or external:ci`,
    );
  }
  return text;
}

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

/** Whether a URL leads to this machine, by what it says alone. */
export function isOnLoopback(url: unknown): boolean {
  if (typeof url !== 'string' || !URL.canParse(url)) {
    return false;
  }
  const host = new URL(url).hostname.replace(/^\[(.*)\]$/, '$1');
  const version = isIP(host);
  return version === 0
    ? host === 'localhost'
    : loopback.check(host, version === 6 ? 'ipv6' : 'ipv4');
}

/** Mistakes are left to those who read the environments to watch them. */
function connectUrls(config: Config): unknown[] {
  const environments = config.getOptionalConfig('kafkaMonitor.environments');
  return (environments?.keys() ?? []).flatMap(name => {
    const clusters = environments!.getOptionalConfig(`${name}.connectClusters`);
    return (clusters?.keys() ?? []).flatMap(cluster => {
      const urls: unknown = clusters!.getOptional(`${cluster}.urls`);
      return Array.isArray(urls) ? urls : [urls];
    });
  });
}

function readGuest(config: Config): KafkaMonitorRoles['guest'] {
  if (!config.has(GUEST)) {
    return undefined;
  }
  const ref =
    config.getOptionalString(`${GUEST}.userEntityRef`) ?? DEFAULT_GUEST;
  const urls = connectUrls(config);
  return {
    userEntityRef: normalizeEntityRef(ref, 'user') ?? ref.toLowerCase(),
    isAdmin: urls.length > 0 && urls.every(isOnLoopback),
  };
}

/**
 * The roles as configured. The guest is an admin where every Connect URL of
 * the configuration is on this machine, as in a demo; else a reader.
 *
 * @throws InputError naming the exact key of the first mistake
 * @public
 */
export function readKafkaMonitorRoles(config: Config): KafkaMonitorRoles {
  return {
    admins: (config.getOptionalStringArray(ADMINS) ?? []).map(toAdmin),
    services: (config.getOptionalStringArray(SERVICES) ?? []).map(toService),
    guest: readGuest(config),
  };
}
