import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { plainText } from '../connectors.mjs';

const lettersFile = (/** @type {string} */ folder) =>
  join(folder, 'letters.txt');

/**
 * A record is larger than its source's producer may send.
 *
 * @type {import('./Fault.mjs').Fault}
 */
export const recordTooLarge = {
  connector: 'letters-source',
  async prepare({ connect, folder }) {
    await appendFile(lettersFile(folder), 'A short letter\n');
    await connect.create({
      name: 'letters-source',
      config: {
        'connector.class':
          'org.apache.kafka.connect.file.FileStreamSourceConnector',
        'tasks.max': '1',
        file: lettersFile(folder),
        topic: 'letters',
        'producer.override.max.request.size': '2000',
        ...plainText,
      },
    });
    await connect.untilRunning('letters-source');
  },
  break: ({ folder }) =>
    appendFile(lettersFile(folder), `${'A long letter. '.repeat(300)}\n`),
  mend: ({ connect }) =>
    connect.change('letters-source', {
      'producer.override.max.request.size': '1048576',
    }),
};
