import { screen, waitFor, within } from '@testing-library/react';
import { failureItem, failureList } from '../__testUtils__/failureFixtures';
import {
  connectorDetail,
  connectorItem,
  connectorList,
} from '../__testUtils__/fixtures';
import { organization } from '../__testUtils__/organizationFixtures';
import { renderPage } from '../__testUtils__/renderPage';

describe('the name of a team or business cluster', () => {
  it('is shown as its title, which leads to its page', async () => {
    renderPage('/kafka-monitor/connectors');
    const row = within(
      await screen.findByRole('row', { name: /orders-source/ }),
    );
    expect(await row.findByRole('link', { name: 'Orders' })).toHaveAttribute(
      'href',
      '/kafka-monitor/teams/orders',
    );
    expect(row.getByRole('link', { name: 'Shop' })).toHaveAttribute(
      'href',
      '/kafka-monitor/clusters/shop',
    );
  });

  it('is marked where the team is deleted', async () => {
    renderPage('/kafka-monitor/connectors', {
      answers: {
        listConnectors: () =>
          connectorList([connectorItem({ team: 'retired' })]),
      },
    });
    expect(
      await screen.findByRole('link', { name: 'Retired (deleted)' }),
    ).toHaveAttribute('href', '/kafka-monitor/teams/retired');
  });

  it('stands as it is where nobody knows of it', async () => {
    renderPage('/kafka-monitor/connectors', {
      answers: {
        listConnectors: () =>
          connectorList([connectorItem({ team: 'gone', cluster: 'lost' })]),
      },
    });
    const row = within(
      await screen.findByRole('row', { name: /orders-source/ }),
    );
    expect(row.getByText('gone')).toBeInTheDocument();
    expect(row.getByText('lost')).toBeInTheDocument();
    expect(row.queryByRole('link', { name: 'gone' })).toBeNull();
  });

  it("is in the reader's language for the team of all others, unless retitled", async () => {
    let title = 'Lainnya';
    const page = () =>
      renderPage('/kafka-monitor/connectors', {
        answers: {
          listConnectors: () =>
            connectorList([connectorItem({ team: 'lainnya' })]),
          getOrganization: () =>
            organization({
              teams: [
                { name: 'lainnya', title, deleted: false, assignable: true },
              ],
            }),
        },
      });
    page();
    expect(
      await screen.findByRole('link', { name: 'Others' }),
    ).toBeInTheDocument();
    title = 'Unowned';
    page();
    expect(
      await screen.findByRole('link', { name: 'Unowned' }),
    ).toBeInTheDocument();
  });

  it('leads from the page of a connector', async () => {
    renderPage('/kafka-monitor/connectors/production/main/orders-source', {
      answers: { getConnector: () => connectorDetail() },
    });
    expect(await screen.findByRole('link', { name: 'Orders' })).toHaveAttribute(
      'href',
      '/kafka-monitor/teams/orders',
    );
    expect(screen.getByRole('link', { name: 'Shop' })).toBeInTheDocument();
  });

  it('leads from the page of a failure', async () => {
    renderPage('/kafka-monitor/failures/7');
    expect(await screen.findByRole('link', { name: 'Orders' })).toHaveAttribute(
      'href',
      '/kafka-monitor/teams/orders',
    );
    expect(screen.getByRole('link', { name: 'Shop' })).toBeInTheDocument();
  });

  it('leads from the list of failures, and names the filter', async () => {
    renderPage('/kafka-monitor/failures?cluster=shop', {
      answers: { listFailures: () => failureList([failureItem()]) },
    });
    expect(
      await screen.findByRole('link', { name: 'Orders' }),
    ).toBeInTheDocument();
    await waitFor(() =>
      expect(
        screen.getByRole('button', { name: 'Remove filter Cluster: Shop' }),
      ).toBeInTheDocument(),
    );
  });

  it('leads to the pages of its own platform', async () => {
    renderPage('/kafka-monitor/raft/connectors', {
      answers: {
        getOrganization: () =>
          organization({
            clusters: [
              { name: 'shop', title: 'Shop', platform: 'kafka-connect' },
            ],
          }),
      },
    });
    expect(await screen.findByRole('link', { name: 'Shop' })).toHaveAttribute(
      'href',
      '/kafka-monitor/clusters/shop',
    );
    expect(screen.getByRole('link', { name: 'Orders' })).toHaveAttribute(
      'href',
      '/kafka-monitor/raft/teams/orders',
    );
  });
});
