import { setTimeout as sleep } from 'node:timers/promises';
import { jdbcSink } from '../connectors.mjs';
import { notesFile } from '../shop.mjs';

/** @typedef {import('./Fault.mjs').Rig} Rig */

const TOPIC = 'phone-notes';
const WRITTEN_TIMEOUT_MS = 60_000;

/** @type {WeakMap<Rig, Promise<void>>} */
const sources = new WeakMap();

/**
 * Records that go on coming while PostgreSQL is gone: the lines of the notes
 * file as `{ note }`, to a topic that several sinks read. Made once.
 *
 * @param {Rig} rig
 */
function ensureSource(rig) {
  const made =
    sources.get(rig) ??
    rig.connect.create({
      name: 'phone-notes-source',
      config: {
        'connector.class':
          'org.apache.kafka.connect.file.FileStreamSourceConnector',
        'tasks.max': '1',
        file: notesFile(rig.folder),
        topic: TOPIC,
        transforms: 'hoist',
        'transforms.hoist.type':
          'org.apache.kafka.connect.transforms.HoistField$Value',
        'transforms.hoist.field': 'note',
      },
    });
  sources.set(rig, made);
  return made;
}

/**
 * A Debezium JDBC sink of the notes into a table of the warehouse; waits until
 * it has written.
 *
 * @param {Rig} rig
 * @param {string} name
 * @param {string} table
 * @param {Record<string, string>} [config] what is different about it
 */
export async function startNotesSink(rig, name, table, config) {
  await ensureSource(rig);
  await rig.connect.create({
    name,
    config: {
      ...jdbcSink(rig.postgres.port),
      topics: TOPIC,
      'collection.name.format': table,
      'insert.mode': 'insert',
      'primary.key.mode': 'none',
      'schema.evolution': 'none',
      ...config,
    },
  });
  const end = Date.now() + WRITTEN_TIMEOUT_MS;
  while (!(await hasRows(rig, table))) {
    if (Date.now() > end) {
      const status = JSON.stringify(await rig.connect.status(name));
      throw new Error(`${name} has written nothing: ${status}`);
    }
    await sleep(500);
  }
}

/** @param {Rig} rig @param {string} table */
async function hasRows({ postgres }, table) {
  const found = await postgres.query('warehouse', `TABLE ${table} LIMIT 1`);
  return found.length > 0;
}
