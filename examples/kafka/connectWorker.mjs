import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { jvmFlags } from './broker.mjs';
import { javaCommand } from './requirements.mjs';
import { renderProperties } from './properties.mjs';

const READY_TIMEOUT_MS = 180_000;

/**
 * @typedef {object} WorkerSettings
 * @property {string} name also the name of its log
 * @property {string} group `group.id`: workers with the same one are one Connect cluster
 * @property {number} port
 * @property {string} bootstrapServers
 * @property {string[]} pluginPath folders
 * @property {number} [rebalanceDelayMs] how long the group waits for a lost worker
 *   before it gives away its connectors; Kafka's default, 5 minutes, unless given
 * @property {number} [sessionTimeoutMs] how long a silent worker stays unnoticed;
 *   Kafka's default, 10 seconds, unless given; a broker takes 6 or more
 */

/** @param {WorkerSettings} settings */
const workerProperties = settings => ({
  'bootstrap.servers': settings.bootstrapServers,
  'group.id': settings.group,
  listeners: `http://127.0.0.1:${settings.port}`,
  'rest.advertised.host.name': '127.0.0.1',
  'rest.advertised.port': settings.port,
  'key.converter': 'org.apache.kafka.connect.json.JsonConverter',
  'value.converter': 'org.apache.kafka.connect.json.JsonConverter',
  'config.storage.topic': `${settings.group}-configs`,
  'config.storage.replication.factor': 1,
  'offset.storage.topic': `${settings.group}-offsets`,
  'offset.storage.replication.factor': 1,
  'offset.storage.partitions': 5,
  'status.storage.topic': `${settings.group}-status`,
  'status.storage.replication.factor': 1,
  'offset.flush.interval.ms': 2000,
  'session.timeout.ms': settings.sessionTimeoutMs ?? 10_000,
  'heartbeat.interval.ms': settings.sessionTimeoutMs ? 2_000 : 3_000,
  'scheduled.rebalance.max.delay.ms': settings.rebalanceDelayMs ?? 300_000,
  'plugin.path': settings.pluginPath.join(','),
  // Every plugin here has its manifest, and scanning for others costs seconds.
  'plugin.discovery': 'service_load',
});

/** A Kafka Connect worker in distributed mode; it can be killed and started again. */
export class ConnectWorker {
  #run;
  #jars;
  #settings;
  /** @type {import('./RunningProcess.mjs').RunningProcess | undefined} */
  #process;

  /**
   * @param {import('./Run.mjs').Run} run
   * @param {import('./jars.mjs').Jars} jars
   * @param {WorkerSettings} settings
   */
  constructor(run, jars, settings) {
    this.#run = run;
    this.#jars = jars;
    this.#settings = settings;
    this.url = `http://127.0.0.1:${settings.port}`;
    /** As `worker_id` in the answers of Kafka Connect. */
    this.workerId = `127.0.0.1:${settings.port}`;
  }

  get process() {
    return this.#process;
  }

  /**
   * Starts it and waits until it has joined its group.
   *
   * @throws Error with the last lines of its log when it does not come up
   */
  async start() {
    const { name } = this.#settings;
    const file = join(this.#run.folder, `${name}.properties`);
    await writeFile(file, renderProperties(workerProperties(this.#settings)));
    const worker = this.#run.start({
      name,
      command: javaCommand,
      args: [
        ...['-Xmx512m', '-cp', this.#jars.classPath, this.#jars.loggingFlag],
        ...[
          ...jvmFlags,
          'org.apache.kafka.connect.cli.ConnectDistributed',
          file,
        ],
      ],
    });
    this.#process = worker;
    // Healthy means: in the group and able to read the configurations (3.9 and newer).
    await worker.untilReady(async () => {
      const answer = await fetch(`${this.url}/health`, {
        signal: AbortSignal.timeout(5_000),
      });
      return answer.status === 200;
    }, READY_TIMEOUT_MS);
    return this;
  }

  /** Ends it at once (SIGKILL), without a goodbye to its group. */
  async kill() {
    await this.#process?.stop();
  }
}
