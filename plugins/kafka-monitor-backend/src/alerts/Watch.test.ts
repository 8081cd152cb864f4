import { createServer, Server } from 'node:http';
import { AddressInfo } from 'node:net';
import { Knex } from 'knex';
import { AlertWorld } from '../__testUtils__/AlertWorld';
import { createTestDatabases } from '../database/__testUtils__/testDatabases';

jest.setTimeout(60_000);

const databases = createTestDatabases();

describe.each(databases.each)('the watch over looks on %s', id => {
  let knex: Knex;
  let world: AlertWorld;
  let server: Server;
  let beats = 0;
  let status = 200;

  beforeEach(async () => {
    beats = 0;
    status = 200;
    server = createServer((_, response) => {
      beats++;
      response.statusCode = status;
      response.end('ok');
    });
    await new Promise<void>(resolve => {
      server.listen(0, '127.0.0.1', resolve);
    });
    const { port } = server.address() as AddressInfo;
    knex = await databases.init(id);
    world = await AlertWorld.create(knex, {
      connectors: [{ name: 'a' }],
      config: { heartbeatUrl: `http://127.0.0.1:${port}/beat` },
    });
    await world.pass(5);
    world.heard();
  });
  afterEach(async () => {
    await world.alerts.stop();
    server.close();
  });

  it('calls outside while all goes on, and tells admins once when it stops', async () => {
    await world.watch();
    expect(beats).toBe(1);
    await world.watch();
    expect(beats).toBe(1);

    const other = world.replica();
    world.seconds += 600;
    await Promise.all([world.watch(), world.watch(other)]);
    await world.watch();
    await world.alerts.run();
    expect(world.titles()).toContain(
      'group:default/platform: Kafka Monitor has stopped looking at Kafka Connect',
    );
    expect(beats).toBe(1);

    await world.pass(5);
    world.heard();
    await world.watch();
    await world.alerts.run();
    expect(world.titles()).toEqual([
      'group:default/platform: Kafka Monitor looks at Kafka Connect again',
    ]);
    expect(beats).toBe(2);
    await other.stop();
  });

  it('calls twice a minute at most, and goes on when nobody answers', async () => {
    status = 500;
    for (let times = 0; times < 12; times++) {
      await world.pass(5);
      await world.watch();
    }
    expect(beats).toBe(2);
    server.close();
    server.closeAllConnections();
    await world.pass(30);
    await world.watch();
    expect(beats).toBe(2);
    expect(world.heard()).toEqual([]);
  });
});
