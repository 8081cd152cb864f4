import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { refusal } from '../../__testUtils__/fakeApi';
import { schedulerItem, secondsAgo } from '../../__testUtils__/fixtures';
import { renderPage } from '../../__testUtils__/renderPage';
import { withWishes } from './syncWishes';

const PAGE = '/kafka-monitor/scheduler';

const status = (items: ReturnType<typeof schedulerItem>[]) => ({
  running: true,
  nextDailyAt: null,
  warnings: [],
  items,
});

describe('a sync that is asked for', () => {
  it('is followed to its end, and its result told', async () => {
    let looks = 0;
    const { api } = renderPage(PAGE, {
      answers: {
        startSync: () => ({
          started: [
            { environment: 'production', connectCluster: 'main', request: 5 },
          ],
        }),
        getScheduler: () => {
          const asked = api.callsOf('startSync').length > 0;
          looks += asked ? 1 : 0;
          return status([
            schedulerItem({
              requestsDone: looks > 2 ? 5 : 4,
              runningSince: looks === 2 ? secondsAgo(1) : null,
              lastRun: {
                ...schedulerItem().lastRun!,
                outcome: looks > 2 ? 'changed' : 'failed',
                added: 7,
              },
            }),
          ]);
        },
      },
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Sync Production/main' }),
    );
    const region = within(
      await screen.findByRole('region', { name: 'Syncs that were asked for' }),
    );
    expect(region.getByText('0 of 1 ended')).toBeInTheDocument();
    expect(region.getByText('waiting')).toBeInTheDocument();
    expect(
      await region.findByText('running', {}, { timeout: 4_000 }),
    ).toBeInTheDocument();
    expect(
      await region.findByText('1 of 1 ended', {}, { timeout: 4_000 }),
    ).toBeInTheDocument();
    expect(region.getByText('Changed')).toBeInTheDocument();
    expect(region.getByText('7 new, 0 changed, 0 gone')).toBeInTheDocument();
    expect(api.callsOf('startSync')[0].body).toEqual({
      connectClusters: [{ environment: 'production', connectCluster: 'main' }],
    });
    await userEvent.click(region.getByRole('button', { name: 'Close' }));
    expect(
      screen.queryByRole('region', { name: 'Syncs that were asked for' }),
    ).toBeNull();
  }, 15_000);

  it('can be of all, or of an environment with several Connect clusters', async () => {
    const { api } = renderPage(PAGE, {
      answers: {
        startSync: () => ({ started: [] }),
        getScheduler: () =>
          status([
            schedulerItem(),
            schedulerItem({ connectCluster: 'second' }),
            schedulerItem({
              environment: 'staging',
              environmentTitle: 'Staging',
            }),
            schedulerItem({
              environment: 'attic',
              environmentTitle: 'Attic',
              enabled: false,
              freshness: 'disabled',
            }),
          ]),
      },
    });
    const [button] = await screen.findAllByRole('button', {
      name: 'Environment Production: sync all of it',
    });
    await userEvent.click(button);
    await userEvent.click(screen.getByRole('button', { name: 'Sync all' }));
    await waitFor(() =>
      expect(api.callsOf('startSync').map(({ body }) => body)).toEqual([
        { environments: ['production'] },
        { environments: ['production', 'staging'] },
      ]),
    );
    expect(
      screen.queryByRole('button', {
        name: 'Environment Staging: sync all of it',
      }),
    ).toBeNull();
    expect(screen.queryByRole('button', { name: /Sync Attic/ })).toBeNull();
  });

  it('that is refused says why', async () => {
    renderPage(PAGE, {
      answers: {
        startSync: async () => {
          throw await refusal(409, 'Environment production is switched off');
        },
      },
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Sync all' }),
    );
    expect(
      await screen.findByText(/Environment production is switched off/),
    ).toBeInTheDocument();
  });

  it('takes the place of an older one of the same Connect cluster', () => {
    const wish = (connectCluster: string, request: number) => ({
      environment: 'production',
      connectCluster,
      request,
    });
    expect(
      withWishes([wish('main', 1), wish('second', 1)], [wish('main', 2)]),
    ).toEqual([wish('second', 1), wish('main', 2)]);
  });
});
