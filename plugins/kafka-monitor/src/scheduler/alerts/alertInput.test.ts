import { changed, configured } from '../../__testUtils__/alertFixtures';
import { alertRange, invalidAlerts, shownQuietHours } from './alertInput';

const night = { from: '22:00', to: '06:00' };
const noon = { from: '12:00', to: '13:00' };

describe('what was typed of how people are told', () => {
  it('is judged as the API does', () => {
    expect([
      ...invalidAlerts({
        throttleMinutes: 1,
        groupWaitSeconds: 30,
        reminderHours: Number.NaN,
        summaryAt: '7 am',
        timeZone: 'Jakarta',
      }),
    ]).toEqual(['throttleMinutes', 'reminderHours', 'summaryAt', 'timeZone']);
    expect([
      ...invalidAlerts({ quietHours: { from: '22:00', to: '25:00' } }),
    ]).toEqual(['quietHours.to']);
    expect([
      ...invalidAlerts({ quietHours: { from: '22:00', to: '22:00' } }),
    ]).toEqual(['quietHours.to']);
  });

  it('is right where it is nothing, none, or back to configured', () => {
    expect(invalidAlerts(undefined).size).toBe(0);
    expect(invalidAlerts({ quietHours: 'none', summaryAt: null }).size).toBe(0);
    expect(invalidAlerts({ quietHours: null }).size).toBe(0);
    expect(invalidAlerts({ quietHours: night, reminderHours: 0 }).size).toBe(0);
  });

  it('knows the range of each number', () => {
    expect(alertRange('throttleMinutes')).toEqual({ min: 5, max: 1440 });
    expect(alertRange('reminderHours')).toEqual({ min: 0, max: 168 });
  });

  it('shows the quiet hours that would be saved', () => {
    const setting = changed<typeof night | null>(noon, night);
    expect(shownQuietHours(setting, undefined)).toEqual(noon);
    expect(shownQuietHours(setting, null)).toEqual(night);
    expect(shownQuietHours(setting, 'none')).toBeNull();
    expect(shownQuietHours(configured(null), night)).toEqual(night);
  });
});
