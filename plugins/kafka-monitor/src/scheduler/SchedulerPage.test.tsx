import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { refusal } from '../__testUtils__/fakeApi';
import {
  connectCluster,
  environment,
  schedulerConfig,
  schedulerItem,
  secondsAgo,
  worker,
} from '../__testUtils__/fixtures';
import { renderPage } from '../__testUtils__/renderPage';

const PAGE = '/kafka-monitor/scheduler';
const SETTINGS = `${PAGE}?tab=settings`;

describe("the scheduler's page", () => {
  it('tells the last run of each Connect cluster', async () => {
    renderPage(PAGE, {
      answers: {
        getScheduler: () => ({
          running: true,
          nextDailyAt: null,
          warnings: [],
          items: [
            schedulerItem({
              lastRun: {
                startedAt: secondsAgo(8),
                durationMs: 10_004,
                outcome: 'failed',
                trigger: 'scheduled',
                added: 1,
                changed: 2,
                removed: 3,
                error: {
                  kind: 'unreachable',
                  message: 'connect ECONNREFUSED',
                },
              },
            }),
          ],
        }),
      },
    });
    expect(
      await screen.findByText('The scheduler is running.'),
    ).toBeInTheDocument();
    const row = within(
      screen.getByRole('grid', { name: 'Runs per Connect cluster' }),
    ).getByRole('row', { name: /Production/ });
    for (const text of [
      'main',
      '10.0 s',
      'Failed',
      'The worker can not be reached. “connect ECONNREFUSED”',
      '1 new, 2 changed, 3 gone',
    ]) {
      expect(within(row).getByText(text)).toBeInTheDocument();
    }
  });

  it('says nothing of numbers that the viewer is not told', async () => {
    renderPage(PAGE, {
      answers: {
        getScheduler: () => ({
          running: true,
          nextDailyAt: null,
          warnings: [],
          items: [
            schedulerItem({
              lastRun: {
                startedAt: secondsAgo(8),
                durationMs: 4,
                outcome: 'changed',
                trigger: 'scheduled',
                added: null,
                changed: null,
                removed: null,
                error: null,
              },
            }),
          ],
        }),
      },
    });
    expect(
      await screen.findByText('The scheduler is running.'),
    ).toBeInTheDocument();
    const row = within(
      screen.getByRole('grid', { name: 'Runs per Connect cluster' }),
    ).getByRole('row', { name: /Production/ });
    expect(within(row).getByText('main')).toBeInTheDocument();
    expect(within(row).queryByText(/new,|null/)).toBeNull();
  });

  it('tells how each worker is, and what still names a silent one', async () => {
    renderPage(PAGE, {
      answers: {
        listEnvironments: () => ({
          sequence: 1,
          items: [
            environment({
              connectClusters: [
                connectCluster({
                  workers: [
                    worker(),
                    worker({
                      url: 'http://connect-2:8083',
                      workerId: 'connect-2:8083',
                      health: 'unreachable',
                      latencyMs: null,
                      message: 'ECONNREFUSED',
                      since: secondsAgo(90),
                    }),
                    worker({
                      url: 'http://connect-3:8083',
                      workerId: null,
                      health: 'not-verifiable',
                      version: '3.8.1',
                    }),
                    worker({
                      url: 'http://connect-4:8083',
                      workerId: 'connect-4:8083',
                      health: 'unhealthy',
                    }),
                  ],
                  silentWorkers: [
                    {
                      workerId: 'connect-2:8083',
                      since: secondsAgo(90),
                      connectors: 1,
                      tasks: 3,
                    },
                  ],
                }),
              ],
            }),
          ],
        }),
      },
    });
    const workers = within(
      await screen.findByRole('region', { name: 'Workers' }),
    );
    await workers.findByText('Healthy');
    const [, first, second, third, fourth] = workers.getAllByRole('row');
    expect(first).toHaveTextContent(
      /Production\/main.*connect-1:8083.*Healthy.*4\.3\.1.*4 ms.*8 sec/,
    );
    expect(second).toHaveTextContent(
      /Unreachable.*“ECONNREFUSED”.*1 connector, 3 tasks/,
    );
    expect(third).toHaveTextContent(
      /worker id unknown.*Not verifiable.*before Kafka 3\.9.*3\.8\.1/,
    );
    expect(fourth).toHaveTextContent(/Cut off from Kafka.*old data/);
  });

  it('tells what the catalog and the file say otherwise of teams', async () => {
    renderPage(PAGE, {
      answers: {
        getScheduler: () => ({
          running: true,
          nextDailyAt: null,
          items: [schedulerItem()],
          warnings: [
            {
              kind: 'group-foreign',
              team: 'orders',
              ref: 'group:default/orders',
            },
            { kind: 'group-missing', team: 'orders', ref: 'group:default/x' },
            {
              kind: 'lead-missing',
              team: 'payments',
              ref: 'user:default/budi',
            },
            { kind: 'declaration-ignored', team: 'retired', ref: 'teams.yaml' },
          ],
        }),
      },
    });
    const list = within(
      await screen.findByRole('list', { name: 'Teams to look at' }),
    );
    await list.findByRole('link', { name: 'Payments' });
    expect(list.getAllByRole('listitem').map(each => each.textContent)).toEqual(
      [
        expect.stringMatching(
          /^Team Orders: another source has the Group group:default\/orders/,
        ),
        expect.stringMatching(
          /^Team Orders: the catalog has no Group group:default\/x\./,
        ),
        expect.stringMatching(/^Team Payments: its lead budi is not known/),
        expect.stringMatching(
          /^Team Retired \(deleted\): teams\.yaml declares it, but it was deleted/,
        ),
      ],
    );
    expect(list.getByRole('link', { name: 'Payments' })).toHaveAttribute(
      'href',
      '/kafka-monitor/teams/payments',
    );
  });

  it('says when the scheduler is stopped', async () => {
    renderPage(PAGE, {
      answers: {
        getScheduler: () => ({
          running: false,
          nextDailyAt: null,
          items: [schedulerItem()],
          warnings: [],
        }),
      },
    });
    expect(
      await screen.findByText(/^The scheduler is stopped/),
    ).toBeInTheDocument();
  });

  it('saves what was changed, over the version that was read', async () => {
    const { api } = renderPage(SETTINGS, {
      answers: {
        updateSchedulerConfig: () =>
          schedulerConfig({
            version: 2,
            environments: [
              {
                name: 'production',
                title: 'Production',
                platform: 'kafka-connect',
                enabled: { value: false, configured: true, source: 'changed' },
              },
            ],
          }),
      },
    });
    await userEvent.click(
      await screen.findByRole('switch', { name: 'Production' }),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('Settings saved')).toBeInTheDocument();
    expect(api.callsOf('updateSchedulerConfig')[0].body).toEqual({
      version: 1,
      environments: { production: { enabled: false } },
    });
  });

  it('refuses an interval out of range before asking', async () => {
    const { api } = renderPage(SETTINGS);
    const field = await screen.findByRole('textbox', {
      name: /^Ask for the status every/,
    });
    await userEvent.clear(field);
    await userEvent.type(field, '2');
    await userEvent.tab();
    expect(
      await screen.findByText('A whole number from 5 to 3600'),
    ).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Save' })).toBeDisabled();
    expect(api.callsOf('updateSchedulerConfig')).toEqual([]);
  });

  it('goes back to what is configured', async () => {
    const { api } = renderPage(SETTINGS, {
      answers: {
        getSchedulerConfig: () =>
          schedulerConfig({
            statusIntervalSeconds: {
              value: 60,
              configured: 15,
              source: 'changed',
            },
          }),
        updateSchedulerConfig: () => schedulerConfig({ version: 2 }),
      },
    });
    expect(
      await screen.findByText('changed here; configured: 15 s'),
    ).toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('button', {
        name: 'Back to configured: Ask for the status every',
      }),
    );
    expect(
      screen.getByRole('textbox', { name: /^Ask for the status every/ }),
    ).toHaveValue('15');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() =>
      expect(api.callsOf('updateSchedulerConfig')[0].body).toEqual({
        version: 1,
        statusIntervalSeconds: null,
      }),
    );
  });

  it('keeps the input and shows the newer value when someone was faster', async () => {
    let version = 1;
    const { api } = renderPage(SETTINGS, {
      answers: {
        getSchedulerConfig: () =>
          schedulerConfig({
            version,
            statusIntervalSeconds: {
              value: version === 1 ? 15 : 45,
              configured: 15,
              source: version === 1 ? 'configured' : 'changed',
            },
          }),
        updateSchedulerConfig: async ({ body }) => {
          if (body?.version === 1) {
            version = 2;
            throw await refusal(409, 'version 2 is newer');
          }
          return schedulerConfig({ version: 3 });
        },
      },
    });
    const field = await screen.findByRole('textbox', {
      name: /^Ask for the status every/,
    });
    await userEvent.clear(field);
    await userEvent.type(field, '30');
    await userEvent.tab();
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('Newer value: 45 s')).toBeInTheDocument();
    expect(screen.getByText('Someone else saved meanwhile')).toBeVisible();
    expect(field).toHaveValue('30');

    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('Settings saved')).toBeInTheDocument();
    expect(api.callsOf('updateSchedulerConfig')[1].body).toEqual({
      version: 2,
      statusIntervalSeconds: 30,
    });
  });

  it('shows why the backend refused', async () => {
    renderPage(SETTINGS, {
      answers: {
        updateSchedulerConfig: async () => {
          throw await refusal(400, 'environments.production: is not known');
        },
      },
    });
    await userEvent.click(
      await screen.findByRole('switch', { name: 'Production' }),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(
      await screen.findByText('environments.production: is not known'),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('switch', { name: 'Production' }),
    ).not.toBeChecked();
  });

  it('says what to do where nothing runs', async () => {
    renderPage(PAGE, {
      answers: {
        getScheduler: () => ({
          running: false,
          nextDailyAt: null,
          items: [],
          warnings: [],
        }),
      },
    });
    expect(await screen.findByText('Nothing to run yet')).toBeInTheDocument();
  });

  async function replace(name: RegExp, text: string) {
    const field = await screen.findByRole('textbox', { name });
    await userEvent.clear(field);
    await userEvent.paste(text);
    await userEvent.tab();
  }

  it('takes daily times, their zone, and how long things are kept', async () => {
    const { api } = renderPage(SETTINGS, {
      answers: { updateSchedulerConfig: () => schedulerConfig({ version: 2 }) },
    });
    await replace(/^Read everything anew at/, '18:30, 06:00');
    await replace(/^Zone of these times/, 'Asia/Jakarta');
    await replace(/^Keep what happened for/, '30');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() =>
      expect(api.callsOf('updateSchedulerConfig')[0].body).toEqual({
        version: 1,
        dailyAt: ['18:30', '06:00'],
        timeZone: 'Asia/Jakarta',
        historyDays: 30,
      }),
    );
  });

  it('says what is wrong with these before asking', async () => {
    const { api } = renderPage(SETTINGS);
    await replace(/^Read everything anew at/, '6:00');
    await replace(/^Zone of these times/, 'Jakarta');
    await replace(/^Keep what happened for/, '0');
    for (const text of [
      'Different times of day such as 06:00, 18:30; at most 12',
      'A time zone such as Asia/Jakarta',
      'A whole number from 1 to 3650',
    ]) {
      expect(screen.getByText(text)).toBeInTheDocument();
    }
    expect(screen.getByRole('button', { name: 'Save' })).toBeDisabled();
    expect(api.callsOf('updateSchedulerConfig')).toEqual([]);
  });

  it('goes back to the daily times that are configured', async () => {
    const { api } = renderPage(SETTINGS, {
      answers: {
        getSchedulerConfig: () =>
          schedulerConfig({
            dailyAt: {
              value: ['06:00', '18:00'],
              configured: [],
              source: 'changed',
            },
          }),
        updateSchedulerConfig: () => schedulerConfig({ version: 2 }),
      },
    });
    const field = await screen.findByRole('textbox', {
      name: /^Read everything anew at/,
    });
    expect(field).toHaveValue('06:00, 18:00');
    expect(
      screen.getByText('changed here; configured: never'),
    ).toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('button', {
        name: 'Back to configured: Read everything anew at',
      }),
    );
    expect(field).toHaveValue('');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() =>
      expect(api.callsOf('updateSchedulerConfig')[0].body).toEqual({
        version: 1,
        dailyAt: null,
      }),
    );
  });
});
