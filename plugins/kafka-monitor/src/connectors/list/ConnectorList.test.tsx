import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { refusal } from '../../testing/fakeApi';
import {
  connectCluster,
  connectorItem,
  connectorList,
  environment,
  secondsAgo,
} from '../../testing/fixtures';
import { renderPage } from '../../testing/renderPage';

const LIST = '/kafka-monitor/connectors';

async function rowOf(name: string) {
  const row = (await screen.findByText(name)).closest('[role="row"]');
  return within(row as HTMLElement);
}

describe('the list of connectors', () => {
  it('is what the page of the plugin opens with', async () => {
    const { address } = renderPage('/kafka-monitor');
    expect(
      await screen.findByRole('link', { name: 'orders-source' }),
    ).toHaveAttribute(
      'href',
      '/kafka-monitor/connectors/production/main/orders-source',
    );
    expect(address()).toBe(LIST);
  });

  it('asks for the abnormal first, fifty at a time, of its platform', async () => {
    const { api } = renderPage(LIST);
    await screen.findByText('orders-source');
    expect(api.callsOf('listConnectors')[0].query).toMatchObject({
      platform: 'kafka-connect',
      sort: 'health',
      offset: 0,
      limit: 50,
    });
  });

  it('says what each row is: health, place, team, tasks', async () => {
    renderPage(LIST, {
      answers: {
        listConnectors: () =>
          connectorList([
            connectorItem({
              health: 'degraded',
              tasks: { running: 2, failed: 1, total: 3, expected: 4 },
            }),
          ]),
      },
    });
    const row = await rowOf('orders-source');
    for (const text of [
      'Degraded',
      'Production',
      'main',
      'Source',
      'PostgreSQL',
      'shop',
      'orders',
      '2/3 running',
      '1 failed, 4 configured',
    ]) {
      expect(row.getByText(text)).toBeInTheDocument();
    }
  });

  it('never shows what a silent Connect cluster last said as current', async () => {
    renderPage(LIST, {
      answers: {
        listConnectors: () =>
          connectorList([
            connectorItem({
              freshness: 'unreachable',
              lastSeenAt: secondsAgo(900),
            }),
          ]),
        listEnvironments: () => ({
          items: [
            environment({
              connectClusters: [
                connectCluster({
                  freshness: 'unreachable',
                  lastGoodAt: secondsAgo(900),
                }),
              ],
            }),
          ],
        }),
      },
    });
    const row = await rowOf('orders-source');
    expect(row.getByText('Last seen Running')).toBeInTheDocument();
    expect(row.queryByText('Running')).not.toBeInTheDocument();
    expect(row.getByText(/15 min.* ago/)).toBeInTheDocument();
    expect(
      await screen.findByText(/Production\/main: unreachable, last seen/),
    ).toBeInTheDocument();
  });

  it('tells both looks between which a change must have happened', async () => {
    renderPage(LIST, {
      answers: {
        listConnectors: () =>
          connectorList([
            connectorItem({
              changedAt: { after: secondsAgo(300), by: secondsAgo(30) },
            }),
          ]),
      },
    });
    const row = await rowOf('orders-source');
    expect(row.getByText(/^between .+ and .+$/)).toBeInTheDocument();
  });

  it('has no link for a name that can not be in an address, and says why', async () => {
    renderPage(LIST, {
      answers: {
        listConnectors: () => connectorList([connectorItem({ name: '..' })]),
      },
    });
    const row = await rowOf('..');
    expect(row.queryByRole('link')).not.toBeInTheDocument();
    expect(row.getByText(/No page: the name/)).toBeInTheDocument();
  });

  it('shows markup in names and problems as text', async () => {
    const name = '<img src=x onerror=alert(1)>';
    renderPage(LIST, {
      answers: {
        listConnectors: () =>
          connectorList([
            connectorItem({ name, problem: '<b>javascript:alert(1)</b>' }),
          ]),
      },
    });
    expect(await screen.findByText(name)).toBeInTheDocument();
    expect(screen.getByText('<b>javascript:alert(1)</b>')).toBeInTheDocument();
    expect(document.querySelector('img')).toBeNull();
  });

  it('filters by pressing a health, in the address, and back undoes it', async () => {
    const { api, address, back } = renderPage(LIST, {
      answers: {
        listConnectors: () =>
          connectorList([
            connectorItem(),
            connectorItem({ name: 'broken', health: 'failed' }),
          ]),
      },
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Failed: 1' }),
    );
    expect(address()).toBe(`${LIST}?health=failed`);
    expect(screen.getByRole('button', { name: 'Failed: 1' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await waitFor(() =>
      expect(api.callsOf('listConnectors').pop()?.query).toMatchObject({
        health: ['failed'],
      }),
    );
    back();
    await waitFor(() => expect(address()).toBe(LIST));
  });

  it('shows what a link asks for', async () => {
    const { api } = renderPage(
      `${LIST}?environment=production&health=last-seen&search=ord&topic=a&sort=-name&page=2&connectCluster=main`,
      { answers: { listConnectors: () => connectorList([], 120) } },
    );
    expect(await screen.findByLabelText('Search names')).toHaveValue('ord');
    expect(screen.getByLabelText('Topic')).toHaveValue('a');
    expect(
      screen.getByRole('button', {
        name: 'Remove filter Connect cluster: main',
      }),
    ).toBeInTheDocument();
    await waitFor(() =>
      expect(api.callsOf('listConnectors')[0].query).toMatchObject({
        environment: ['production'],
        connectCluster: ['main'],
        health: ['last-seen'],
        search: 'ord',
        topic: ['a'],
        sort: '-name',
        offset: 50,
      }),
    );
  });

  it('leaves out what a link says wrongly', async () => {
    const { api } = renderPage(
      `${LIST}?health=fine&type=x&sort=nothing&page=-3`,
    );
    await screen.findByText('orders-source');
    expect(api.callsOf('listConnectors')[0].query).toMatchObject({
      health: [],
      type: [],
      sort: 'health',
      offset: 0,
    });
  });

  it('searches when typing rests, once', async () => {
    const { api, address } = renderPage(LIST);
    await screen.findByText('orders-source');
    await userEvent.type(screen.getByLabelText('Search names'), 'pay');
    await waitFor(() => expect(address()).toBe(`${LIST}?search=pay`));
    const searches = api
      .callsOf('listConnectors')
      .filter(({ query }) => (query as { search: string }).search);
    expect(searches).toHaveLength(1);
  });

  it('sorts by a column, in the address', async () => {
    const { address } = renderPage(LIST);
    await screen.findByText('orders-source');
    await userEvent.click(screen.getByRole('columnheader', { name: 'Name' }));
    expect(address()).toBe(`${LIST}?sort=name`);
    await userEvent.click(screen.getByRole('columnheader', { name: 'Name' }));
    expect(address()).toBe(`${LIST}?sort=-name`);
  });

  it('turns pages, and comes back from past the end', async () => {
    const { address } = renderPage(`${LIST}?page=9`, {
      answers: {
        listConnectors: () => connectorList([connectorItem()], 120),
      },
    });
    await waitFor(() => expect(address()).toBe(`${LIST}?page=3`));
    expect(await screen.findByText('101 to 120 of 120')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Next page' })).toBeDisabled();
    await userEvent.click(
      screen.getByRole('button', { name: 'Previous page' }),
    );
    expect(address()).toBe(`${LIST}?page=2`);
  });

  it('says what to do where nothing matches', async () => {
    const { address } = renderPage(`${LIST}?search=nothing`, {
      answers: { listConnectors: () => connectorList([]) },
    });
    const message = await screen.findByText('No connector matches');
    await userEvent.click(
      within(message.parentElement as HTMLElement).getByRole('button', {
        name: 'Clear filters',
      }),
    );
    expect(address()).toBe(LIST);
    expect(await screen.findByText('No connectors yet')).toBeInTheDocument();
  });

  it('says how to add an environment where there is none', async () => {
    renderPage(LIST, {
      answers: {
        listEnvironments: () => ({ items: [] }),
        listConnectors: () => connectorList([]),
      },
    });
    expect(
      await screen.findByText('No environment is configured yet'),
    ).toBeInTheDocument();
    expect(screen.getByText(/connectClusters:/)).toBeInTheDocument();
  });

  it('says what failed, and tries again', async () => {
    let broken = true;
    renderPage(LIST, {
      answers: {
        listConnectors: async () => {
          if (broken) {
            throw await refusal(400, "health: 'x' is not known");
          }
          return connectorList([connectorItem()]);
        },
      },
    });
    expect(
      await screen.findByText("health: 'x' is not known"),
    ).toBeInTheDocument();
    broken = false;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('orders-source')).toBeInTheDocument();
  });

  it('says that it is not allowed', async () => {
    renderPage(LIST, {
      answers: {
        listConnectors: async () => {
          throw await refusal(403, 'Unauthorized');
        },
      },
    });
    expect(
      await screen.findByText('You are not allowed to see this'),
    ).toBeInTheDocument();
  });

  it('shows a skeleton while loading', async () => {
    renderPage(LIST, {
      answers: { listConnectors: () => new Promise(() => {}) },
    });
    const table = await screen.findByRole('grid', { name: /^Connectors/ });
    expect(within(table).getAllByRole('row').length).toBeGreaterThan(1);
    expect(screen.queryByText('No connectors yet')).not.toBeInTheDocument();
  });
});
