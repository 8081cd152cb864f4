import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { alertSettings, changed } from '../../__testUtils__/alertFixtures';
import { refusal } from '../../__testUtils__/fakeApi';
import { schedulerConfig } from '../../__testUtils__/fixtures';
import { renderPage } from '../../__testUtils__/renderPage';

const PAGE = '/kafka-monitor/scheduler?tab=settings';

async function settings() {
  const section = await screen.findByRole('region', { name: 'Settings' });
  await within(section).findByText('Notifications');
  return within(section);
}

async function replace(element: HTMLElement, text: string) {
  await userEvent.clear(element);
  await userEvent.paste(text);
  await userEvent.tab();
}

describe('the settings of notifications', () => {
  it('are saved with what was changed, and nothing else', async () => {
    const { api } = renderPage(PAGE, {
      answers: { updateSchedulerConfig: () => schedulerConfig({ version: 2 }) },
    });
    const form = await settings();
    const field = (name: RegExp) => form.getByRole('textbox', { name });
    await replace(field(/^After an alert/), '30');
    await replace(field(/^Daily summary at/), '08:15');
    await replace(field(/^Time zone/), 'Asia/Makassar');
    await userEvent.click(form.getByRole('switch', { name: 'Quiet hours' }));
    await replace(field(/^Quiet hours: To/), '05:00');
    await userEvent.click(
      form.getByRole('switch', {
        name: 'Send a summary that has nothing to say',
      }),
    );
    await userEvent.click(form.getByRole('switch', { name: 'Telegram' }));
    await userEvent.click(form.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('Settings saved')).toBeInTheDocument();
    expect(api.callsOf('updateSchedulerConfig')[0].body).toEqual({
      version: 1,
      alerts: {
        throttleMinutes: 30,
        summaryAt: '08:15',
        timeZone: 'Asia/Makassar',
        quietHours: { from: '22:00', to: '05:00' },
        emptySummary: false,
        channels: { telegram: false },
      },
    });
  });

  it('say where each comes from, and go back to what is configured', async () => {
    const night = { from: '22:00', to: '06:00' };
    const { api } = renderPage(PAGE, {
      answers: {
        getSchedulerConfig: () =>
          schedulerConfig({
            alerts: alertSettings({
              reminderHours: changed(12, 0),
              quietHours: changed<typeof night | null>(null, night),
              summaryAt: changed('06:00', '07:00'),
              channels: [
                {
                  id: 'email',
                  title: 'E-mail',
                  enabled: changed(false, true),
                },
              ],
            }),
          }),
        updateSchedulerConfig: () => schedulerConfig({ version: 2 }),
      },
    });
    const form = await settings();
    for (const text of ['never', '22:00 to 06:00', '07:00', 'on']) {
      expect(
        form.getByText(`changed here; configured: ${text}`),
      ).toBeInTheDocument();
    }
    for (const name of [
      'Remind of what is still open every',
      'Quiet hours',
      'Daily summary at',
      'E-mail',
    ]) {
      await userEvent.click(
        form.getByRole('button', { name: `Back to configured: ${name}` }),
      );
    }
    expect(form.getByRole('switch', { name: 'Quiet hours' })).toBeChecked();
    expect(
      form.getByRole('textbox', { name: /^Quiet hours: From/ }),
    ).toHaveValue('22:00');
    await userEvent.click(form.getByRole('button', { name: 'Save' }));
    await waitFor(() =>
      expect(api.callsOf('updateSchedulerConfig')[0].body).toEqual({
        version: 1,
        alerts: {
          reminderHours: null,
          quietHours: null,
          summaryAt: null,
          channels: { email: null },
        },
      }),
    );
  });

  it('are not saved while any of them is wrong', async () => {
    const { api } = renderPage(PAGE);
    const form = await settings();
    const field = (name: RegExp) => form.getByRole('textbox', { name });
    await replace(field(/^After an alert/), '2');
    await replace(field(/^Daily summary at/), '7 am');
    await replace(field(/^Time zone/), 'Jakarta');
    await userEvent.click(form.getByRole('switch', { name: 'Quiet hours' }));
    await replace(field(/^Quiet hours: To/), '22:00');
    for (const text of [
      'A whole number from 5 to 1440',
      'A time of day such as 07:00',
      'A time zone such as Asia/Jakarta',
      'A time of day such as 07:00, other than the beginning',
    ]) {
      expect(form.getByText(text)).toBeInTheDocument();
    }
    expect(form.getByRole('button', { name: 'Save' })).toBeDisabled();
    expect(api.callsOf('updateSchedulerConfig')).toEqual([]);
  });

  it('switch quiet hours off, whatever is configured', async () => {
    const night = { from: '22:00', to: '06:00' };
    const { api } = renderPage(PAGE, {
      answers: {
        getSchedulerConfig: () =>
          schedulerConfig({
            alerts: alertSettings({
              quietHours: {
                value: night,
                configured: night,
                source: 'configured',
              },
            }),
          }),
        updateSchedulerConfig: () => schedulerConfig({ version: 2 }),
      },
    });
    const form = await settings();
    await userEvent.click(form.getByRole('switch', { name: 'Quiet hours' }));
    expect(form.queryByRole('textbox', { name: /^Quiet hours/ })).toBeNull();
    await userEvent.click(form.getByRole('button', { name: 'Save' }));
    await waitFor(() =>
      expect(api.callsOf('updateSchedulerConfig')[0].body).toEqual({
        version: 1,
        alerts: { quietHours: 'none' },
      }),
    );
  });

  it('keep the input beside the newer value when someone was faster', async () => {
    let version = 1;
    renderPage(PAGE, {
      answers: {
        getSchedulerConfig: () =>
          schedulerConfig({
            version,
            alerts: alertSettings(
              version === 1 ? {} : { summaryAt: changed('09:00', '07:00') },
            ),
          }),
        updateSchedulerConfig: async () => {
          version = 2;
          throw await refusal(409, 'version 2 is newer');
        },
      },
    });
    const form = await settings();
    const field = form.getByRole('textbox', { name: /^Daily summary at/ });
    await replace(field, '08:00');
    await userEvent.click(form.getByRole('button', { name: 'Save' }));
    expect(await form.findByText('Newer value: 09:00')).toBeInTheDocument();
    expect(field).toHaveValue('08:00');
  });
});
