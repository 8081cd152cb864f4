import { readSnapshot } from './readSnapshot';
import { connectors, start } from './__testUtils__/simulatedWorkers';

describe.each(['3.9.1', '4.3.1'])(
  'names of connectors on a worker %s',
  kafkaVersion => {
    it.each([
      'a b',
      'é漢字😀',
      '?#+;:,"\'&*<>',
      '__proto__',
      '...',
      'dot.',
      'x'.repeat(500),
    ])('reaches the connector named %j', async name => {
      const { client } = await start({
        kafkaVersion,
        connectors: [{ ...connectors[0], name }],
      });
      await client.root();
      expect(await client.connectorNames()).toEqual([name]);
      expect(await client.status(name)).toMatchObject({ ok: true });
      const slices = await readSnapshot((await client.statusSnapshot()).bytes, {
        salt: '',
      });
      expect([...slices.keys()]).toEqual([name]);
      await client.restart(name, { includeTasks: true, onlyFailed: false });
    });

    it.each(['a/b', '50%', 'a\\b'])(
      'reaches the connector named %j, or says that the worker refuses the name',
      async name => {
        const { client, simulator } = await start({
          kafkaVersion,
          connectors: [{ ...connectors[0], name }],
        });
        const asked = () =>
          client.status(name).then(
            () => 'reached',
            error => error.kind,
          );
        const [outcome, requests] = kafkaVersion.startsWith('3')
          ? ['reached', 1]
          : ['refused-name', 0];
        expect(await asked()).toBe(outcome);
        await client.root();
        const before = simulator.requests.count();
        expect(await asked()).toBe(outcome);
        expect(simulator.requests.count() - before).toBe(requests);
      },
    );

    it.each(['.', '..', ''])(
      'sends no request about a connector named %j',
      async name => {
        const { client, simulator } = await start({ kafkaVersion });
        for (const call of [
          () => client.status(name),
          () => client.info(name),
          () => client.delete(name),
          () => client.pause(name),
          () => client.setConfig(name, {}),
          () => client.create({ name, config: {} }),
        ]) {
          await expect(call()).rejects.toMatchObject({ kind: 'refused-name' });
        }
        expect(simulator.requests.count()).toBe(0);
      },
    );
  },
);
