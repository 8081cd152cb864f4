import { screen, waitFor } from '@testing-library/react';
import { connectCluster, environment } from '../__testUtils__/fixtures';
import { renderPage } from '../__testUtils__/renderPage';

const silent = () => ({
  sequence: 1,
  items: [
    environment({ connectClusters: [connectCluster({ freshness: 'stale' })] }),
  ],
});
const status = (running: boolean) => () => ({
  running,
  nextDailyAt: null,
  warnings: [],
  items: [],
});

describe('the line of the scheduler', () => {
  it('stands on every page while it is stopped', async () => {
    renderPage('/kafka-monitor/failures', {
      answers: { listEnvironments: silent, getScheduler: status(false) },
    });
    expect(
      await screen.findByRole('region', { name: 'State of the scheduler' }),
    ).toHaveTextContent(/The scheduler is stopped/);
    expect(
      screen.getByRole('link', { name: 'Look at the scheduler' }),
    ).toHaveAttribute('href', '/kafka-monitor/scheduler');
  });

  it('does not stand there while it runs, silent as a worker may be', async () => {
    const { api } = renderPage('/kafka-monitor/failures', {
      answers: { listEnvironments: silent, getScheduler: status(true) },
    });
    await waitFor(() => expect(api.callsOf('getScheduler')).toHaveLength(1));
    expect(
      screen.queryByRole('region', { name: 'State of the scheduler' }),
    ).toBeNull();
  });

  it('costs nothing while all is fresh', async () => {
    const { api } = renderPage('/kafka-monitor/failures', {
      answers: { getScheduler: status(false) },
    });
    await waitFor(() => {
      expect(api.callsOf('listFailures')).not.toEqual([]);
      expect(api.callsOf('listEnvironments')).not.toEqual([]);
    });
    expect(api.callsOf('getScheduler')).toEqual([]);
    expect(
      screen.queryByRole('region', { name: 'State of the scheduler' }),
    ).toBeNull();
  });
});
