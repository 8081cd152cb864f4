import { ConfigReader } from '@backstage/config';
import { JsonObject } from '@backstage/types';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createMockDirectory } from '@backstage/backend-test-utils';
import { readSettings } from './config';

const MAIN = 'kafkaMonitor.environments.production.connectClusters.main';
const read = (kafkaMonitor: JsonObject | undefined) =>
  readSettings(
    new ConfigReader(kafkaMonitor === undefined ? {} : { kafkaMonitor }),
  );
const environments = (production: JsonObject, more: JsonObject = {}) => ({
  environments: { production, ...more },
});
const main = (cluster: JsonObject) =>
  environments({ connectClusters: { main: cluster } });
const good = { urls: 'http://connect:8083' };

describe('the configuration', () => {
  it('may be absent: nothing is watched then', () => {
    expect(read(undefined).environments).toEqual([]);
  });

  it('has a meaning for everything that is left out', () => {
    const settings = read(main(good));
    expect(settings).toMatchObject({
      environments: [
        {
          name: 'production',
          title: 'production',
          platform: 'kafka-connect',
          enabled: true,
          owners: [],
          connectClusters: [
            {
              environment: 'production',
              name: 'main',
              urls: ['http://connect:8083'],
              auth: { type: 'none' },
            },
          ],
        },
      ],
      sync: {
        statusIntervalMs: 15_000,
        infoIntervalMs: 300_000,
        statusTimeoutMs: 10_000,
        infoTimeoutMs: 30_000,
        dailyAt: [],
        timeZone: 'UTC',
      },
      retention: { historyMs: 90 * 86_400_000 },
      failures: { settleTimeMs: 60_000 },
      operations: { concurrency: 4 },
    });
    expect(settings.maskKeys).toEqual([]);
    expect(settings.secretDigestKey).toBeUndefined();
  });

  it('is read whole', () => {
    const settings = read({
      ...environments({
        title: 'Production',
        platform: 'kafka-raft',
        enabled: false,
        owners: ['group:default/a', 'group:default/b'],
        connectClusters: {
          main: {
            urls: ['https://one:8443/connect/', 'https://two'],
            auth: { type: 'basic', username: 'u', password: 'p' },
            workers: { 'worker-2:8083': 'https://two' },
          },
        },
      }),
      sync: {
        statusInterval: '20s',
        infoInterval: { minutes: 10 },
        dailyAt: ['06:00', '18:30'],
        timezone: 'Asia/Jakarta',
      },
      retention: { history: '30 days' },
      failures: { settleTime: '2m' },
      operations: { concurrency: 32 },
      maskKeys: ['pin$'],
      secretDigestKey: 'key',
    });
    const [{ connectClusters, ...environment }] = settings.environments;
    expect(environment).toMatchObject({
      title: 'Production',
      platform: 'kafka-raft',
      enabled: false,
      owners: ['group:default/a', 'group:default/b'],
    });
    expect(connectClusters[0]).toMatchObject({
      urls: ['https://one:8443/connect', 'https://two'],
      auth: { type: 'basic', username: 'u', password: 'p' },
      workers: new Map([['worker-2:8083', 'https://two']]),
    });
    expect(settings.sync).toMatchObject({
      statusIntervalMs: 20_000,
      infoIntervalMs: 600_000,
      dailyAt: ['06:00', '18:30'],
      timeZone: 'Asia/Jakarta',
    });
    expect(settings.failures.settleTimeMs).toBe(120_000);
    expect(settings.operations.concurrency).toBe(32);
    expect(settings.maskKeys.map(String)).toEqual(['/pin$/i']);
  });

  it('takes certificates as text or as files', () => {
    const directory = createMockDirectory();
    const file = join(directory.path, 'ca.pem');
    const pem = '-----BEGIN CERTIFICATE-----\nx\n-----END CERTIFICATE-----\n';
    writeFileSync(file, pem);
    const auth = { type: 'mtls', cert: pem, key: file };
    const [{ connectClusters }] = read(
      main({ ...good, ca: file, auth }),
    ).environments;
    expect(connectClusters[0]).toMatchObject({
      ca: pem,
      auth: { type: 'mtls', cert: pem, key: pem },
    });
  });
});

describe('a mistake in the configuration is refused with its exact key', () => {
  const E = 'kafkaMonitor.environments';
  it.each<[string, JsonObject, string]>([
    [
      'a Connect cluster URL that is none',
      main({ urls: ['http://good', 'nonsense'] }),
      `${MAIN}.urls[1]`,
    ],
    ['another protocol', main({ urls: 'ftp://connect' }), `${MAIN}.urls[0]`],
    [
      'credentials in a URL',
      main({ urls: 'http://user:pass@connect' }),
      `${MAIN}.urls[0]`,
    ],
    ['a query in a URL', main({ urls: 'http://c/?a=b' }), `${MAIN}.urls[0]`],
    ['no URL', main({ urls: [] }), `${MAIN}.urls`],
    [
      'URLs left out, as by an environment variable that is not set',
      main({}),
      `${MAIN}.urls`,
    ],
    ['a URL twice', main({ urls: ['http://c', 'http://c/'] }), `${MAIN}.urls`],
    [
      'a URL under two Connect clusters',
      environments({ connectClusters: { main: good, other: good } }),
      `${E}.production.connectClusters.other.urls`,
    ],
    [
      'a URL in two environments',
      environments(
        { connectClusters: { main: good } },
        { staging: { connectClusters: { main: good } } },
      ),
      `${E}.staging.connectClusters.main.urls`,
    ],
    [
      'a worker at an unknown URL',
      main({ ...good, workers: { 'worker:1': 'http://other' } }),
      `${MAIN}.workers['worker:1']`,
    ],
    [
      'an environment without Connect clusters',
      environments({}),
      `${E}.production.connectClusters`,
    ],
    [
      'an empty list of Connect clusters',
      environments({ connectClusters: {} }),
      `${E}.production.connectClusters`,
    ],
    [
      'a name that is no slug',
      { environments: { 'Pro duction': { connectClusters: { main: good } } } },
      `${E}.Pro duction`,
    ],
    [
      'a name of a Connect cluster that is no slug',
      environments({ connectClusters: { 'a.b': good } }),
      `${E}.production.connectClusters.a.b`,
    ],
    [
      'an unknown platform',
      environments({ platform: 'kraft', connectClusters: { main: good } }),
      `${E}.production.platform`,
    ],
    [
      'an unknown way to prove who asks',
      main({ ...good, auth: { type: 'kerberos' } }),
      `${MAIN}.auth.type`,
    ],
    [
      'a password left out',
      main({ ...good, auth: { type: 'basic', username: 'u' } }),
      `${MAIN}.auth.password`,
    ],
    [
      'a certificate file that is not there',
      main({ ...good, ca: '/nowhere/ca.pem' }),
      `${MAIN}.ca`,
    ],
    [
      'an interval of 0',
      { sync: { statusInterval: { seconds: 0 } } },
      'kafkaMonitor.sync.statusInterval',
    ],
    [
      'an interval that is none',
      { sync: { infoInterval: 'often' } },
      'kafkaMonitor.sync.infoInterval',
    ],
    [
      'an interval of a year',
      { sync: { infoInterval: { days: 365 } } },
      'kafkaMonitor.sync.infoInterval',
    ],
    [
      'a retention of a second',
      { retention: { history: { seconds: 1 } } },
      'kafkaMonitor.retention.history',
    ],
    [
      'a settle time of a second',
      { failures: { settleTime: { seconds: 1 } } },
      'kafkaMonitor.failures.settleTime',
    ],
    [
      'a settle time of a day',
      { failures: { settleTime: { days: 1 } } },
      'kafkaMonitor.failures.settleTime',
    ],
    [
      'no operations at a time',
      { operations: { concurrency: 0 } },
      'kafkaMonitor.operations.concurrency',
    ],
    [
      'half an operation',
      { operations: { concurrency: 1.5 } },
      'kafkaMonitor.operations.concurrency',
    ],
    [
      'a number of operations that is none',
      { operations: { concurrency: 'many' } },
      'kafkaMonitor.operations.concurrency',
    ],
    [
      'a pattern that is none',
      { maskKeys: ['good', '('] },
      'kafkaMonitor.maskKeys[1]',
    ],
    [
      'a text where there is to be a switch',
      environments({ enabled: 'maybe', connectClusters: { main: good } }),
      `${E}.production.enabled`,
    ],
  ])('%s', (_, config, key) => {
    let message = 'nothing was refused';
    try {
      read(config);
    } catch (error) {
      message = String(error);
    }
    // The whole key, and not the beginning of a longer one.
    const escaped = key.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    expect(message).toMatch(new RegExp(`(^|[^\\w.])${escaped}(?![\\w.[])`));
    expect(message).not.toMatch(/user:pass/);
  });
});
