import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { refusal } from '../../__testUtils__/fakeApi';
import {
  connectCluster,
  connectorItem,
  connectorList,
  environment,
  secondsAgo,
} from '../../__testUtils__/fixtures';
import { renderPage } from '../../__testUtils__/renderPage';

const LIST = '/kafka-monitor/connectors';

async function rowOf(name: string) {
  const row = (await screen.findByText(name)).closest('[role="row"]');
  return within(row as HTMLElement);
}

describe('the list of connectors', () => {
  it('leads to the page of each connector', async () => {
    renderPage(LIST);
    expect(
      await screen.findByRole('link', { name: 'orders-source' }),
    ).toHaveAttribute(
      'href',
      '/kafka-monitor/connectors/production/main/orders-source',
    );
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
      'Shop',
      'Orders',
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
          sequence: 1,
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
    expect(row.queryByRole('link', { name: '..' })).not.toBeInTheDocument();
    expect(row.getByText(/No page: the name/)).toBeInTheDocument();
  });

  it('shows markup in names and problems as text', async () => {
    const name = '<img src=x onerror=alert(1)>';
    renderPage(LIST, {
      answers: {
        listConnectors: () =>
          connectorList([
            connectorItem({
              name,
              problem: {
                kind: 'status-unreadable',
                detail: '<b>javascript:alert(1)</b>',
              },
            }),
          ]),
      },
    });
    expect(await screen.findByText(name)).toBeInTheDocument();
    expect(
      screen.getByText(
        /^Its status can not be read.*“<b>javascript:alert\(1\)<\/b>”$/,
      ),
    ).toBeInTheDocument();
    expect(document.querySelector('img')).toBeNull();
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
        listEnvironments: () => ({ sequence: 1, items: [] }),
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
