import { screen, within } from '@testing-library/react';
import { alertStatus, channelStatus } from '../../__testUtils__/alertFixtures';
import { refusal } from '../../__testUtils__/fakeApi';
import { renderPage } from '../../__testUtils__/renderPage';

describe('the line about how people are told', () => {
  it.each(['connectors', 'teams', 'raft/failures'])(
    'stands on the page %s',
    async path => {
      renderPage(`/kafka-monitor/${path}`, {
        answers: {
          getAlertStatus: () =>
            alertStatus({
              channels: [
                channelStatus({ refused: 2, lastRefusal: '403 blocked' }),
              ],
              fallback: {
                recipients: ['user:default/budi'],
                addresses: 0,
                checkedAt: null,
              },
            }),
        },
      });
      const lines = within(
        await screen.findByRole('region', {
          name: 'Whether people can be told',
        }),
      );
      expect(
        lines.getByText(
          /^Telegram refused 2 messages for good within 24 hours\. Reason: 403 blocked/,
        ),
      ).toBeInTheDocument();
      expect(
        lines.getByText(/^The fallback recipients \(budi\) come to no address/),
      ).toBeInTheDocument();
      const base = path.startsWith('raft')
        ? '/kafka-monitor/raft'
        : '/kafka-monitor';
      expect(
        lines.getAllByRole('link').map(each => each.getAttribute('href')),
      ).toEqual([
        `${base}/scheduler?tab=messages&status=refused&channel=telegram`,
        `${base}/scheduler?tab=messages`,
      ]);
    },
  );

  it('is not there when all is well, or for who may not know', async () => {
    const { api } = renderPage('/kafka-monitor/connectors', {
      answers: {
        getAlertStatus: async () => {
          throw await refusal(403, 'no');
        },
      },
    });
    await screen.findByText('orders-source');
    expect(api.callsOf('getAlertStatus')).toHaveLength(1);
    expect(
      screen.queryByRole('region', { name: 'Whether people can be told' }),
    ).toBeNull();
  });
});
