import { HealthCounts } from '@kafka-monitor/plugin-kafka-monitor-common';
import { AddressInfo, createServer, Server } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { Product } from './__testUtils__/startProduct';
import { RealKafka, startRealKafka } from './__testUtils__/startRealKafka';
import { until } from './__testUtils__/until';

const asked = Boolean(process.env.KAFKA_MONITOR_REAL_KAFKA);
const SECOND = 1_000;

jest.setTimeout(200 * SECOND);

/** A connector without a status for two minutes: it waits for its source. */
const mirrorOfNowhere = (bootstrapServers: string) => ({
  'connector.class': 'org.apache.kafka.connect.mirror.MirrorSourceConnector',
  'tasks.max': '1',
  'source.cluster.alias': 'nowhere',
  'target.cluster.alias': 'here',
  'source.cluster.bootstrap.servers': '127.0.0.1:1',
  'target.cluster.bootstrap.servers': bootstrapServers,
  topics: '.*',
});

/** A sink that waits for a database which takes the call and never answers. */
const sinkIntoSilence = (port: number) => ({
  'connector.class': 'io.debezium.connector.jdbc.JdbcSinkConnector',
  'tasks.max': '1',
  'connection.url': `jdbc:postgresql://127.0.0.1:${port}/warehouse`,
  'connection.username': 'loader',
  'connection.password': 'never-to-be-seen',
  topics: 'shop.public.orders',
});

if (!asked) {
  it('a real Kafka was not asked for (KAFKA_MONITOR_REAL_KAFKA=1)', () => {
    expect(asked).toBe(false);
  });
} else {
  describe('the product on a real Kafka', () => {
    let kafka: RealKafka;
    let silence: Server;
    let product: Product;

    beforeAll(async () => {
      kafka = await startRealKafka();
      silence = createServer(() => {});
      await new Promise<void>(done => {
        silence.listen(0, '127.0.0.1', done);
      });
      product = await Product.start(kafka);
    });
    afterAll(async () => {
      await product?.stop();
      silence?.close();
      await kafka?.stop();
    });

    async function create(name: string, config: Record<string, string>) {
      const answer = await fetch(`${kafka.urls.production[0]}/connectors`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ name, config }),
      });
      expect([name, answer.status]).toEqual([name, 201]);
    }

    it('finds the Debezium source running, and what it reads and writes', async () => {
      await product.untilListed(
        60,
        'production',
        'shop-source',
        item => item.health === 'running',
      );
      const source = await product.detail('shop-source');
      expect(source).toMatchObject({
        type: 'source',
        dbms: 'postgresql',
        state: 'RUNNING',
        freshness: 'fresh',
        tasks: { running: 1, failed: 0, total: 1, expected: 1 },
      });
      expect(JSON.stringify(source.endpoint)).toContain(
        String(kafka.ports.postgres),
      );
      expect(source.topics.map(each => each.topic)).toEqual(
        expect.arrayContaining(['shop.public.orders', 'shop.public.customers']),
      );
      expect(source.maskedKeys).toContain('database.password');
    });

    it('finds the JDBC sink running, and what it reads and writes', async () => {
      await product.untilListed(
        60,
        'production',
        'warehouse-orders-sink',
        item => item.health === 'running',
      );
      const sink = await product.detail('warehouse-orders-sink');
      expect(sink).toMatchObject({
        type: 'sink',
        dbms: 'postgresql',
        topics: [{ topic: 'shop.public.orders', direction: 'read' }],
      });
      expect(JSON.stringify(sink.endpoint)).toContain('warehouse');
    });

    it('finds what really fails, with its trace and without its secrets', async () => {
      await product.untilListed(
        90,
        'production',
        'warehouse-customers-sink',
        item => item.health === 'failed',
      );
      const failed = await product.detail('warehouse-customers-sink');
      expect(failed.taskList[0]).toMatchObject({ state: 'FAILED' });
      expect(failed.taskList[0].trace).toContain('Exception');
      expect(JSON.stringify(failed)).not.toContain('changed-last-week');
      for (const environment of ['production', 'staging']) {
        await product.untilListed(
          60,
          environment,
          'notes-json-archive',
          item => item.health === 'failed',
        );
      }
    });

    it('knows its workers, their releases and their Kafka', async () => {
      const production = await until(
        40,
        () => product.cluster('production'),
        seen => seen.workers.every(worker => worker.health === 'healthy'),
      );
      expect(production).toMatchObject({
        freshness: 'fresh',
        kafkaVersion: '4.3.1',
        // One Kafka, two Connect clusters on it: not the same one.
        hold: null,
      });
      const staging = await product.cluster('staging');
      expect(staging).toMatchObject({ kafkaVersion: '3.9.1', hold: null });
      expect(staging.kafkaClusterId).toBe(production.kafkaClusterId);
    });

    it('shows a connector without a status as what it is', async () => {
      await create(
        'mirror-of-nowhere',
        mirrorOfNowhere(kafka.bootstrapServers),
      );
      const item = await product.untilListed(
        45,
        'production',
        'mirror-of-nowhere',
        () => true,
      );
      expect(item).toMatchObject({
        health: 'unknown',
        state: null,
        problem: { kind: 'no-status', detail: null },
      });
    });

    it('shows a connector that says RUNNING without a task as what it is', async () => {
      const { port } = silence.address() as AddressInfo;
      await create('sink-into-silence', sinkIntoSilence(port));
      const item = await product.untilListed(
        45,
        'production',
        'sink-into-silence',
        ({ health }) => health !== 'unknown',
      );
      expect(item).toMatchObject({ state: 'RUNNING', tasks: { total: 0 } });
      expect(['no-tasks', 'unassigned']).toContain(item.health);
    });

    it('says which connectors claim to run on a worker that is dead', async () => {
      const claims = async () => {
        const { items } = await product.list('production');
        return items.map(each => each.workerId);
      };
      const stillClaimedAfterDeathOf = async (which: number, host: string) => {
        await kafka.tell(`kill production ${which}`);
        // Longer than the group takes to notice, and a look to see it.
        const end = Date.now() + 45_000;
        while (Date.now() < end) {
          if (!(await claims()).includes(host)) {
            return false;
          }
          await setTimeout(2_000);
        }
        return true;
      };
      const hosts = kafka.urls.production.map(url => new URL(url).host);
      // The other one than was asked until now, if anything runs on it.
      const before = await claims();
      const index = before.includes(hosts[1]) ? 1 : 0;
      const dead = hosts[index];
      expect(before).toContain(dead);
      // Connectors of a dead worker are left to it for five minutes, unless it
      // led the group: the next leader knows nothing of them and hands them
      // out at once. Once it has come back it leads no more.
      const secondDeath = async () => {
        await kafka.tell(`start production ${index}`);
        await until(150, claims, seen => seen.includes(dead));
        return stillClaimedAfterDeathOf(index, dead);
      };
      expect(
        (await stillClaimedAfterDeathOf(index, dead)) || (await secondDeath()),
      ).toBe(true);
      const { production, claiming } = await until(
        130,
        async () => ({
          production: await product.cluster('production'),
          claiming: await claims(),
        }),
        seen => seen.production.silentWorkers.length > 0,
      );
      expect(claiming).toContain(dead);
      expect(production.silentWorkers).toMatchObject([{ workerId: dead }]);
      expect(production.silentWorkers[0].connectors).toBe(
        claiming.filter(each => each === dead).length,
      );
      expect(
        production.workers.find(each => each.workerId === dead),
      ).toMatchObject({ health: 'unreachable' });
      const { items } = await product.list('production');
      const claimed = items.find(each => each.workerId === dead);
      expect((await product.detail(claimed!.name)).workerLiveness).toBe(
        'silent',
      );
      expect(items.length).toBeGreaterThanOrEqual(8);
    }, 400_000);

    it('shows nothing as running while its workers are cut off from Kafka', async () => {
      const names = (await product.list('production')).items.map(
        each => each.name,
      );
      await kafka.tell('freeze');
      const staging = await until(
        150,
        () => product.cluster('staging'),
        seen => seen.freshness !== 'fresh',
      );
      expect(staging.workers).toMatchObject([{ health: 'unhealthy' }]);
      expect(staging.error?.message).toContain('cut off from Kafka');
      const counts: HealthCounts = (await product.list('staging')).counts;
      expect(counts).toMatchObject({ running: 0, 'last-seen': 3 });
      expect(
        (await product.list('production')).items.map(each => each.name),
      ).toEqual(expect.arrayContaining(names));
    });

    it('is fresh again when Kafka is back', async () => {
      await kafka.tell('thaw');
      await until(
        90,
        () => product.cluster('staging'),
        seen => seen.freshness === 'fresh',
      );
      // And as the worker itself says, whatever it made of the pause.
      const said = async () => {
        const answer = await fetch(
          `${kafka.urls.staging[0]}/connectors?expand=status`,
        );
        const body = (await answer.json()) as Record<
          string,
          { status: { connector: { state: string } } }
        >;
        return Object.entries(body)
          .map(([name, { status }]) => `${name} ${status.connector.state}`)
          .sort();
      };
      await until(
        60,
        async () => ({
          shown: (await product.list('staging')).items
            .map(each => `${each.name} ${each.state}`)
            .sort(),
          said: await said(),
        }),
        seen => String(seen.shown) === String(seen.said),
      );
      expect((await product.cluster('staging')).freshness).toBe('fresh');
    });
  });
}
