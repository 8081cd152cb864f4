import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  connectorDetail,
  connectorItem,
  connectorList,
} from '../__testUtils__/fixtures';
import { overview } from '../__testUtils__/overviewFixtures';
import { renderPage } from '../__testUtils__/renderPage';

function sidebar() {
  return screen.findByRole('navigation', { name: 'sidebar nav' });
}

describe('the two platforms', () => {
  it('have pages of their own, each asking for its own connectors', async () => {
    const { api, address } = renderPage('/kafka-monitor/raft/connectors', {
      answers: {
        listConnectors: ({ query }) =>
          connectorList([
            connectorItem({
              name: `of ${query?.platform}`,
              platform: query?.platform,
            }),
          ]),
      },
    });
    expect(
      await screen.findByRole('link', { name: 'of kafka-raft' }),
    ).toHaveAttribute(
      'href',
      '/kafka-monitor/raft/connectors/production/main/of%20kafka-raft',
    );
    expect(address()).toBe('/kafka-monitor/raft/connectors');
    expect(api.callsOf('listEnvironments')[0].query).toEqual({
      platform: 'kafka-raft',
    });

    await userEvent.click(
      within(await sidebar()).getByRole('link', { name: 'Kafka Monitor' }),
    );
    await waitFor(() => expect(address()).toBe('/kafka-monitor/dashboard'));
    await waitFor(() =>
      expect(api.callsOf('getOverview')[0].query).toMatchObject({
        platform: 'kafka-connect',
      }),
    );
  });

  it('open a link into the page of a KafkaRaft connector', async () => {
    const { api } = renderPage(
      '/kafka-monitor/raft/connectors/raft/main/a%2Fb/configuration',
    );
    expect(
      await screen.findByRole('heading', { name: 'a/b' }),
    ).toBeInTheDocument();
    expect(api.callsOf('getConnector')[0].params).toEqual({
      environment: 'raft',
      connectCluster: 'main',
      name: 'a/b',
    });
  });

  it('lead from the other tree to where a connector belongs', async () => {
    const connector = renderPage(
      '/kafka-monitor/connectors/raft/main/a/history',
      {
        answers: {
          getConnector: () =>
            connectorDetail({ name: 'a', platform: 'kafka-raft' }),
        },
      },
    );
    await waitFor(() =>
      expect(connector.address()).toBe(
        '/kafka-monitor/raft/connectors/raft/main/a/history',
      ),
    );
  });

  it('lead from the other tree to where a failure belongs', async () => {
    const { address } = renderPage('/kafka-monitor/raft/failures/7');
    await waitFor(() => expect(address()).toBe('/kafka-monitor/failures/7'));
  });

  it('offer KafkaRaft in the sidebar only where it is configured', async () => {
    renderPage('/kafka-monitor');
    expect(
      within(await sidebar()).getByRole('link', { name: 'KafkaRaft' }),
    ).toBeInTheDocument();
  });

  it('say how to configure KafkaRaft where it is not', async () => {
    renderPage('/kafka-monitor/raft', {
      raft: false,
      answers: {
        listEnvironments: () => ({ sequence: 1, items: [] }),
        getOverview: () => overview({ environments: [] }),
      },
    });
    expect(
      await screen.findByText('No KafkaRaft environment is configured'),
    ).toBeInTheDocument();
    expect(screen.getByText(/platform: kafka-raft/)).toBeInTheDocument();
    expect(
      within(await sidebar()).queryByRole('link', { name: 'KafkaRaft' }),
    ).not.toBeInTheDocument();
  });

  it('look again when the backend says that something changed', async () => {
    const { api, signals } = renderPage('/kafka-monitor/connectors');
    await screen.findByText('orders-source');
    // Besides the list, only the unassigned are counted.
    const lists = () =>
      api
        .callsOf('listConnectors')
        .filter(({ query }) => (query as { limit: number }).limit > 1);
    const before = lists().length;
    signals.send({ sequence: 1, kinds: ['connector'] });
    await waitFor(() => expect(lists()).toHaveLength(before + 1));
  });
});
