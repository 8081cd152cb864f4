import { screen, within } from '@testing-library/react';
import {
  alertStatus,
  channelStatus,
  hoursFromNow,
} from '../../__testUtils__/alertFixtures';
import { refusal } from '../../__testUtils__/fakeApi';
import { renderPage } from '../../__testUtils__/renderPage';

const PAGE = '/kafka-monitor/scheduler?tab=messages';

async function lines() {
  const list = within(
    await screen.findByRole('list', { name: 'How the channels are' }),
  );
  return list.getAllByRole('listitem').map(each => each.textContent);
}

describe('the channels', () => {
  it('say whether they are on, what waits, and what was refused why', async () => {
    renderPage(PAGE, {
      answers: {
        getAlertStatus: () =>
          alertStatus({
            channels: [
              channelStatus({
                waiting: 4,
                oldestAt: hoursFromNow(-0.1),
                refused: 2,
                lastRefusal: '403 bot was blocked',
              }),
              channelStatus({ id: 'email', title: 'E-mail', enabled: false }),
            ],
          }),
      },
    });
    expect(await lines()).toEqual([
      expect.stringMatching(
        /^TelegramOn4 wait, the oldest since \d\smin.*ago\.2 refused for good within 24 hours\. The last reason: 403 bot was blocked$/,
      ),
      'E-mailOffNothing waits.',
      expect.stringMatching(
        /^Fallbackgroup:default\/platform: 2 addresses\.Looked up .*ago\.$/,
      ),
    ]);
  });

  it.each([
    [{ recipients: [], addresses: 0 }, 'There are no fallback recipients.'],
    [
      { recipients: ['user:default/budi'], addresses: 0 },
      'budi: they come to no address.',
    ],
    [
      { recipients: ['user:default/budi'], addresses: null },
      'budi: not looked up yet.',
    ],
  ])('say whom the fallback reaches: %j', async (fallback, text) => {
    renderPage(PAGE, {
      answers: {
        getAlertStatus: () =>
          alertStatus({
            channels: [],
            fallback: { ...fallback, checkedAt: null },
          }),
      },
    });
    expect(await lines()).toEqual([`Fallback${text}`]);
    expect(screen.getByText('No channel is installed.')).toBeInTheDocument();
  });

  it('say what could not be read', async () => {
    renderPage(PAGE, {
      answers: {
        getAlertStatus: async () => {
          throw await refusal(500, 'the database is away');
        },
      },
    });
    const section = within(
      await screen.findByRole('region', { name: 'Channels' }),
    );
    expect(
      await section.findByText('the database is away', {}, { timeout: 5_000 }),
    ).toBeInTheDocument();
  });
});
