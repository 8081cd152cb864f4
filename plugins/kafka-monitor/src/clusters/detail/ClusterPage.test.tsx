import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { refusal } from '../../__testUtils__/fakeApi';
import { failureItem, failureList } from '../../__testUtils__/failureFixtures';
import {
  connectorItem,
  connectorList,
  secondsAgo,
} from '../../__testUtils__/fixtures';
import {
  businessCluster,
  team,
} from '../../__testUtils__/organizationFixtures';
import { renderPage } from '../../__testUtils__/renderPage';

const PAGE = '/kafka-monitor/clusters/shop';

async function section(name: string) {
  return within(await screen.findByRole('region', { name }));
}

describe('the page of a business cluster', () => {
  it('says what it is, whose, and where to read on', async () => {
    renderPage(PAGE, {
      answers: {
        getTeam: ({ params }) =>
          team({
            name: params?.name,
            group: {
              mode: 'link',
              ref: `group:default/${params?.name}-people`,
              state: 'linked',
            },
          }),
      },
    });
    expect(
      await screen.findByRole('heading', { name: 'Shop' }),
    ).toBeInTheDocument();
    expect(screen.getByText('All that sells')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: /^Runbook/ })).toHaveAttribute(
      'href',
      'https://wiki.example.com/shop',
    );
    const owner = screen.getByText('Owner').closest('div') as HTMLElement;
    expect(
      await within(owner).findByRole('link', { name: 'Orders' }),
    ).toHaveAttribute('href', '/kafka-monitor/teams/orders');
    // Plain: this app has no catalog.
    expect(await within(owner).findByText(/orders-people/)).toBeVisible();
    expect(
      within(owner).queryByRole('link', { name: /orders-people/ }),
    ).toBeNull();
  });

  it('leads from each number to the connectors behind it', async () => {
    renderPage(PAGE);
    const numbers = await section('Connectors by health');
    expect(numbers.getByRole('link', { name: 'Failed: 1' })).toHaveAttribute(
      'href',
      '/kafka-monitor/connectors?cluster=shop&health=failed',
    );
  });

  it('lists its open failures and its connectors', async () => {
    const { api, address } = renderPage(PAGE, {
      answers: {
        listFailures: () => failureList([failureItem()], 12),
        listConnectors: () => connectorList([connectorItem()], 120),
      },
    });
    const failures = await section('Open failures');
    expect(
      await failures.findByRole('link', { name: 'orders-sink' }),
    ).toBeInTheDocument();
    expect(
      failures.getByRole('link', { name: 'All 12 in the list' }),
    ).toHaveAttribute('href', '/kafka-monitor/failures?cluster=shop');
    expect(api.callsOf('listFailures')[0].query).toMatchObject({
      platform: 'kafka-connect',
      cluster: ['shop'],
      status: ['open', 'acknowledged'],
    });

    const connectors = await section('Connectors');
    expect(
      await connectors.findByRole('link', { name: 'orders-source' }),
    ).toBeInTheDocument();
    expect(
      connectors.getByRole('link', {
        name: 'Filter and operate them in the list',
      }),
    ).toHaveAttribute('href', '/kafka-monitor/connectors?cluster=shop');
    expect(api.callsOf('listConnectors')[0].query).toMatchObject({
      platform: 'kafka-connect',
      cluster: ['shop'],
      sort: 'health',
    });
    await userEvent.click(
      connectors.getByRole('button', { name: 'Next page' }),
    );
    expect(address()).toBe(`${PAGE}?page=2`);
    await userEvent.click(
      connectors.getByRole('columnheader', { name: 'Name' }),
    );
    expect(address()).toBe(`${PAGE}?sort=name`);
  });

  it('tells who changed what, page after page', async () => {
    renderPage(PAGE, {
      answers: {
        getClusterHistory: ({ query }) =>
          query?.cursor
            ? {
                items: [
                  {
                    id: '1',
                    at: secondsAgo(7200),
                    action: 'created',
                    by: null,
                    changes: [],
                  },
                ],
              }
            : {
                items: [
                  {
                    id: '2',
                    at: secondsAgo(3600),
                    action: 'updated',
                    by: 'user:default/budi',
                    changes: [
                      { field: 'title', from: 'Store', to: 'Shop' },
                      { field: 'owner', from: 'payments', to: 'orders' },
                      { field: 'teams', from: [], to: ['payments'] },
                      { field: 'description', from: null, to: 'All' },
                    ],
                  },
                ],
                nextCursor: '2',
              },
      },
    });
    const history = await section('History');
    expect(await history.findByText(/budi changed it/)).toBeInTheDocument();
    for (const text of [
      'Title: from “Store” to “Shop”',
      'Owner: from “Payments” to “Orders”',
      'Further responsible teams: from “none” to “Payments”',
      'Description: from “none” to “All”',
    ]) {
      expect(await history.findByText(text)).toBeInTheDocument();
    }
    await userEvent.click(history.getByRole('button', { name: 'Load more' }));
    expect(await history.findByText('It was created')).toBeInTheDocument();
  });

  it('offers only what the viewer may do', async () => {
    renderPage(PAGE, {
      answers: { getCluster: () => businessCluster({ allowed: [] }) },
    });
    await screen.findByRole('heading', { name: 'Shop' });
    expect(screen.queryByRole('button', { name: 'Edit' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Delete' })).toBeNull();
  });

  it('says where one is declared in place of what can be done', async () => {
    renderPage(PAGE, {
      answers: {
        getCluster: () =>
          businessCluster({ declaredIn: 'teams-and-clusters.yaml' }),
      },
    });
    expect(
      await screen.findByText(
        'Declared in teams-and-clusters.yaml: change it there.',
      ),
    ).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Edit' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Delete' })).toBeNull();
  });

  it('leads to the other platform where it belongs there', async () => {
    renderPage('/kafka-monitor/raft/clusters/shop');
    expect(
      await screen.findByText('Shop belongs to the other platform'),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: 'Go to its page' }),
    ).toHaveAttribute('href', PAGE);
  });

  it('says that there is none of that name, and what is no address', async () => {
    renderPage('/kafka-monitor/clusters/nothing', {
      answers: {
        getCluster: async () => {
          throw await refusal(404, 'No such business cluster');
        },
      },
    });
    expect(
      await screen.findByText('No business cluster “nothing” is known here.'),
    ).toBeInTheDocument();
  });

  it('leads nowhere for an address with more behind the name', async () => {
    renderPage('/kafka-monitor/clusters/shop/more');
    expect(
      await screen.findByText('This address leads nowhere'),
    ).toBeInTheDocument();
  });

  it('shows what people typed as text', async () => {
    const title = '<img src=x onerror=alert(1)>';
    renderPage(PAGE, {
      answers: {
        getCluster: () =>
          businessCluster({
            title,
            description: '<b>bold</b>',
            links: [{ title: 'odd', url: 'data:text/html,odd' }],
          }),
      },
    });
    expect(
      await screen.findByRole('heading', { name: title }),
    ).toBeInTheDocument();
    expect(screen.getByText('<b>bold</b>')).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: /odd/ })).toBeNull();
    expect(document.querySelector('img')).toBeNull();
  });
});
