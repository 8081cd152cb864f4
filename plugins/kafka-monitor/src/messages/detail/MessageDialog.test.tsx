import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  delivery,
  hoursFromNow,
  messageDetail,
} from '../../__testUtils__/alertFixtures';
import { refusal } from '../../__testUtils__/fakeApi';
import { renderPage } from '../../__testUtils__/renderPage';

const PAGE = '/kafka-monitor/scheduler?tab=messages';

describe('a message', () => {
  it('opens from the list, has an address, and leads back', async () => {
    const { address, api } = renderPage(`${PAGE}&status=accepted`);
    await userEvent.click(
      await screen.findByRole('link', { name: 'orders-source failed' }),
    );
    const dialog = await screen.findByRole('dialog');
    expect(address()).toBe(`${PAGE}&status=accepted&message=7`);
    expect(api.callsOf('getMessage')[0].params).toEqual({ id: '7' });
    await userEvent.click(within(dialog).getByText('Close'));
    await waitFor(() => expect(address()).toBe(`${PAGE}&status=accepted`));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('shows what it says, and what became of it per address', async () => {
    renderPage(`${PAGE}&message=7`, {
      answers: {
        getMessage: () =>
          messageDetail({
            status: 'waiting',
            deliveries: [
              delivery({
                status: 'waiting',
                attempts: 3,
                answer: '429 Too Many Requests: retry after 21',
                nextAt: hoursFromNow(0.05),
                finishedAt: null,
              }),
              delivery({
                id: '72',
                to: 'orders@example.com',
                channel: 'email',
                answer: null,
              }),
            ],
          }),
      },
    });
    const dialog = within(await screen.findByRole('dialog'));
    expect(
      await dialog.findByRole('heading', { name: 'orders-source failed' }),
    ).toBeInTheDocument();
    for (const text of [
      '1 connector of production fails.',
      'Failed',
      'relation "orders" does not exist',
      'and 3 more',
    ]) {
      expect(dialog.getByText(text)).toBeInTheDocument();
    }
    expect(
      dialog.getByRole('link', { name: 'Open the failure' }),
    ).toHaveAttribute('href', 'http://localhost:3000/kafka-monitor/failures/7');
    const table = within(
      dialog.getByRole('grid', { name: 'What became of it, per address' }),
    );
    const [, first, second] = table.getAllByRole('row');
    expect(first).toHaveTextContent(
      /-1001234567890TelegramWaiting3429 Too Many Requests: retry after 21in .*$/,
    );
    expect(second).toHaveTextContent(
      /orders@example\.comE-mailAccepted1none yetFinished .* ago$/,
    );
  });

  it('links to nothing that is no address of the web', async () => {
    renderPage(`${PAGE}&message=7`, {
      answers: {
        getMessage: () =>
          messageDetail({
            // eslint-disable-next-line no-script-url
            link: { title: 'Open the failure', url: 'javascript:alert(1)' },
            deliveries: [],
          }),
      },
    });
    const dialog = within(await screen.findByRole('dialog'));
    expect(await dialog.findByText(/Open the failure/)).toBeInTheDocument();
    expect(dialog.queryByRole('link', { name: 'Open the failure' })).toBeNull();
    expect(dialog.getByText('It had nobody to go to.')).toBeInTheDocument();
  });

  it('says that there is none', async () => {
    renderPage(`${PAGE}&message=99`, {
      answers: {
        getMessage: async () => {
          throw await refusal(404, 'No such message');
        },
      },
    });
    expect(
      await screen.findByText('It may have been removed with age.'),
    ).toBeInTheDocument();
  });

  it('closes with Escape', async () => {
    const { address } = renderPage(`${PAGE}&message=7`);
    await screen.findByRole('dialog');
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(address()).toBe(PAGE));
  });
});
