import { startBroker } from './broker.mjs';
import { ConnectWorker } from './connectWorker.mjs';
import { areJarsCached, provideJars } from './jars.mjs';
import { decidePorts, reservePorts } from './ports.mjs';
import { checkRequirements } from './requirements.mjs';
import { Run } from './Run.mjs';

const OLDER = '3.9.1';
const NEWEST = '4.3.1';

/**
 * Starts a broker and two workers without connectors, 3.9.1 and 4.3.1, each
 * alone in its group, on free ports. FileStream and MirrorMaker are their only
 * plugins, and a group gives a lost worker's connectors away after 2 seconds.
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
    const start = (
      /** @type {import('./jars.mjs').Jars} */ jars,
      /** @type {number} */ port,
    ) =>
      new ConnectWorker(run, jars, {
        ...{ name: `worker-${jars.version}`, port, bootstrapServers },
        group: `bare-${jars.version}`,
        pluginPath: [jars.plugins],
        rebalanceDelayMs: 2_000,
      }).start();
    const [newestWorker, olderWorker] = await Promise.all([
      start(newest, ports.production1),
      start(older, ports.staging),
    ]);
    return {
      bootstrapServers,
      urls: { [NEWEST]: newestWorker.url, [OLDER]: olderWorker.url },
      stop: () => run.stop(),
    };
  });
}
