import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { DateTime } from 'luxon';
import { mute, muteList } from '../../__testUtils__/alertFixtures';
import { refusal } from '../../__testUtils__/fakeApi';
import { renderPage } from '../../__testUtils__/renderPage';

const CONNECTOR = '/kafka-monitor/connectors/production/main/orders-source';
const HOUR = 3_600_000;

async function open(name: string) {
  await userEvent.click(await screen.findByRole('button', { name }));
  return within(await screen.findByRole('dialog'));
}

describe('muting', () => {
  it('takes what the page is about, a reason and a time', async () => {
    const { api } = renderPage(CONNECTOR, {
      answers: { createMute: () => mute() },
    });
    const dialog = await open('Mute: Connector orders-source');
    await userEvent.type(
      dialog.getByRole('textbox', { name: 'Reason' }),
      'Database is being moved',
    );
    await userEvent.click(dialog.getByRole('radio', { name: '1 hour' }));
    expect(dialog.getByText(/^It ends .*20\d\d/)).toBeInTheDocument();
    const now = Date.now();
    await userEvent.click(dialog.getByRole('button', { name: 'Mute' }));
    expect(
      await screen.findByText('Muted: Connector orders-source'),
    ).toBeInTheDocument();
    expect(screen.queryByRole('dialog')).toBeNull();
    const body = api.callsOf('createMute')[0].body as { until: string };
    expect(body).toEqual({
      scope: {
        kind: 'connector',
        environment: 'production',
        connectCluster: 'main',
        name: 'orders-source',
      },
      reason: 'Database is being moved',
      until: expect.any(String),
    });
    expect(Date.parse(body.until) - now).toBeGreaterThan(HOUR - 5_000);
    expect(Date.parse(body.until) - now).toBeLessThan(HOUR + 5_000);
  });

  it('asks for a reason and a time before it asks the backend', async () => {
    const { api } = renderPage('/kafka-monitor/teams/orders');
    const dialog = await open('Mute: Team Orders');
    await userEvent.click(dialog.getByRole('radio', { name: 'Another time' }));
    await userEvent.click(dialog.getByRole('button', { name: 'Mute' }));
    expect(
      dialog.getByText('Give a reason, of at most 500 characters.'),
    ).toBeInTheDocument();
    expect(dialog.getByRole('textbox', { name: 'Reason' })).toBeInvalid();
    expect(
      dialog.getByText('A time from now to at most 168 hours.'),
    ).toBeInTheDocument();
    expect(api.callsOf('createMute')).toEqual([]);
  });

  it('takes a date and a time, to be typed in', async () => {
    const { api } = renderPage('/kafka-monitor/clusters/shop', {
      answers: { createMute: () => mute() },
    });
    const dialog = await open('Mute: Cluster Shop');
    await userEvent.type(
      dialog.getByRole('textbox', { name: 'Reason' }),
      'Moved',
    );
    await userEvent.click(dialog.getByRole('radio', { name: 'Another time' }));
    const end = DateTime.now().plus({ days: 2 }).set({ hour: 15, minute: 30 });
    const part = (name: RegExp) => dialog.getByRole('spinbutton', { name });
    await userEvent.type(part(/^month/i), end.toFormat('MM'));
    await userEvent.type(part(/^day/i), end.toFormat('dd'));
    await userEvent.type(part(/^year/i), end.toFormat('yyyy'));
    await userEvent.type(part(/^hour/i), '3');
    await userEvent.type(part(/^minute/i), '30');
    await userEvent.type(part(/^AM/i), 'p');
    await userEvent.click(dialog.getByRole('button', { name: 'Mute' }));
    await waitFor(() =>
      expect(api.callsOf('createMute')[0].body).toEqual({
        scope: { kind: 'cluster', cluster: 'shop' },
        reason: 'Moved',
        until: end.startOf('minute').toUTC().toISO(),
      }),
    );
  });

  it('shows why the backend refused, and keeps what was typed', async () => {
    renderPage('/kafka-monitor/scheduler', {
      answers: {
        createMute: async () => {
          throw await refusal(403, 'until: a lead may for 24 hours');
        },
      },
    });
    const dialog = await open('Mute: Environment Production');
    const reason = dialog.getByRole('textbox', { name: 'Reason' });
    await userEvent.type(reason, 'Load test');
    await userEvent.click(dialog.getByRole('button', { name: 'Mute' }));
    expect(await dialog.findByRole('alert')).toHaveTextContent(
      'until: a lead may for 24 hours',
    );
    expect(reason).toHaveValue('Load test');
  });

  it('offers a lead a day at most, and no environment', async () => {
    renderPage(CONNECTOR, {
      answers: { listMutes: () => muteList([], { allowed: [] }) },
    });
    const dialog = await open('Mute: Connector orders-source');
    expect(dialog.getByRole('radio', { name: '24 hours' })).toBeInTheDocument();
    expect(dialog.queryByRole('radio', { name: '7 days' })).toBeNull();
  });

  it('is not offered where the viewer may not', async () => {
    renderPage('/kafka-monitor/scheduler', {
      answers: { listMutes: () => muteList([], { allowed: [] }) },
    });
    await screen.findByText('The scheduler is running.');
    expect(screen.queryByRole('button', { name: /^Mute/ })).toBeNull();
  });
});
