import { MessageDelivery } from '@kafka-monitor/plugin-kafka-monitor-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  alertStatus,
  channelStatus,
  delivery,
  messageDetail,
} from '../../__testUtils__/alertFixtures';
import { refusal } from '../../__testUtils__/fakeApi';
import { team } from '../../__testUtils__/organizationFixtures';
import { renderPage } from '../../__testUtils__/renderPage';

const PAGE = '/kafka-monitor/teams/orders';

async function channels() {
  const section = await screen.findByRole('region', { name: 'Channels' });
  return within(section);
}

async function press(name: string) {
  await userEvent.click(
    await (await channels()).findByRole('button', { name }),
  );
}

const underWay = (part: Partial<MessageDelivery> = {}) =>
  delivery({ status: 'waiting', answer: null, finishedAt: null, ...part });

describe("a team's channels", () => {
  it('say when the team is told, or that the installation decides', async () => {
    renderPage(PAGE, {
      answers: {
        getTeam: () =>
          team({
            quietHours: { from: '22:00', to: '06:00' },
            timeZone: 'Asia/Makassar',
          }),
      },
    });
    const section = await channels();
    const factOf = (name: string) =>
      section.getByText(name, { selector: 'dt' }).closest('div');
    expect(factOf('Quiet hours')).toHaveTextContent('22:00 to 06:00');
    expect(factOf('Time zone')).toHaveTextContent('Asia/Makassar');
    expect(factOf('Daily summary at')).toHaveTextContent(
      "the installation's own",
    );
    expect(factOf('Leads')).toHaveTextContent('maria.keller');
  });

  it('show what each address really answered to a test message', async () => {
    let asked = 0;
    const { api } = renderPage(PAGE, {
      answers: {
        sendTestMessage: () => ({ id: '12' }),
        getMessage: () => {
          asked += 1;
          return messageDetail({
            id: '12',
            deliveries:
              asked === 1
                ? [underWay(), underWay({ id: '72', to: '@orders' })]
                : [
                    delivery({ answer: 'message 815' }),
                    delivery({
                      id: '72',
                      to: '@orders',
                      status: 'refused',
                      answer: '400 Bad Request: chat not found',
                    }),
                  ],
          });
        },
      },
    });
    await press('Test message by Telegram');
    const section = await channels();
    expect(await section.findByText('Under way …')).toBeInTheDocument();
    expect(
      await section.findByText(
        '400 Bad Request: chat not found',
        {},
        { timeout: 5_000 },
      ),
    ).toBeInTheDocument();
    const [accepted, refused] = within(
      section.getByRole('list', { name: 'Where to, and the answer' }),
    ).getAllByRole('listitem');
    expect(accepted).toHaveTextContent(
      /Telegram, -1001234567890Acceptedmessage 815/,
    );
    expect(refused).toHaveTextContent(
      /Telegram, @ordersRefused400 Bad Request/,
    );
    expect(section.queryByText('Under way …')).toBeNull();
    expect(
      section.getByRole('link', { name: 'Open the message' }),
    ).toHaveAttribute(
      'href',
      '/kafka-monitor/scheduler?tab=messages&message=12',
    );
    expect(api.callsOf('sendTestMessage')).toEqual([
      {
        operation: 'sendTestMessage',
        params: { name: 'orders' },
        query: undefined,
        body: { channel: 'telegram' },
      },
    ]);
  });

  it('say that there is no address, and why it could not be sent', async () => {
    renderPage(PAGE, {
      answers: {
        sendTestMessage: async ({ body }) => {
          if (body?.channel === 'email') {
            throw await refusal(409, 'The channel is switched off');
          }
          return { id: '13' };
        },
        getMessage: () =>
          messageDetail({ id: '13', status: 'none', deliveries: [] }),
      },
    });
    await press('Test message by Telegram');
    const section = await channels();
    expect(
      await section.findByText('The team has no address for this channel.'),
    ).toBeInTheDocument();
    await press('Test message by E-mail');
    expect(
      await section.findByText('The channel is switched off'),
    ).toBeInTheDocument();
  });

  it('are not tried when they are switched off', async () => {
    renderPage(PAGE, {
      answers: {
        getAlertStatus: () =>
          alertStatus({ channels: [channelStatus({ enabled: false })] }),
      },
    });
    const section = await channels();
    expect(
      await section.findByRole('button', { name: 'Test message by Telegram' }),
    ).toBeDisabled();
    expect(
      section.getByText('switched off in the settings'),
    ).toBeInTheDocument();
  });

  it('can be tried by those only who may change them', async () => {
    renderPage(PAGE, { answers: { getTeam: () => team({ allowed: [] }) } });
    const section = await channels();
    await section.findByText('Time zone');
    expect(section.queryByRole('button')).toBeNull();
  });

  it('can be tried for the team of all others too, in Indonesian', async () => {
    const { api } = renderPage('/kafka-monitor/teams/lainnya', {
      language: 'id',
      answers: {
        getTeam: () =>
          team({
            name: 'lainnya',
            isDefault: true,
            leads: [],
            allowed: ['update-channels', 'test-channels'],
          }),
        sendTestMessage: () => ({ id: '14' }),
      },
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Pesan uji lewat Telegram' }),
    );
    expect(await screen.findByText('Diterima')).toBeInTheDocument();
    await waitFor(() =>
      expect(api.callsOf('sendTestMessage')[0].params).toEqual({
        name: 'lainnya',
      }),
    );
  });
});
