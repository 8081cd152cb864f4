import { ConnectError } from './connectErrors';
import type { ConfigKey } from './connectTypes';
import { SecretKeyCatalog } from './SecretKeyCatalog';

const KEYS: ConfigKey[] = [
  { name: 'database.password', type: 'PASSWORD' },
  { name: 'wallet', type: 'password' },
  { name: 'database.user', type: 'STRING' },
];

function source(answer: () => Promise<ConfigKey[] | 'not-offered'>) {
  return {
    version: '4.3.1' as string | undefined,
    asked: [] as string[],
    pluginConfig(connectorClass: string) {
      this.asked.push(connectorClass);
      return answer();
    },
  };
}

describe('SecretKeyCatalog', () => {
  it('learns the PASSWORD keys of a class once', async () => {
    const client = source(async () => KEYS);
    const catalog = SecretKeyCatalog.create({ client });
    const wanted = new Set(['database.password', 'wallet']);
    expect(await catalog.keysOf('A')).toEqual(wanted);
    expect(await catalog.keysOf('A')).toEqual(wanted);
    expect(client.asked).toEqual(['A']);
  });

  it('asks once for all who ask at the same time', async () => {
    const client = source(async () => KEYS);
    const catalog = SecretKeyCatalog.create({ client });
    await Promise.all(Array.from({ length: 50 }, () => catalog.keysOf('A')));
    expect(client.asked).toHaveLength(1);
  });

  it('asks again when the workers run another version', async () => {
    const client = source(async () => KEYS);
    const catalog = SecretKeyCatalog.create({ client });
    await catalog.keysOf('A');
    client.version = '4.4.0';
    await catalog.keysOf('A');
    expect(client.asked).toEqual(['A', 'A']);
  });

  it.each([
    ['does not offer it', async () => 'not-offered' as const],
    [
      'fails',
      async () => {
        throw new ConnectError('timed-out', 'too slow');
      },
    ],
  ])(
    'knows nothing for 10 minutes where the worker %s, and then asks again',
    async (_, answer: () => Promise<'not-offered'>) => {
      let now = 0;
      const client = source(answer);
      const catalog = SecretKeyCatalog.create({ client, now: () => now });
      expect(await catalog.keysOf('A')).toBeUndefined();
      now = 10 * 60_000 - 1;
      expect(await catalog.keysOf('A')).toBeUndefined();
      expect(client.asked).toHaveLength(1);
      now++;
      await catalog.keysOf('A');
      expect(client.asked).toHaveLength(2);
    },
  );

  it('lets one caller give up without ending it for the others', async () => {
    let answer: (keys: ConfigKey[]) => void = () => {};
    const client = source(
      () =>
        new Promise(resolve => {
          answer = resolve;
        }),
    );
    const catalog = SecretKeyCatalog.create({ client });
    const controller = new AbortController();
    const impatient = catalog.keysOf('A', { signal: controller.signal });
    const patient = catalog.keysOf('A');
    controller.abort();
    await expect(impatient).rejects.toMatchObject({ kind: 'aborted' });
    answer(KEYS);
    expect((await patient)?.size).toBe(2);
    await expect(
      catalog.keysOf('A', { signal: AbortSignal.abort() }),
    ).rejects.toMatchObject({ kind: 'aborted' });
  });
});
