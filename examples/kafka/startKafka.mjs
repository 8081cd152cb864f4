import { startBroker } from './broker.mjs';
import { ConnectApi } from './connectApi.mjs';
import { databaseConnectors, fileConnectors } from './connectors.mjs';
import { ConnectWorker } from './connectWorker.mjs';
import { areJarsCached, provideJars } from './jars.mjs';
import { decidePorts, reservePorts } from './ports.mjs';
import { startPostgres } from './postgres.mjs';
import { checkRequirements } from './requirements.mjs';
import { Run } from './Run.mjs';
import { createShop, keepWriting } from './shop.mjs';

export const VERSIONS = { production: '4.3.1', staging: '3.9.1' };

/** @typedef {'production' | 'staging'} Environment */

/**
 * @typedef {object} StartOptions
 * @property {import('./ports.mjs').Ports | number} [ports] a base, 0 for free ports, or
 *   single ports; else from the environment variables, else above 19000
 * @property {(line: string) => void} [log] progress, one line at a time
 * @property {(Environment | 'postgres')[]} [only] leave out the others; a broker always runs
 * @property {number} [rebalanceDelayMs] how long a group waits for a lost worker;
 *   Kafka's 5 minutes by default
 * @property {number} [writeEveryMs] pace of the shop's orders, default 1000
 */

/** @param {StartOptions} options */
function partsOf({ only }) {
  const has = (/** @type {Environment | 'postgres'} */ part) =>
    !only || only.includes(part);
  /** @type {import('./ports.mjs').PortName[]} */
  const ports = ['broker', 'controller'];
  if (has('production')) ports.push('production1', 'production2');
  if (has('staging')) ports.push('staging');
  if (has('postgres')) ports.push('postgres');
  const versions = [VERSIONS.production];
  if (has('staging')) versions.push(VERSIONS.staging);
  return { has, ports, versions };
}

/**
 * What keeps {@link startKafka} from working on this machine, one message each.
 *
 * @param {StartOptions} [options]
 * @returns {Promise<string[]>}
 */
export async function missingForKafka(options = {}) {
  const cached = await areJarsCached(partsOf(options).versions);
  return checkRequirements({ maven: !cached });
}

/**
 * Starts a broker, a production group of two 4.3.1 workers, a staging worker
 * 3.9.1 and a PostgreSQL, and lets data flow through real connectors, two of
 * which fail for real.
 *
 * @param {StartOptions} [options]
 * @throws Error saying what is missing, which port is taken, or what did not
 *   come up, with the last lines of its log; nothing is left running then
 */
export async function startKafka(options = {}) {
  const log = options.log ?? (() => {});
  const missing = await missingForKafka(options);
  if (missing.length > 0) throw new Error(missing.join('\n'));
  const wanted = decidePorts(options.ports, process.env);
  const ports = await reservePorts(wanted, partsOf(options).ports);
  return Run.begin(run => startParts(run, ports, options, log));
}

/**
 * @param {Run} run
 * @param {import('./ports.mjs').Ports} ports
 * @param {StartOptions} options
 * @param {(line: string) => void} log
 */
async function startParts(run, ports, options, log) {
  const { has, versions } = partsOf(options);
  const [newest, older] = await provideJars(run, versions, log);

  log('Starting the broker and PostgreSQL');
  const [broker, postgres] = await Promise.all([
    startBroker(run, newest, ports),
    has('postgres') ? startPostgres(run, ports.postgres) : undefined,
  ]);
  if (postgres) await createShop(postgres);

  log('Starting the Kafka Connect workers');
  const worker = (
    /** @type {Environment} */ group,
    /** @type {string} */ name,
    /** @type {number} */ port,
  ) =>
    new ConnectWorker(run, group === 'production' ? newest : older, {
      ...{ name, group, port, bootstrapServers: broker.bootstrapServers },
      pluginPath:
        group === 'production'
          ? [newest.plugins, newest.debezium]
          : [older.plugins],
      rebalanceDelayMs: options.rebalanceDelayMs,
    });
  const workers = {
    production: has('production')
      ? [
          worker('production', 'production-1', ports.production1),
          worker('production', 'production-2', ports.production2),
        ]
      : [],
    staging: has('staging')
      ? [worker('staging', 'staging', ports.staging)]
      : [],
  };
  const all = [...workers.production, ...workers.staging];
  await Promise.all(all.map(each => each.start()));

  log('Creating the connectors');
  const everyMs = options.writeEveryMs ?? 1_000;
  run.endFirst(await keepWriting(postgres, run.folder, everyMs));
  for (const environment of /** @type {const} */ (['production', 'staging'])) {
    const [first] = workers[environment];
    if (!first) continue;
    const connect = new ConnectApi(first.url);
    for (const connector of [
      ...(environment === 'production' && postgres
        ? databaseConnectors(ports.postgres)
        : []),
      ...fileConnectors(run.folder, environment),
    ]) {
      await connect.create(connector);
    }
  }

  return {
    ports,
    broker,
    workers,
    postgres,
    /** Where connectors may read and write files. */
    folder: run.folder,
    /** The base URLs of each environment's Connect cluster. */
    urls: {
      production: workers.production.map(each => each.url),
      staging: workers.staging.map(each => each.url),
    },
    /** @param {Environment} environment @param {number} index */
    killWorker: (environment, index) => workers[environment][index].kill(),
    /** @param {Environment} environment @param {number} index */
    startWorker: (environment, index) => workers[environment][index].start(),
    freezeBroker: broker.freeze,
    thawBroker: broker.thaw,
    /** Ends everything and removes its data. */
    stop: () => run.stop(),
  };
}
