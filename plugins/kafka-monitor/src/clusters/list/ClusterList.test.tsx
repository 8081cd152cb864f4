import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { refusal } from '../../__testUtils__/fakeApi';
import {
  businessCluster,
  healthCounts,
  organization,
} from '../../__testUtils__/organizationFixtures';
import { renderPage } from '../../__testUtils__/renderPage';

const LIST = '/kafka-monitor/clusters';

function answering(...items: ReturnType<typeof businessCluster>[]) {
  return {
    answers: {
      listClusters: () => ({ items, totalItems: items.length }),
    },
  };
}

describe('the list of business clusters', () => {
  it('says what each is, whose, and how its connectors are', async () => {
    renderPage(
      LIST,
      answering(
        businessCluster({
          counts: healthCounts({
            running: 3,
            failed: 1,
            degraded: 1,
            'last-seen': 7,
          }),
          openFailures: 2,
        }),
      ),
    );
    const row = within(await screen.findByRole('row', { name: /Shop/ }));
    expect(row.getByRole('link', { name: 'Shop' })).toHaveAttribute(
      'href',
      '/kafka-monitor/clusters/shop',
    );
    expect(row.getByText('shop')).toBeInTheDocument();
    expect(await row.findByRole('link', { name: 'Orders' })).toHaveAttribute(
      'href',
      '/kafka-monitor/teams/orders',
    );
    expect(row.getByRole('link', { name: 'Payments' })).toBeInTheDocument();
    for (const [name, health] of [
      ['Failed: 1', 'failed'],
      ['Degraded: 1', 'degraded'],
      ['Running: 3', 'running'],
      ['Last seen: 7', 'last-seen'],
    ]) {
      expect(row.getByRole('link', { name })).toHaveAttribute(
        'href',
        `/kafka-monitor/connectors?cluster=shop&health=${health}`,
      );
    }
    const cells = row.getAllByRole('gridcell').map(cell => cell.textContent);
    expect(cells.slice(-2)).toEqual(['2', '2']);
    expect(row.getByRole('link', { name: '2' })).toHaveAttribute(
      'href',
      '/kafka-monitor/failures?cluster=shop',
    );
  });

  it('asks for those of its platform, by title', async () => {
    const { api } = renderPage('/kafka-monitor/raft/clusters');
    await screen.findByRole('row', { name: /Shop/ });
    expect(api.callsOf('listClusters')[0].query).toMatchObject({
      platform: 'kafka-raft',
      sort: 'title',
      offset: 0,
      limit: 50,
    });
  });

  it('keeps search, sort and page in the address', async () => {
    const { api, address } = renderPage(`${LIST}?sort=-failing&page=2`, {
      answers: {
        listClusters: () => ({ items: [businessCluster()], totalItems: 70 }),
      },
    });
    await screen.findByText('51 to 70 of 70');
    expect(api.callsOf('listClusters')[0].query).toMatchObject({
      sort: '-failing',
      offset: 50,
    });
    await userEvent.click(screen.getByRole('columnheader', { name: 'Owner' }));
    expect(address()).toBe(`${LIST}?sort=owner`);
    await userEvent.type(
      screen.getByLabelText('Search names and titles'),
      'sho',
    );
    await waitFor(() =>
      expect(address()).toBe(`${LIST}?search=sho&sort=owner`),
    );
    await waitFor(() =>
      expect(api.callsOf('listClusters').pop()?.query).toMatchObject({
        search: 'sho',
        sort: 'owner',
        offset: 0,
      }),
    );
  });

  it('comes back from past the end, and leaves out what a link says wrongly', async () => {
    const { address } = renderPage(`${LIST}?page=9&sort=nothing`);
    await screen.findByRole('row', { name: /Shop/ });
    await waitFor(() => expect(address()).toBe(LIST));
  });

  it('says what a business cluster is where there is none, and what to do', async () => {
    renderPage(LIST, answering());
    expect(
      await screen.findByText('No business clusters yet'),
    ).toBeInTheDocument();
    expect(await screen.findByText(/Create one, then/)).toBeInTheDocument();
    expect(
      screen.getByRole('button', { name: 'New business cluster' }),
    ).toBeInTheDocument();
  });

  it('offers who may not create one no button, and says who may', async () => {
    renderPage(LIST, {
      answers: {
        ...answering().answers,
        getOrganization: () => organization({ allowed: [] }),
      },
    });
    expect(
      await screen.findByText(/An administrator .* can create one/),
    ).toBeInTheDocument();
    expect(
      screen.queryByRole('button', { name: 'New business cluster' }),
    ).toBeNull();
  });

  it('says where nothing matches, and clears the search', async () => {
    const { address } = renderPage(`${LIST}?search=x`, answering());
    expect(
      await screen.findByText('No business cluster matches'),
    ).toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('button', { name: 'Clear the search' }),
    );
    expect(address()).toBe(LIST);
  });

  it('shows a skeleton while loading', async () => {
    renderPage(LIST, {
      answers: { listClusters: () => new Promise(() => {}) },
    });
    const table = await screen.findByRole('grid', {
      name: 'Business clusters',
    });
    expect(within(table).getAllByRole('row').length).toBeGreaterThan(1);
    expect(screen.queryByText('No business clusters yet')).toBeNull();
  });

  it('says what failed, and tries again', async () => {
    let broken = true;
    renderPage(LIST, {
      answers: {
        listClusters: async () => {
          if (broken) {
            throw await refusal(400, 'the query is odd');
          }
          return { items: [businessCluster()], totalItems: 1 };
        },
      },
    });
    expect(await screen.findByText('the query is odd')).toBeInTheDocument();
    broken = false;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('link', { name: 'Shop' })).toBeVisible();
  });

  it('says that it is not allowed, and whom to ask', async () => {
    renderPage(LIST, {
      answers: {
        listClusters: async () => {
          throw await refusal(403, 'Unauthorized');
        },
      },
    });
    expect(
      await screen.findByText('You are not allowed to see this'),
    ).toBeInTheDocument();
    expect(screen.getByText(/Ask an administrator/)).toBeInTheDocument();
  });
});
