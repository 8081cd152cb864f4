import assert from 'node:assert/strict';
import { createServer } from 'node:net';
import { test } from 'node:test';
import { decidePorts, portVariables, reservePorts } from './ports.mjs';

test('the defaults lie together above 19000', () => {
  assert.deepEqual(decidePorts(undefined, {}), {
    broker: 19092,
    controller: 19093,
    production1: 19083,
    production2: 19084,
    staging: 19085,
    postgres: 19432,
  });
});

test('a base moves all, by option or by environment', () => {
  assert.equal(decidePorts(29_000, {}).broker, 29092);
  const ports = decidePorts(undefined, { KAFKA_PORT_BASE: '30000' });
  assert.equal(ports.postgres, 30432);
});

test('a single port is set by its own variable', () => {
  const ports = decidePorts(undefined, { KAFKA_CONNECT_STAGING_PORT: '8083' });
  assert.equal(ports.staging, 8083);
  assert.equal(ports.broker, 19092);
});

test('a base given as option wins over the environment', () => {
  const env = { KAFKA_PORT_BASE: '30000', KAFKA_BROKER_PORT: '9092' };
  assert.equal(decidePorts(0, env).broker, 0);
});

test('a variable that is no port is refused by its name', () => {
  assert.throws(
    () => decidePorts(undefined, { KAFKA_BROKER_PORT: 'many' }),
    /KAFKA_BROKER_PORT must be a port, but is "many"/,
  );
});

test('what is started beside Kafka learns the ports', () => {
  const variables = portVariables(decidePorts(undefined, {}));
  assert.equal(variables.KAFKA_CONNECT_PRODUCTION_2_PORT, '19084');
});

test('a taken port is named together with its variable', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise(resolve => server.once('listening', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  assert.ok(port);
  const ports = { ...decidePorts(0, {}), broker: port };
  await assert.rejects(
    reservePorts(ports, ['broker', 'staging']),
    new RegExp(`Port ${port} \\(broker\\) is taken: set KAFKA_BROKER_PORT`),
  );
  await new Promise(resolve => server.close(resolve));
});

test('free ports are found and differ', async () => {
  const ports = await reservePorts(decidePorts(0, {}), ['broker', 'staging']);
  assert.ok(ports.broker > 0 && ports.staging > 0);
  assert.notEqual(ports.broker, ports.staging);
});
