import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { refusal } from '../../__testUtils__/fakeApi';
import { renderPage } from '../../__testUtils__/renderPage';
import {
  syncRunItem,
  syncRunStats,
} from '../../__testUtils__/schedulerFixtures';

const PAGE = '/kafka-monitor/scheduler?tab=runs';

async function section() {
  return within(await screen.findByRole('region', { name: 'Runs' }));
}

describe('the runs', () => {
  it('are a tab of the scheduler’s page', async () => {
    const { address } = renderPage('/kafka-monitor/scheduler');
    await userEvent.click(await screen.findByRole('tab', { name: 'Runs' }));
    await waitFor(() => expect(address()).toBe(PAGE));
    expect(await screen.findByText('No such run')).toBeInTheDocument();
  });

  it('are bars, and a table for those who do not see them', async () => {
    renderPage(PAGE, {
      answers: { getSyncRunStats: () => syncRunStats() },
    });
    const table = await (
      await section()
    ).findByRole('table', { name: '480 runs, 1 failed, 0 held' });
    const rows = within(table).getAllByRole('row').slice(1);
    expect(rows.map(row => row.textContent)).toEqual([
      expect.stringMatching(/0000 ms0 ms$/),
      expect.stringMatching(/2400040 ms900 ms$/),
      expect.stringMatching(/2401050 ms1\.2 s$/),
    ]);
    const bars = [...document.querySelectorAll('rect[data-kind]')];
    expect(bars.map(bar => bar.getAttribute('data-kind'))).toEqual([
      'good',
      'failed',
      'good',
    ]);
    expect(Number(bars[1].getAttribute('height'))).toBeCloseTo(80 / 240);
  });

  it('are a list of those that are worth a row, a page at a time', async () => {
    renderPage(PAGE, {
      answers: {
        listSyncRuns: ({ query }) =>
          query?.cursor
            ? { items: [syncRunItem({ id: '1', trigger: 'daily' })] }
            : {
                nextCursor: '2',
                items: [
                  syncRunItem({
                    id: '2',
                    outcome: 'failed',
                    trigger: 'requested',
                    added: null,
                    changed: null,
                    removed: null,
                    error: { kind: 'timed-out', message: 'it took 10 s' },
                  }),
                ],
              },
      },
    });
    const list = await section();
    await list.findByText('Production/main');
    const failed = list.getByRole('row', { name: /Production\/main/ });
    expect(failed).toHaveTextContent(
      /Asked for.*Failed.*“it took 10 s”.*1\.5 s$/,
    );
    await userEvent.click(list.getByRole('button', { name: 'Load more' }));
    await waitFor(() =>
      expect(
        list.getAllByRole('row', { name: /Production/ })[1],
      ).toHaveTextContent(/DailyChanged1\.5 s1 new, 2 changed, 0 gone$/),
    );
  });

  it('are narrowed in the address, and by the backend', async () => {
    const { api, address } = renderPage(
      `${PAGE}&days=7&environment=production&outcome=wrong&trigger=daily`,
    );
    const list = await section();
    await userEvent.click(await list.findByRole('button', { name: /Outcome/ }));
    await userEvent.click(
      await screen.findByRole('option', { name: 'Failed' }),
    );
    await waitFor(() =>
      expect(address()).toBe(
        `${PAGE}&days=7&environment=production&outcome=failed&trigger=daily`,
      ),
    );
    await waitFor(() =>
      expect(api.callsOf('listSyncRuns').pop()?.query).toMatchObject({
        platform: 'kafka-connect',
        environment: ['production'],
        outcome: ['failed'],
        trigger: ['daily'],
      }),
    );
    const query: { from?: string } = api.callsOf('getSyncRunStats').pop()!
      .query!;
    expect(query).toMatchObject({ environment: ['production'] });
    expect(query).not.toHaveProperty('outcome');
    const hours = (Date.now() - Date.parse(query.from!)) / 3_600_000;
    expect(hours).toBeGreaterThanOrEqual(7 * 24 - 1);
    expect(hours).toBeLessThan(7 * 24 + 1);
  });

  it('are all shown again without filters, of the same time', async () => {
    const { address } = renderPage(`${PAGE}&days=7&outcome=failed`);
    await userEvent.click(
      await (
        await section()
      ).findByRole('button', { name: 'Clear the filters' }),
    );
    await waitFor(() => expect(address()).toBe(`${PAGE}&days=7`));
  });

  it('say why they can not be shown', async () => {
    renderPage(PAGE, {
      answers: {
        listSyncRuns: async () => {
          throw await refusal(403, 'no');
        },
      },
    });
    expect(await (await section()).findByRole('alert')).toBeInTheDocument();
  });
});
