import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { plainText } from '../connectors.mjs';

/**
 * A second source begins to write to a topic, plain text where its sink
 * expects JSON.
 *
 * @type {import('./Fault.mjs').Fault}
 */
export const notJson = {
  connector: 'forms-archive',
  async prepare(rig) {
    await startSource(rig, 'forms-source', {});
    await rig.connect.create({
      name: 'forms-archive',
      config: {
        'connector.class':
          'org.apache.kafka.connect.file.FileStreamSinkConnector',
        'tasks.max': '1',
        file: join(rig.folder, 'forms-archive.txt'),
        topics: 'forms',
        'value.converter': 'org.apache.kafka.connect.json.JsonConverter',
      },
    });
    await rig.connect.untilRunning('forms-archive');
  },
  break: rig => startSource(rig, 'paper-forms-source', plainText),
  // What it has written stays in the topic: the sink has to step over it.
  async mend({ connect }) {
    await connect.put('paper-forms-source', 'stop');
    await connect.change('forms-archive', {
      'errors.tolerance': 'all',
      'errors.deadletterqueue.topic.name': 'forms-unreadable',
      'errors.deadletterqueue.topic.replication.factor': '1',
    });
  },
};

/**
 * Starts a source of the topic from a file that holds a line already.
 *
 * @param {import('./Fault.mjs').Rig} rig
 * @param {string} name
 * @param {Record<string, string>} converters
 */
async function startSource({ connect, folder }, name, converters) {
  const file = join(folder, `${name}.txt`);
  await appendFile(file, 'Form 1: change of address\n');
  await connect.create({
    name,
    config: {
      'connector.class':
        'org.apache.kafka.connect.file.FileStreamSourceConnector',
      'tasks.max': '1',
      file,
      topic: 'forms',
      ...converters,
    },
  });
  await connect.untilRunning(name);
}
