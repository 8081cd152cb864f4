import {
  effectiveAlerts,
  toAlertSettings,
  withAlertsUpdate,
} from './alertSettings';
import { ALERT_DEFAULTS } from './readAlertSettings';

const INSTALLED = [
  { id: 'backstage', title: 'Backstage' },
  { id: 'telegram', title: 'Telegram' },
];
const CONFIGURED = {
  ...ALERT_DEFAULTS,
  reminderMs: 4 * 3_600_000,
  quietHours: { from: '22:00', to: '06:00' },
  channels: new Map([
    ['telegram', false],
    ['pigeon', true],
  ]),
};

describe('settings of alerts', () => {
  it('say which of them are changed, and what is configured beside', () => {
    const settings = toAlertSettings(
      CONFIGURED,
      { throttleMinutes: 5, quietHours: 'none', channels: { telegram: true } },
      INSTALLED,
    );
    expect(settings).toMatchObject({
      throttleMinutes: { value: 5, configured: 60, source: 'changed' },
      reminderHours: { value: 4, configured: 4, source: 'configured' },
      quietHours: {
        value: null,
        configured: { from: '22:00', to: '06:00' },
        source: 'changed',
      },
    });
    // Of channels those that are installed, and no others.
    expect(settings.channels).toEqual([
      {
        id: 'backstage',
        title: 'Backstage',
        enabled: { value: true, configured: true, source: 'configured' },
      },
      {
        id: 'telegram',
        title: 'Telegram',
        enabled: { value: true, configured: false, source: 'changed' },
      },
    ]);
  });

  it('come to what alerts are decided with', () => {
    const holding = (overrides: Parameters<typeof toAlertSettings>[1]) =>
      effectiveAlerts(toAlertSettings(CONFIGURED, overrides, INSTALLED));
    const configured = holding({});
    expect(configured).toMatchObject({
      throttleMs: 3_600_000,
      groupWaitMs: 30_000,
      groupIntervalMs: 300_000,
      reminderMs: 4 * 3_600_000,
      quietHours: { from: '22:00', to: '06:00' },
      summaryAt: '07:00',
      timeZone: 'UTC',
      emptySummary: true,
    });
    expect(configured.isChannelEnabled('telegram')).toBe(false);
    expect(configured.isChannelEnabled('backstage')).toBe(true);
    const changed = holding({
      groupWaitSeconds: 0,
      reminderHours: 0,
      emptySummary: false,
    });
    expect(changed).toMatchObject({
      groupWaitMs: 0,
      reminderMs: undefined,
      emptySummary: false,
    });
  });
});

describe('a change of them', () => {
  it('leaves what it leaves out, and goes back where it says null', () => {
    const before = {
      throttleMinutes: 5,
      summaryAt: '09:00',
      emptySummary: false,
      channels: { backstage: false, telegram: true },
    };
    expect(
      withAlertsUpdate(before, {
        summaryAt: null,
        timeZone: 'Asia/Jakarta',
        channels: { telegram: null },
      }),
    ).toEqual({
      throttleMinutes: 5,
      emptySummary: false,
      timeZone: 'Asia/Jakarta',
      channels: { backstage: false },
    });
    // It is not changed in place.
    expect(before.channels).toEqual({ backstage: false, telegram: true });
    expect(withAlertsUpdate(before, {})).toEqual(before);
  });
});
