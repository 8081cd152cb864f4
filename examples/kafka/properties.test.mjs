import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderProperties } from './properties.mjs';

test('properties are one line each, in the given order', () => {
  assert.equal(
    renderProperties({ 'node.id': 1, 'process.roles': 'broker,controller' }),
    'node.id=1\nprocess.roles=broker,controller\n',
  );
});

test('what Java would read differently is escaped', () => {
  assert.equal(
    renderProperties({ 'a b=c': ' C:\\data\nnext' }),
    'a\\ b\\=c=\\ C:\\\\data\\nnext\n',
  );
});
