import { alertStatus, channelStatus } from '../../__testUtils__/alertFixtures';
import { alertLines } from './linesOf';

describe('what every page says about how people are told', () => {
  it('is nothing when all is well', () => {
    expect(alertLines(alertStatus())).toEqual([]);
  });

  it('is nothing of what waits, is switched off, or was not looked up', () => {
    expect(
      alertLines(
        alertStatus({
          channels: [
            channelStatus({ waiting: 9 }),
            channelStatus({ enabled: false, refused: 3 }),
          ],
          fallback: {
            recipients: ['user:default/budi'],
            addresses: null,
            checkedAt: null,
          },
        }),
      ),
    ).toEqual([]);
  });

  it('is each channel that refuses, and a fallback that reaches nobody', () => {
    const fallback = { addresses: 0, checkedAt: null };
    const status = alertStatus({
      channels: [channelStatus({ refused: 3, lastRefusal: '403' })],
      fallback: { ...fallback, recipients: ['user:default/budi'] },
    });
    expect(alertLines(status)).toEqual([
      {
        kind: 'refused',
        channel: 'telegram',
        title: 'Telegram',
        count: 3,
        reason: '403',
      },
      { kind: 'no-address', recipients: ['user:default/budi'] },
    ]);
    expect(
      alertLines(alertStatus({ fallback: { ...fallback, recipients: [] } })),
    ).toEqual([{ kind: 'no-recipients' }]);
  });
});
