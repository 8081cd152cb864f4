import { screen } from '@testing-library/react';
import { heldEnvironment } from './__testUtils__/fixtures';
import { overview } from './__testUtils__/overviewFixtures';
import { renderPage } from './__testUtils__/renderPage';

// Decisions are cached for the life of a page, here for that of this file:
// each test refuses a permission that none before it was granted.
describe('who may not', () => {
  it('sync environments is not offered to', async () => {
    renderPage('/kafka-monitor/connectors', {
      refused: ['kafka-monitor.environment.sync'],
    });
    await screen.findByText(/1 of 1 environments/);
    expect(
      screen.queryByRole('button', { name: 'Sync now' }),
    ).not.toBeInTheDocument();
  });

  it('end a hold sees it all the same', async () => {
    renderPage('/kafka-monitor/connectors', {
      refused: ['kafka-monitor.environment.confirm'],
      answers: {
        listEnvironments: () => ({ sequence: 1, items: [heldEnvironment()] }),
      },
    });
    expect(
      await screen.findByText(/now belong to Kafka cluster kafka-2/),
    ).toHaveTextContent('instead of kafka-1');
    expect(
      screen.queryByRole('button', { name: 'Confirm…' }),
    ).not.toBeInTheDocument();
  });

  it('change settings can read them', async () => {
    renderPage('/kafka-monitor/scheduler?tab=settings', {
      refused: ['kafka-monitor.settings.update'],
    });
    expect(
      await screen.findByText('You are not allowed to change these settings.'),
    ).toBeInTheDocument();
    expect(screen.getByRole('switch', { name: 'Production' })).toBeDisabled();
    expect(screen.getByRole('button', { name: 'Save' })).toBeDisabled();
  });

  it('change settings is offered no check of a URL where nothing is configured', async () => {
    renderPage('/kafka-monitor', {
      refused: ['kafka-monitor.settings.update'],
      answers: {
        getOverview: () => overview({ environments: [], totalConnectors: 0 }),
        listEnvironments: () => ({ sequence: 1, items: [] }),
      },
    });
    expect(await screen.findByText(/^kafkaMonitor:/)).toBeInTheDocument();
    expect(screen.queryByLabelText('URL of a worker')).not.toBeInTheDocument();
  });
});
