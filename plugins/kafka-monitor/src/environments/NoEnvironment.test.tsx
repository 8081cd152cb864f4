import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { overview } from '../__testUtils__/overviewFixtures';
import { renderPage, RenderPageOptions } from '../__testUtils__/renderPage';

const open = (options: RenderPageOptions = {}, path = '/kafka-monitor') =>
  renderPage(path, {
    ...options,
    answers: {
      getOverview: () => overview({ environments: [], totalConnectors: 0 }),
      listEnvironments: () => ({ sequence: 1, items: [] }),
    },
  });

const lines = async () =>
  (await screen.findByText(/^kafkaMonitor:/)).textContent!.split('\n');

describe('without an environment', () => {
  it('shows the lines to add', async () => {
    open();
    expect(
      await screen.findByText('No environment is configured yet'),
    ).toBeInTheDocument();
    expect(await lines()).toEqual([
      'kafkaMonitor:',
      '  environments:',
      '    production:',
      '      title: Production',
      '      platform: kafka-connect',
      '      owners: group:default/platform',
      '      connectClusters:',
      '        main:',
      '          urls:',
      '            - http://connect-1:8083',
    ]);
    expect(screen.getByRole('button', { name: 'Copy' })).toBeInTheDocument();
  });

  it('shows those of KafkaRaft on its pages', async () => {
    open({ raft: false }, '/kafka-monitor/raft');
    expect(await lines()).toContain('      platform: kafka-raft');
  });

  it('explains a typed URL without asking anybody', async () => {
    const { api } = open();
    const fetched = jest.spyOn(global, 'fetch');
    const field = await screen.findByLabelText('URL of a worker');
    const asked = api.calls.length;
    await userEvent.type(field, 'http://ann:secret@connect-7:8083');
    expect(
      await screen.findByText(/User and password do not belong into the URL/),
    ).toBeInTheDocument();
    expect(await lines()).toContain('            - http://connect-1:8083');

    await userEvent.clear(field);
    await userEvent.type(field, 'http://connect-7:8083/connectors');
    expect(
      await screen.findByText(/Leave out \/connectors/),
    ).toBeInTheDocument();

    await userEvent.clear(field);
    await userEvent.type(field, 'http://localhost:8083/');
    expect(
      await screen.findByText(
        'GET http://localhost:8083/connectors?expand=status',
      ),
    ).toBeInTheDocument();
    expect(
      screen.getByText(/the machine that the backend runs on/),
    ).toBeInTheDocument();
    expect(await lines()).toContain('            - http://localhost:8083');
    expect(api.calls).toHaveLength(asked);
    expect(fetched).not.toHaveBeenCalled();
    fetched.mockRestore();
  });
});
