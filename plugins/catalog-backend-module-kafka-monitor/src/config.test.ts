import { mockServices } from '@backstage/backend-test-utils';
import { readProviderSettings } from './config';

const read = (kafkaMonitor?: object, app?: object) =>
  readProviderSettings(
    mockServices.rootConfig({
      data: {
        ...(app && { app }),
        ...(kafkaMonitor && { catalog: { providers: { kafkaMonitor } } }),
      },
    }),
  );

describe('the configuration of the provider', () => {
  it('may be left out', () => {
    expect(read()).toEqual({
      schedule: {
        frequency: { minutes: 10 },
        timeout: { minutes: 5 },
        initialDelay: { seconds: 30 },
      },
      baseUrl: undefined,
      withConnectors: false,
      withTopics: false,
    });
  });

  it('switches connectors on, with topics or without', () => {
    expect(read({ connectors: { enabled: true } })).toMatchObject({
      withConnectors: true,
      withTopics: true,
    });
    expect(
      read({ connectors: { enabled: true, topics: false } }),
    ).toMatchObject({ withConnectors: true, withTopics: false });
    expect(read({ connectors: { topics: true } })).toMatchObject({
      withConnectors: false,
      withTopics: false,
    });
  });

  it('has a schedule, with a delay unless it says another', () => {
    const schedule = {
      frequency: { hours: 1 },
      timeout: { minutes: 2 },
    };
    expect(read({ schedule }).schedule).toMatchObject({
      ...schedule,
      initialDelay: { seconds: 30 },
    });
    expect(
      read({ schedule: { ...schedule, initialDelay: { seconds: 1 } } })
        .schedule,
    ).toMatchObject({ initialDelay: { seconds: 1 } });
  });

  it('knows the address of the app', () => {
    expect(read(undefined, { baseUrl: 'https://x.example.com/' }).baseUrl).toBe(
      'https://x.example.com',
    );
  });

  it('stops the start when it is wrong, and names the key', () => {
    expect(() => read({ connectors: { enabled: 'perhaps' } })).toThrow(
      /catalog\.providers\.kafkaMonitor\.connectors\.enabled/,
    );
    expect(() => read({ schedule: { frequency: 'often' } })).toThrow(
      /catalog\.providers\.kafkaMonitor\.schedule.*frequency/,
    );
  });
});
