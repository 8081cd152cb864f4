import { mockServices } from '@backstage/backend-test-utils';
import { KafkaMonitorChanges } from '@kafka-monitor/plugin-kafka-monitor-node';
import { Knex } from 'knex';
import { appendChanges } from '../changes/changeLog';
import { until } from '../__testUtils__/until';
import { createTestDatabases } from '../database/__testUtils__/testDatabases';
import { isSqlite } from '../database/createDatabase';
import { NOW, seedConnectCluster } from '../database/fixtures';
import { ChangePublisher } from './ChangePublisher';

jest.setTimeout(60_000);

const databases = createTestDatabases();

describe.each(databases.each)('what other backends are told on %s', id => {
  let knex: Knex;
  let cluster: number;
  let told: KafkaMonitorChanges[];
  let publishers: ChangePublisher[];
  const scheduler = mockServices.scheduler.mock();

  beforeEach(async () => {
    knex = await databases.init(id);
    cluster = await seedConnectCluster(knex);
    told = [];
    publishers = [];
  });
  afterEach(async () => {
    await Promise.all(publishers.map(each => each.stop()));
    await knex.destroy();
  });

  async function start(
    send: (message: KafkaMonitorChanges) => void = message =>
      told.push(message),
  ) {
    const publisher = new ChangePublisher({
      knex,
      logger: mockServices.logger.mock(),
      events: {
        publish: async ({ eventPayload }) =>
          send(eventPayload as KafkaMonitorChanges),
        subscribe: async () => {},
      },
    });
    publishers.push(publisher);
    await publisher.schedule(scheduler);
    return publisher;
  }

  const append = (trx: Knex, names: readonly string[]) =>
    appendChanges(
      trx,
      names.map(name => ({ kind: 'health-changed', name, payload: {} })),
      { connectClusterId: cluster, syncNumber: 1, at: NOW },
    );
  const names = () => told.flatMap(message => message.connectors);

  it('begins with what happens after the first start', async () => {
    await append(knex, ['past']);
    const publisher = await start();
    await publisher.publish();
    expect(told).toEqual([]);
    await append(knex, ['a', 'b']);
    await publisher.publish();
    expect(told).toEqual([
      expect.objectContaining({
        connectors: ['production/main/a', 'production/main/b'],
        kinds: ['health-changed'],
        more: false,
      }),
    ]);
    await publisher.publish();
    expect(told).toHaveLength(1);
  });

  it('is nothing, and costs one query, while nothing happens', async () => {
    const publisher = await start();
    await append(knex, ['a']);
    await publisher.publish();
    const queries: string[] = [];
    knex.on('query', ({ sql }) => queries.push(sql));
    await publisher.publish();
    expect(queries).toEqual([expect.stringMatching(/^select/)]);
    expect(told).toHaveLength(1);
  });

  it('goes on after a restart where it was', async () => {
    const first = await start();
    await append(knex, ['a']);
    await first.publish();
    await first.stop();
    await append(knex, ['b']);
    const second = await start();
    await second.publish();
    expect(names()).toEqual(['production/main/a', 'production/main/b']);
  });

  it('is told once, whichever of three backends does so', async () => {
    const all = [await start(), await start(), await start()];
    for (let round = 0; round < 10; round++) {
      await append(knex, [`c-${round}`]);
      await Promise.all(all.map(each => each.publish()));
    }
    await until(
      10,
      async () => names(),
      seen => seen.length >= 10,
    );
    expect(names()).toEqual(
      Array.from({ length: 10 }, (_, round) => `production/main/c-${round}`),
    );
  });

  it('is told again by another where one ended in between', async () => {
    let broken = true;
    const first = await start(message => {
      told.push(message);
      if (broken) {
        broken = false;
        throw new Error('the backend ends here');
      }
    });
    await append(knex, ['a']);
    await expect(first.publish()).rejects.toThrow('ends here');
    const second = await start();
    await second.publish();
    expect(names()).toEqual(['production/main/a', 'production/main/a']);
    expect(told[0].sequence).toBe(told[1].sequence);
  });

  it('waits for one that reads on, until that has taken too long', async () => {
    const publisher = await start();
    await append(knex, ['a']);
    await knex('change_cursors').update({
      taken_by: 'another',
      taken_until: new Date(Date.now() + 60_000),
    });
    await publisher.publish();
    expect(told).toEqual([]);
    await knex('change_cursors').update({
      taken_until: new Date(Date.now() - 60_000),
    });
    await publisher.publish();
    expect(names()).toEqual(['production/main/a']);
  });

  it('is of thousands told in parts, each connector once', async () => {
    const publisher = await start();
    const many = Array.from({ length: 10_000 }, (_, index) => `c-${index}`);
    await append(knex, many);
    let most = 0;
    knex.on('query-response', (response: unknown, { sql }: { sql: string }) => {
      if (sql.includes('left join')) {
        const { length } =
          (response as { rows?: unknown[] }).rows ?? (response as unknown[]);
        most = Math.max(most, length);
      }
    });
    await publisher.publish();
    // So many are in memory at once.
    expect(most).toBe(1_000);
    expect(told).toHaveLength(20);
    expect(told.map(({ more }) => more)).toEqual([
      ...Array(19).fill(true),
      false,
    ]);
    expect(new Set(names()).size).toBe(10_000);
    expect(names()).toHaveLength(10_000);
  });

  it('leaves nothing out that is committed after what came later', async () => {
    if (isSqlite(knex)) {
      // One writer: what came later can not be committed before.
      return;
    }
    const publisher = await start();
    const slow = await knex.transaction();
    await append(slow, ['slow']);
    await append(knex, ['quick']);
    await publisher.publish();
    expect(told).toEqual([]);
    await slow.commit();
    // It looks again by itself.
    await until(
      10,
      async () => names(),
      seen => seen.length >= 2,
    );
    expect(names().sort()).toEqual([
      'production/main/quick',
      'production/main/slow',
    ]);
  });
});
