import { ConfigReader } from '@backstage/config';
import { JsonObject } from '@backstage/types';
import { readSettings } from '../config';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const FALLBACK = { fallbackRecipients: ['group:default/platform'] };
const OWNED = { owners: ['group:default/platform'] };

const place = (host: string, more: JsonObject = {}): JsonObject => ({
  connectClusters: { main: { urls: `http://${host}:8083` } },
  ...more,
});

function read(
  alerts: JsonObject | undefined,
  environments: JsonObject = {
    production: place('one', OWNED),
    development: place('two', OWNED),
  },
) {
  const { alerts: found } = readSettings(
    new ConfigReader({
      app: { baseUrl: 'https://portal.example/' },
      kafkaMonitor: { environments, ...(alerts && { alerts }) },
    }),
  );
  return found;
}

function mistakeOf(alerts: JsonObject, environments?: JsonObject): string {
  try {
    read(alerts, environments);
  } catch (error) {
    return String((error as Error).message);
  }
  return 'nothing was refused';
}

describe('how people are told, as configured', () => {
  it('is not at all where the block is left out', () => {
    expect(read(undefined)).toBeUndefined();
  });

  it('has a meaning for everything but those of the fallback', () => {
    expect(read(FALLBACK)).toEqual({
      throttleMs: HOUR,
      groupWaitMs: 30_000,
      groupIntervalMs: 5 * MINUTE,
      reminderMs: undefined,
      quietHours: null,
      summaryAt: '07:00',
      timeZone: 'UTC',
      emptySummary: true,
      language: 'en',
      fallbackRecipients: ['group:default/platform'],
      heartbeatUrl: undefined,
      channels: new Map(),
      routes: new Map(),
      appUrl: 'https://portal.example',
    });
  });

  it('is read whole', () => {
    const settings = read({
      throttle: '30m',
      groupWait: { seconds: 0 },
      groupInterval: '30s',
      reminder: { hours: 4 },
      quietHours: { from: '22:00', to: '06:30' },
      dailySummaryAt: '08:15',
      timezone: 'Asia/Jakarta',
      emptySummary: false,
      language: 'id',
      fallbackRecipients: ['Group:default/Platform', 'user:default/siti'],
      heartbeatUrl: 'https://watch.example/abc',
      channels: { telegram: false, email: true },
      environments: { production: 'all', development: 'digest' },
    });
    expect(settings).toEqual({
      throttleMs: 30 * MINUTE,
      groupWaitMs: 0,
      groupIntervalMs: 30_000,
      reminderMs: 4 * HOUR,
      quietHours: { from: '22:00', to: '06:30' },
      summaryAt: '08:15',
      timeZone: 'Asia/Jakarta',
      emptySummary: false,
      language: 'id',
      fallbackRecipients: ['group:default/platform', 'user:default/siti'],
      heartbeatUrl: 'https://watch.example/abc',
      channels: new Map([
        ['telegram', false],
        ['email', true],
      ]),
      routes: new Map([
        ['production', 'all'],
        ['development', 'digest'],
      ]),
      appUrl: 'https://portal.example',
    });
  });

  const KEY = 'kafkaMonitor.alerts';
  it.each<[string, JsonObject, string]>([
    ['a throttle of 4 minutes', { throttle: '4m' }, `${KEY}.throttle`],
    ['a throttle of 25 hours', { throttle: '25h' }, `${KEY}.throttle`],
    ['a wait of 11 minutes', { groupWait: '11m' }, `${KEY}.groupWait`],
    ['no interval', { groupInterval: '0s' }, `${KEY}.groupInterval`],
    ['a reminder every minute', { reminder: '1m' }, `${KEY}.reminder`],
    ['a reminder every 8 days', { reminder: '8d' }, `${KEY}.reminder`],
    [
      'an hour that there is not',
      { quietHours: { from: '24:00', to: '06:00' } },
      `${KEY}.quietHours.from`,
    ],
    [
      'quiet hours without an end',
      { quietHours: { from: '22:00' } },
      `${KEY}.quietHours.to`,
    ],
    [
      'quiet hours that end when they begin',
      { quietHours: { from: '22:00', to: '22:00' } },
      `${KEY}.quietHours.to`,
    ],
    ['a time of a summary', { dailySummaryAt: '7' }, `${KEY}.dailySummaryAt`],
    ['a time zone', { timezone: 'Asia/Bandung2' }, `${KEY}.timezone`],
    ['a language', { language: 'de' }, `${KEY}.language`],
    ['a switch', { emptySummary: 'maybe' }, `${KEY}.emptySummary`],
    [
      'nobody to fall back to',
      { fallbackRecipients: [] },
      `${KEY}.fallbackRecipients`,
    ],
    [
      'a recipient that is a bare name',
      { fallbackRecipients: ['user:default/a', 'platform'] },
      `${KEY}.fallbackRecipients[1]`,
    ],
    [
      'a recipient that is no person',
      { fallbackRecipients: ['component:default/a'] },
      `${KEY}.fallbackRecipients[0]`,
    ],
    [
      'another protocol',
      { heartbeatUrl: 'ftp://watch.example' },
      `${KEY}.heartbeatUrl`,
    ],
    [
      'an environment that there is not',
      { environments: { staging: 'all' } },
      `${KEY}.environments.staging`,
    ],
    [
      'a route that there is not',
      { environments: { production: 'some' } },
      `${KEY}.environments.production`,
    ],
    [
      'a channel that is neither on nor off',
      { channels: { telegram: 'sometimes' } },
      `${KEY}.channels.telegram`,
    ],
    [
      'a channel whose id is no slug',
      { channels: { Tele_gram: true } },
      `${KEY}.channels.Tele_gram`,
    ],
  ])('is refused with its exact key: %s', (_, alerts, key) => {
    const escaped = key.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    expect(mistakeOf({ ...FALLBACK, ...alerts })).toMatch(
      new RegExp(`(^|[^\\w.])${escaped}(?![\\w.[])`),
    );
  });

  it('names owners of each environment that is told of at once', () => {
    const environments = {
      production: place('one'),
      development: place('two'),
    };
    const only = (routes: JsonObject) =>
      mistakeOf({ ...FALLBACK, environments: routes }, environments);
    expect(only({ development: 'digest' })).toMatch(
      /kafkaMonitor\.environments\.production\.owners/,
    );
    expect(only({ production: 'none' })).toMatch(
      /kafkaMonitor\.environments\.development\.owners/,
    );
    expect(only({ production: 'none', development: 'digest' })).toBe(
      'nothing was refused',
    );
  });
});
