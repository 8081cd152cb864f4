import { ConfigReader } from '@backstage/config';
import { JsonObject } from '@backstage/types';
import { readSettings } from '../config';
import { readProvided } from './readProvided';

const main = (url: string) => ({ connectClusters: { main: { urls: url } } });
const config = (guest?: object) =>
  new ConfigReader({
    kafkaMonitor: { environments: { production: main('http://127.0.0.1:1') } },
    ...(guest && { auth: { providers: { guest } } }),
  });
const read = (environments: Record<string, JsonObject>, guest?: object) =>
  readSettings(config(guest), [{ id: 'inventory', environments }]);

describe('environments of extensions', () => {
  it('stand beside the configured ones', () => {
    const { environments } = read({ staging: main('http://10.0.0.1:2') });
    expect(environments.map(({ name }) => name)).toEqual([
      'production',
      'staging',
    ]);
  });

  it.each<[Record<string, JsonObject>, RegExp]>([
    [
      { production: main('http://10.0.0.1:2') },
      /production of the environments provider 'inventory': there is kafkaMonitor\.environments\.production already/,
    ],
    [{ 'Not a slug': {} }, /provider 'inventory'.*is not a name/],
    [
      { staging: main('ftp:/x y') },
      /staging of the environments provider 'inventory'\.connectClusters\.main\.urls/,
    ],
    [
      { staging: main('http://127.0.0.1:1') },
      /already under kafkaMonitor\.environments\.production/,
    ],
  ])('are refused by name and key: %j', (environments, told) => {
    expect(() => read(environments)).toThrow(told);
  });

  it('do not make the guest an admin of other machines', () => {
    expect(() =>
      read({ staging: main('http://localhost:2') }, {}),
    ).not.toThrow();
    expect(() => read({ staging: main('http://10.0.0.1:2') }, {})).toThrow(
      /auth\.providers\.guest.*staging\/main/,
    );
  });

  it('that can not be told stop the start, naming the provider', async () => {
    await expect(
      readProvided([
        {
          id: 'inventory',
          environments: async () => {
            throw new Error('no answer');
          },
        },
      ]),
    ).rejects.toThrow(/'inventory' could not tell.*no answer/);
  });
});
