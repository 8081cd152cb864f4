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
    const keys = new Set(['database.password', 'wallet']);
    const wanted = { kind: 'known', keys };
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

  const failing = (error: Error) => async (): Promise<'not-offered'> => {
    throw error;
  };
  const tooSlow = new ConnectError('timed-out', 'too slow');

  it.each<[string, () => Promise<'not-offered'>]>([
    ['answers that it does not offer it', async () => 'not-offered'],
    [
      'can not be asked about a class of that name',
      failing(new ConnectError('refused-name', 'no path')),
    ],
  ])(
    'lets patterns decide for 10 minutes where the worker %s',
    async (_, answer) => {
      let now = 0;
      const client = source(answer);
      const catalog = SecretKeyCatalog.create({ client, now: () => now });
      expect(await catalog.keysOf('A')).toEqual({ kind: 'not-offered' });
      now = 10 * 60_000 - 1;
      expect(await catalog.keysOf('A')).toEqual({ kind: 'not-offered' });
      expect(client.asked).toHaveLength(1);
      now++;
      await catalog.keysOf('A');
      expect(client.asked).toHaveLength(2);
    },
  );

  it('does not take a failure for an answer, and asks again after 30 s, then after longer', async () => {
    let now = 0;
    const client = source(failing(new ConnectError('server-error', 'down')));
    const catalog = SecretKeyCatalog.create({ client, now: () => now });
    const failed = { kind: 'failed', reason: 'down' };
    const asked: number[] = [];
    for (; now <= 20 * 60_000; now += 10_000) {
      const before = client.asked.length;
      expect(await catalog.keysOf('A')).toEqual(failed);
      if (client.asked.length > before) {
        asked.push(now / 1000);
      }
    }
    expect(asked).toEqual([0, 30, 90, 210, 450, 750, 1050]);
  });

  it('spends one time-out on a worker that does not answer, not one per class', async () => {
    let now = 0;
    const client = source(failing(tooSlow));
    const catalog = SecretKeyCatalog.create({ client, now: () => now });
    for (const name of ['A', 'B', 'C']) {
      expect(await catalog.keysOf(name)).toMatchObject({ kind: 'failed' });
    }
    expect(client.asked).toEqual(['A']);
    now = 5_000;
    await catalog.keysOf('B');
    expect(client.asked).toEqual(['A', 'B']);
  });

  it('asks at once about another class when only the first was in trouble', async () => {
    const client = source(failing(new ConnectError('server-error', 'down')));
    const catalog = SecretKeyCatalog.create({ client });
    await catalog.keysOf('A');
    await catalog.keysOf('B');
    expect(client.asked).toEqual(['A', 'B']);
  });

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
    expect(await patient).toMatchObject({ kind: 'known' });
    await expect(
      catalog.keysOf('A', { signal: AbortSignal.abort() }),
    ).rejects.toMatchObject({ kind: 'aborted' });
  });
});
