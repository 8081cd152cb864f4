import assert from 'node:assert/strict';
import { test } from 'node:test';
import { serveCommands } from './serveCommands.mjs';

/**
 * Serves commands, and answers a request.
 *
 * @param {(line: string) => Promise<unknown>} obey
 * @param {RequestInit} request
 */
async function ask(obey, request) {
  const { port, stop } = await serveCommands({ obey }, 0);
  try {
    const answer = await fetch(`http://127.0.0.1:${port}/`, {
      method: 'POST',
      ...request,
    });
    return { status: answer.status, body: await answer.json() };
  } finally {
    stop();
  }
}
const json = { 'content-type': 'application/json' };

test('a command is obeyed, and answered with its rows', async () => {
  const answer = await ask(async line => [{ line }], {
    headers: json,
    body: '"stop postgres"',
  });
  assert.deepEqual(answer, {
    status: 200,
    body: { rows: [{ line: 'stop postgres' }] },
  });
});

test('a command that does not work says why', async () => {
  const obey = async () => {
    throw new Error('Unknown command: dance');
  };
  const answer = await ask(obey, { headers: json, body: '"dance"' });
  assert.equal(answer.status, 400);
  assert.match(answer.body.error, /Unknown command: dance/);
});

test('what is not sent as JSON is not obeyed', async () => {
  /** @type {string[]} */
  const obeyed = [];
  const answer = await ask(async line => obeyed.push(line), {
    headers: { 'content-type': 'text/plain' },
    body: '"stop postgres"',
  });
  assert.equal(answer.status, 400);
  assert.deepEqual(obeyed, []);
});
