import { randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { javaCommand } from './requirements.mjs';
import { renderProperties } from './properties.mjs';

const READY_TIMEOUT_MS = 90_000;

/** JVM options that make many small JVMs on one machine start fast and stay small. */
export const jvmFlags = ['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'];

/**
 * @param {string} folder
 * @param {{ broker: number, controller: number }} ports
 */
const brokerProperties = (folder, ports) => ({
  'process.roles': 'broker,controller',
  'node.id': 1,
  'controller.quorum.voters': `1@127.0.0.1:${ports.controller}`,
  listeners: `PLAINTEXT://127.0.0.1:${ports.broker},CONTROLLER://127.0.0.1:${ports.controller}`,
  'advertised.listeners': `PLAINTEXT://127.0.0.1:${ports.broker}`,
  'controller.listener.names': 'CONTROLLER',
  'inter.broker.listener.name': 'PLAINTEXT',
  'listener.security.protocol.map': 'CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT',
  'log.dirs': join(folder, 'broker'),
  'offsets.topic.replication.factor': 1,
  'offsets.topic.num.partitions': 5,
  'transaction.state.log.replication.factor': 1,
  'transaction.state.log.min.isr': 1,
  'share.coordinator.state.topic.replication.factor': 1,
  'share.coordinator.state.topic.min.isr': 1,
  'group.initial.rebalance.delay.ms': 0,
});

/**
 * Starts one broker that is its own controller (KRaft).
 *
 * @param {import('./Run.mjs').Run} run
 * @param {import('./jars.mjs').Jars} jars
 * @param {{ broker: number, controller: number }} ports
 * @returns the process, with freeze (SIGSTOP: it keeps its port and answers
 *   nothing) and thaw
 */
export async function startBroker(run, jars, ports) {
  const file = join(run.folder, 'server.properties');
  await writeFile(file, renderProperties(brokerProperties(run.folder, ports)));
  const java = ['-cp', jars.classPath, jars.loggingFlag, ...jvmFlags];

  const id = randomBytes(16).toString('base64url');
  const format = run.start({
    name: 'broker-format',
    command: javaCommand,
    args: [
      ...java,
      'kafka.tools.StorageTool',
      'format',
      `--cluster-id=${id}`,
      '-c',
      file,
    ],
  });
  if ((await format.exited) !== 0) throw format.failure('failed');

  const broker = run.start({
    name: 'broker',
    command: javaCommand,
    args: ['-Xmx512m', ...java, 'kafka.Kafka', file],
  });
  await broker.untilReady(
    () => acceptsConnections(ports.broker),
    READY_TIMEOUT_MS,
  );
  return {
    bootstrapServers: `127.0.0.1:${ports.broker}`,
    process: broker,
    freeze: () => broker.signal('SIGSTOP'),
    thaw: () => broker.signal('SIGCONT'),
  };
}

/**
 * @param {number} port
 * @returns {Promise<boolean>}
 */
const acceptsConnections = port =>
  new Promise(resolve => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true));
    socket.once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
