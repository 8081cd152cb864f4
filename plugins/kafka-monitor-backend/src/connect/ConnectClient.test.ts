import { readInfo, readSnapshot, readStatus } from './readSnapshot';
import { connectors, start, until } from './__testUtils__/simulatedWorkers';

describe.each(['3.9.1', '4.3.1'])(
  'ConnectClient and a worker %s',
  kafkaVersion => {
    it('learns version and Kafka cluster', async () => {
      const { client, simulator } = await start({
        kafkaVersion,
        kafkaClusterId: 'abc',
      });
      expect(client.version).toBeUndefined();
      expect(await client.root()).toEqual({
        version: kafkaVersion,
        commit: expect.any(String),
        kafkaClusterId: 'abc',
        workerUrl: simulator.urls[0],
      });
      expect(client.version).toBe(kafkaVersion);
    });

    it('reads snapshots of status and configuration', async () => {
      const { client, simulator } = await start({ kafkaVersion });
      simulator.failTask('out', 0, 'java.lang.Exception: boom');
      const body = await client.statusSnapshot();
      expect(body).toEqual({
        bytes: expect.any(Buffer),
        hash: expect.stringMatching(/^[0-9a-f]{40}$/),
        url: simulator.urls[0],
      });
      const status = await readSnapshot(body.bytes, { salt: '' });
      expect(readStatus(status.get('out')!)).toMatchObject({
        ok: true,
        value: {
          state: 'RUNNING',
          type: 'sink',
          tasks: [
            { id: 0, state: 'FAILED', trace: 'java.lang.Exception: boom' },
          ],
        },
      });
      const infos = await readSnapshot((await client.infoSnapshot()).bytes, {
        salt: '',
      });
      const info = readInfo(infos.get('lines')!);
      expect(info).toMatchObject({
        ok: true,
        value: { type: 'source', taskIds: [0] },
      });
      expect(info.ok && info.value.config.get('topic')).toBe('lines');
    });

    it('tells the same snapshot by its hash', async () => {
      const { client, simulator } = await start({ kafkaVersion });
      const { hash } = await client.statusSnapshot();
      expect((await client.statusSnapshot()).hash).toBe(hash);
      simulator.failTask('out', 0);
      expect((await client.statusSnapshot()).hash).not.toBe(hash);
    });

    it('reads one connector', async () => {
      const { client } = await start({ kafkaVersion });
      expect(await client.connectorNames()).toEqual(['lines', 'out']);
      expect(await client.status('lines')).toMatchObject({
        ok: true,
        value: { state: 'RUNNING' },
      });
      expect(await client.info('lines')).toMatchObject({
        ok: true,
        value: { type: 'source' },
      });
      expect(await client.topics('lines')).toEqual(['lines']);
      expect(Array.isArray(await client.offsets('lines'))).toBe(true);
      await expect(client.status('nobody')).rejects.toMatchObject({
        kind: 'not-found',
      });
    });

    it('learns the keys of a connector class', async () => {
      const { client } = await start({ kafkaVersion });
      const plugins = await client.plugins();
      const { class: debezium } = plugins.find(plugin =>
        plugin.class.includes('PostgresConnector'),
      )!;
      const keys = await client.pluginConfig(debezium);
      expect(keys).toContainEqual({
        name: 'database.password',
        type: 'PASSWORD',
      });
      expect(await client.pluginConfig('com.example.Nothing')).toBe(
        'not-offered',
      );
    });

    it('creates, changes, pauses, resumes, stops, restarts and deletes', async () => {
      const { client, simulator } = await start({ kafkaVersion });
      const state = async () => {
        const reading = await client.status('new');
        return reading.ok ? reading.value.state : reading.reason;
      };
      const config = { ...connectors[0].config, topic: 'other' };
      await client.create({ name: 'new', config, initialState: 'STOPPED' });
      await until(() =>
        state().then(
          now => now === 'STOPPED',
          () => false,
        ),
      );
      expect(await state()).toBe('STOPPED');
      for (const [operation, wanted] of [
        ['resume', 'RUNNING'],
        ['pause', 'PAUSED'],
        ['stop', 'STOPPED'],
        ['resume', 'RUNNING'],
      ] as const) {
        await client[operation]('new');
        await until(async () => (await state()) === wanted);
        expect(await state()).toBe(wanted);
      }
      expect(await client.setConfig('new', { ...config, file: '/tmp/c' })).toBe(
        'changed',
      );
      expect(await client.setConfig('newer', config)).toBe('created');
      await until(
        async () =>
          simulator.names.includes('newer') && (await client.info('new')).ok,
      );
      await expect(
        client.create({ name: 'new', config }),
      ).rejects.toMatchObject({ kind: 'conflict' });
      await client.delete('new');
      await until(async () => !simulator.names.includes('new'));
      expect(simulator.names).not.toContain('new');
    });

    it('restarts what has failed and says what restarts', async () => {
      const { client, simulator } = await start({ kafkaVersion });
      simulator.failTask('out', 0, 'boom');
      const restarted = await client.restart('out', {
        includeTasks: true,
        onlyFailed: true,
      });
      expect(restarted).toMatchObject({
        ok: true,
        value: { tasks: [{ state: 'RESTARTING' }] },
      });
      expect(
        await client.restart('out', { includeTasks: false, onlyFailed: false }),
      ).toBeUndefined();
      await client.restartTask('out', 0);
      expect(
        simulator.requests.list({ method: 'POST' }).map(({ url }) => url),
      ).toEqual([
        '/connectors/out/restart?includeTasks=true&onlyFailed=true',
        '/connectors/out/restart?includeTasks=false&onlyFailed=false',
        '/connectors/out/tasks/0/restart',
      ]);
    });

    it('knows a healthy worker, one cut off from Kafka and one that is gone', async () => {
      const { client, simulator } = await start({ kafkaVersion, workers: 2 });
      const [one, two] = simulator.urls;
      expect(await client.health(one)).toMatchObject({ status: 'healthy' });
      simulator.cutOff(0);
      expect(await client.health(one)).toMatchObject({
        status: 'unhealthy',
        message: expect.stringMatching(/unable/),
      });
      await simulator.killWorker(1);
      await expect(client.health(two)).rejects.toMatchObject({
        kind: 'unreachable',
        url: two,
      });
      expect(client.activeUrl).toBe(one);
    });

    it('says rebalancing for an operation that a rebalance refuses, and reads on meanwhile', async () => {
      const { client, simulator } = await start({ kafkaVersion });
      simulator.startRebalance(1_000, 'conflict');
      await expect(client.restartTask('out', 0)).rejects.toMatchObject({
        kind: 'rebalancing',
        status: 409,
      });
      expect((await client.statusSnapshot()).bytes.length).toBeGreaterThan(2);
    });

    it('says that topic tracking is disabled', async () => {
      const { client } = await start({ kafkaVersion, topicTracking: false });
      expect(await client.topics('lines')).toBe('tracking-disabled');
    });

    it('moves on to the other worker when one is killed', async () => {
      const { client, simulator } = await start({ kafkaVersion, workers: 2 });
      await client.root();
      await simulator.killWorker(0);
      expect((await client.root()).workerUrl).toBe(simulator.urls[1]);
    });
  },
);
