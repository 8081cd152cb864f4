import { createServer } from 'node:net';

/**
 * Every port with its distance from the base and the environment variable that sets it.
 */
const PORTS = /** @type {const} */ ({
  broker: { offset: 92, variable: 'KAFKA_BROKER_PORT' },
  controller: { offset: 93, variable: 'KAFKA_CONTROLLER_PORT' },
  production1: { offset: 83, variable: 'KAFKA_CONNECT_PRODUCTION_1_PORT' },
  production2: { offset: 84, variable: 'KAFKA_CONNECT_PRODUCTION_2_PORT' },
  staging: { offset: 85, variable: 'KAFKA_CONNECT_STAGING_PORT' },
  postgres: { offset: 432, variable: 'KAFKA_POSTGRES_PORT' },
});

const DEFAULT_BASE = 19_000;

/** @typedef {keyof typeof PORTS} PortName */
/** @typedef {Record<PortName, number>} Ports */

/**
 * @param {Partial<Ports> | number | undefined} wanted a base that moves all, 0 for
 *   free ports, or single ports
 * @param {NodeJS.ProcessEnv} env single ports by their variables, the base by `KAFKA_PORT_BASE`
 * @returns {Ports} where 0 stands for any free port
 * @throws Error naming a variable that holds no port
 */
export function decidePorts(wanted, env) {
  const base =
    typeof wanted === 'number'
      ? wanted
      : fromEnv(env, 'KAFKA_PORT_BASE') ?? DEFAULT_BASE;
  const single = typeof wanted === 'object' ? wanted : {};
  const entries = Object.entries(PORTS).map(([name, { offset, variable }]) => {
    const own = typeof wanted === 'number' ? undefined : fromEnv(env, variable);
    const port = single[/** @type {PortName} */ (name)] ?? own;
    return [name, port ?? (base === 0 ? 0 : base + offset)];
  });
  return /** @type {Ports} */ (Object.fromEntries(entries));
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {string} variable
 */
function fromEnv(env, variable) {
  const text = env[variable];
  if (!text) return undefined;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_000) {
    throw new Error(`${variable} must be a port, but is "${text}"`);
  }
  return port;
}

/**
 * The ports as environment variables, for what is started beside Kafka.
 *
 * @param {Ports} ports
 * @returns {Record<string, string>}
 */
export const portVariables = ports =>
  Object.fromEntries(
    Object.entries(PORTS).map(([name, { variable }]) => [
      variable,
      String(ports[/** @type {PortName} */ (name)]),
    ]),
  );

/**
 * Replaces 0 by free ports and checks that the others are free.
 *
 * @param {Ports} ports
 * @param {PortName[]} names those that are going to be used
 * @returns {Promise<Ports>}
 * @throws Error naming every taken port and how to choose another
 */
export async function reservePorts(ports, names) {
  const reserved = { ...ports };
  const servers = [];
  const taken = [];
  for (const name of names) {
    const server = await (ports[name]
      ? listen(ports[name])
      : listenAnywhere()
    ).catch(() => null);
    if (!server) {
      taken.push(
        `Port ${ports[name]} (${name}) is taken: set ${PORTS[name].variable} to another one.`,
      );
      continue;
    }
    servers.push(server);
    const address = server.address();
    if (typeof address === 'object' && address) reserved[name] = address.port;
  }
  await Promise.all(
    servers.map(server => new Promise(resolve => server.close(resolve))),
  );
  if (taken.length > 0) {
    throw new Error(
      [...taken, 'KAFKA_PORT_BASE moves all of them (default 19000).'].join(
        '\n',
      ),
    );
  }
  return reserved;
}

/**
 * @param {number} port
 * @returns {Promise<import('node:net').Server>}
 */
const listen = port =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });

/**
 * Below the range from which the system draws ports for outgoing connections:
 * a worker binds its port seconds after we found it free.
 */
async function listenAnywhere() {
  for (let attempt = 0; attempt < 50; attempt++) {
    const port = 20_000 + Math.floor(Math.random() * 12_000);
    const server = await listen(port).catch(() => null);
    if (server) return server;
  }
  throw new Error('No free port between 20000 and 32000');
}
