import { startBroker } from './broker.mjs';
import { ConnectWorker } from './connectWorker.mjs';
import { GroupWorker } from './GroupWorker.mjs';
import { areJarsCached, provideJars } from './jars.mjs';
import { decidePorts, reservePorts } from './ports.mjs';
import { checkRequirements } from './requirements.mjs';
import { Run } from './Run.mjs';

const OLDER = '3.9.1';
const NEWEST = '4.3.1';

/**
 * Starts a broker and two workers without connectors, 3.9.1 and 4.3.1, each
 * alone in its group, on free ports. FileStream and MirrorMaker are their only
 * plugins. Each group can get a second worker, and every worker can be killed
 * and started again; a group notices a lost one after 6 seconds and gives its
 * connectors away after 2 more.
 *
 * @param {{ log: (line: string) => void }} options
 * @throws Error as `startKafka`
 */
export async function startBareWorkers({ log }) {
  const versions = [NEWEST, OLDER];
  const missing = await checkRequirements({
    maven: !(await areJarsCached(versions)),
  });
  if (missing.length > 0) throw new Error(missing.join('\n'));
  const ports = await reservePorts(decidePorts(0, {}), [
    'broker',
    'controller',
    'production1',
    'staging',
  ]);
  return Run.begin(async run => {
    const [newest, older] = await provideJars(run, versions, log);
    log('Starting a broker and two bare Kafka Connect workers');
    const { bootstrapServers } = await startBroker(run, newest, ports);
    const group = (
      /** @type {import('./jars.mjs').Jars} */ jars,
      /** @type {number} */ port,
    ) => {
      const { version } = jars;
      const create = (
        /** @type {string} */ name,
        /** @type {number} */ ownPort,
      ) =>
        new ConnectWorker(run, jars, {
          ...{ name, port: ownPort, bootstrapServers },
          group: `bare-${version}`,
          pluginPath: [jars.plugins],
          rebalanceDelayMs: 2_000,
          sessionTimeoutMs: 6_000,
        });
      return [
        new GroupWorker(async () => create(`worker-${version}`, port)),
        new GroupWorker(async () => {
          // Looked for only when it is wanted: by then the first workers hold their ports.
          const free = await reservePorts(decidePorts(0, {}), ['production2']);
          return create(`second-worker-${version}`, free.production2);
        }),
      ];
    };
    const groups = {
      [NEWEST]: group(newest, ports.production1),
      [OLDER]: group(older, ports.staging),
    };
    const [newestUrl, olderUrl] = await Promise.all([
      groups[NEWEST][0].start(),
      groups[OLDER][0].start(),
    ]);
    return {
      bootstrapServers,
      urls: { [NEWEST]: newestUrl, [OLDER]: olderUrl },
      /** By version: the worker that runs, and one that has not been started. */
      groups,
      stop: () => run.stop(),
    };
  });
}
