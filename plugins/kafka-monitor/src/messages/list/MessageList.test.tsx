import { Message } from '@kafka-monitor/plugin-kafka-monitor-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { delivery, message } from '../../__testUtils__/alertFixtures';
import { refusal } from '../../__testUtils__/fakeApi';
import { renderPage } from '../../__testUtils__/renderPage';

const PAGE = '/kafka-monitor/scheduler?tab=messages';

async function section() {
  return within(await screen.findByRole('region', { name: 'Messages' }));
}

const listOf = (items: Message[], totalItems = items.length) => ({
  items,
  totalItems,
});

describe('the list of messages', () => {
  it('is a tab of the scheduler’s page', async () => {
    const { address } = renderPage('/kafka-monitor/scheduler');
    await userEvent.click(await screen.findByRole('tab', { name: 'Messages' }));
    await waitFor(() => expect(address()).toBe(PAGE));
    expect(
      await screen.findByRole('region', { name: 'Messages' }),
    ).toBeInTheDocument();
    await userEvent.click(screen.getByRole('tab', { name: 'Status' }));
    await waitFor(() => expect(address()).toBe('/kafka-monitor/scheduler'));
  });

  it('says when, what, to whom, and what became of it', async () => {
    renderPage(PAGE, {
      answers: {
        listMessages: () =>
          listOf([
            message({
              critical: true,
              status: 'refused',
              deliveries: [
                delivery({ status: 'refused', answer: '403 blocked' }),
                ...[2, 3, 4, 5].map(id =>
                  delivery({
                    id: String(id),
                    channel: 'email',
                    to: `${id}@example.com`,
                  }),
                ),
              ],
            }),
            message({
              id: '8',
              team: null,
              environment: null,
              status: 'none',
              purpose: 'summary',
              deliveries: [],
            }),
          ]),
      },
    });
    const list = await section();
    await list.findByRole('link', { name: 'Orders' });
    const [, first, second] = list.getAllByRole('row');
    expect(first).toHaveTextContent(
      /\d+ min.* agoorders-source failedFailurecriticalOrdersProductionRefusedTelegram, -1001234567890Refused403 blockedE-mail, 2@example\.comAccepted.*3@example\.com.*and 2 more$/,
    );
    expect(second).toHaveTextContent(/Daily summaryNobody to tell$/);
  });

  it('is narrowed in the address, and by the backend', async () => {
    const { api, address } = renderPage(PAGE);
    const list = await section();
    const choose = async (field: RegExp, option: string) => {
      await userEvent.click(await list.findByRole('button', { name: field }));
      await userEvent.click(
        await screen.findByRole('option', { name: option }),
      );
    };
    await choose(/Status/, 'Refused');
    await choose(/Channel/, 'E-mail');
    await choose(/About/, 'Test message');
    await waitFor(() =>
      expect(address()).toBe(
        `${PAGE}&status=refused&channel=email&purpose=test`,
      ),
    );
    await waitFor(() =>
      expect(api.callsOf('listMessages').pop()?.query).toEqual({
        platform: 'kafka-connect',
        status: ['refused'],
        channel: ['email'],
        purpose: ['test'],
        offset: 0,
        limit: 50,
      }),
    );
    await userEvent.click(
      list.getByRole('button', { name: 'Clear the filters' }),
    );
    await waitFor(() => expect(address()).toBe(PAGE));
  });

  it('shows 50 at a time, and comes back from past the end', async () => {
    const { api, address } = renderPage(`${PAGE}&page=9`, {
      answers: {
        listMessages: ({ query }) =>
          listOf((query?.offset ?? 0) >= 60 ? [] : [message()], 60),
      },
    });
    await waitFor(() => expect(address()).toBe(`${PAGE}&page=2`));
    const list = await section();
    expect(await list.findByText('51 to 60 of 60')).toBeInTheDocument();
    await userEvent.click(list.getByRole('button', { name: 'Previous page' }));
    await waitFor(() =>
      expect(api.callsOf('listMessages').pop()?.query).toMatchObject({
        offset: 0,
      }),
    );
  });

  it('says that there are none, or none that match', async () => {
    const none = { listMessages: () => listOf([]) };
    const { address } = renderPage(`${PAGE}&status=waiting`, { answers: none });
    expect(await screen.findByText('No message matches')).toBeInTheDocument();
    await userEvent.click(
      screen.getAllByRole('button', { name: 'Clear the filters' })[0],
    );
    await waitFor(() => expect(address()).toBe(PAGE));
    expect(await screen.findByText('No message yet')).toBeInTheDocument();
  });

  it('says why it could not be read', async () => {
    renderPage(PAGE, {
      answers: {
        listMessages: async () => {
          throw await refusal(403, 'no');
        },
      },
    });
    const list = await section();
    expect(
      await list.findByText('You are not allowed to see this'),
    ).toBeInTheDocument();
  });

  it('speaks Indonesian', async () => {
    renderPage(PAGE, { language: 'id' });
    expect(
      await screen.findByRole('region', { name: 'Pesan' }),
    ).toBeInTheDocument();
    expect((await screen.findAllByText('Diterima')).length).toBeGreaterThan(0);
    expect(
      screen.getByRole('columnheader', { name: 'Ke mana, dan jawabannya' }),
    ).toBeInTheDocument();
  });
});
