import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderPage } from '../../__testUtils__/renderPage';
import { settingsChange } from '../../__testUtils__/schedulerFixtures';

const PAGE = '/kafka-monitor/scheduler?tab=settings';

const configured = (value: unknown) => ({
  value,
  source: 'configured' as const,
});
const changed = (value: unknown) => ({ value, source: 'changed' as const });

describe('the changes of the settings', () => {
  it('say who changed what, from what to what, a page at a time', async () => {
    const { api } = renderPage(PAGE, {
      answers: {
        getSchedulerConfigHistory: ({ query }) =>
          query?.cursor
            ? { items: [settingsChange({ id: '1', by: 'user:default/bob' })] }
            : {
                nextCursor: '2',
                items: [
                  settingsChange({
                    id: '2',
                    changes: [
                      {
                        setting: 'environments.production.enabled',
                        before: configured(true),
                        after: changed(false),
                      },
                      {
                        setting: 'dailyAt',
                        before: changed(['06:00', '18:00']),
                        after: configured([]),
                      },
                      {
                        setting: 'alerts.quietHours',
                        before: configured(null),
                        after: changed({ from: '22:00', to: '06:00' }),
                      },
                      {
                        setting: 'alerts.channels.telegram',
                        before: configured(true),
                        after: changed(false),
                      },
                      {
                        setting: 'no.more',
                        before: configured(1),
                        after: changed(2),
                      },
                    ],
                  }),
                ],
              },
      },
    });
    const section = within(
      await screen.findByRole('region', { name: 'Changes of the settings' }),
    );
    expect(await section.findByText(/by ann/)).toBeInTheDocument();
    for (const text of [
      'Watch Production: on → off',
      'Read everything anew at: 06:00, 18:00 → never, as configured',
      'Quiet hours: none → 22:00 to 06:00',
      'Channel Telegram: on → off',
      'no.more: 1 → 2',
    ]) {
      expect(await section.findByText(text)).toBeInTheDocument();
    }
    await userEvent.click(section.getByRole('button', { name: 'Load more' }));
    expect(await section.findByText(/by bob/)).toBeInTheDocument();
    expect(
      section.getByText('Ask for the status every: 15 → 30'),
    ).toBeInTheDocument();
    expect(api.callsOf('getSchedulerConfigHistory')[0].query).toMatchObject({
      limit: 10,
    });
  });

  it('say so where nobody has changed anything', async () => {
    renderPage(PAGE);
    expect(
      await screen.findByText('Nobody has changed a setting yet.'),
    ).toBeInTheDocument();
  });
});
