import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Commands } from './commands.mjs';
import { faults } from './faults/index.mjs';

function start() {
  /** @type {unknown[][]} */
  const done = [];
  const note =
    (/** @type {string} */ what) =>
    async (/** @type {unknown[]} */ ...args) => {
      done.push([what, ...args]);
    };
  const postgres = {
    start: note('start postgres'),
    stop: note('stop postgres'),
    query: async (/** @type {string[]} */ ...args) => [args],
  };
  const commands = new Commands(
    /** @type {any} */ ({
      urls: { production: ['http://127.0.0.1:1'], staging: [] },
      folder: '/nowhere',
      postgres,
      killWorker: note('kill'),
      startWorker: note('start'),
      freezeBroker: note('freeze'),
      thawBroker: note('thaw'),
    }),
  );
  return { commands, done };
}

test('workers, the broker and PostgreSQL are stopped and started', async () => {
  const { commands, done } = start();
  await commands.obey('kill production 1');
  await commands.obey('start staging 0');
  await commands.obey('freeze');
  await commands.obey('thaw');
  await commands.obey('stop postgres');
  await commands.obey('start postgres');
  assert.deepEqual(done, [
    ['kill', 'production', 1],
    ['start', 'staging', 0],
    ['freeze'],
    ['thaw'],
    ['stop postgres'],
    ['start postgres'],
  ]);
});

test('statements keep their quotes and lines', async () => {
  const sql = 'SELECT "a b",\n\'c\'';
  const { commands } = start();
  const rows = await commands.obey(`sql shop ${JSON.stringify(sql)}`);
  assert.deepEqual(rows, [['shop', sql]]);
  await assert.rejects(commands.obey('sql shop SELECT 1'), /JSON string/);
});

test('faults are handled at the same time, by their names', async t => {
  const { commands } = start();
  /** @type {string[]} */
  const handled = [];
  for (const name of ['not-json', 'slot-dropped']) {
    t.mock.method(faults[name], 'break', async () => {
      handled.push(`begun ${name}`);
      await Promise.resolve();
      handled.push(`done ${name}`);
    });
  }
  await commands.obey('break not-json slot-dropped');
  assert.deepEqual(handled, [
    'begun not-json',
    'begun slot-dropped',
    'done not-json',
    'done slot-dropped',
  ]);
});

test('what is not known is refused, and says what is', async () => {
  const { commands, done } = start();
  await assert.rejects(commands.obey('break everything'), /Known: not-json,/);
  await assert.rejects(commands.obey('break'), /Known: not-json,/);
  for (const line of ['dance', 'stop production 0', 'kill postgres', '']) {
    await assert.rejects(commands.obey(line), /Unknown command/);
  }
  assert.deepEqual(done, []);
});
