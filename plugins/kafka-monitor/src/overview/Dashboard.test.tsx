import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { refusal } from '../__testUtils__/fakeApi';
import { failureItem } from '../__testUtils__/failureFixtures';
import { connectorDetail, secondsAgo } from '../__testUtils__/fixtures';
import {
  attentionItem,
  flappingConnector,
  healthCounts,
  overview,
  overviewEnvironment,
  trendDays,
} from '../__testUtils__/overviewFixtures';
import { renderPage, RenderPageOptions } from '../__testUtils__/renderPage';

const DASHBOARD = '/kafka-monitor/dashboard';
const CONNECTORS = '/kafka-monitor/connectors';

const open = (
  part: Parameters<typeof overview>[0] = {},
  options: RenderPageOptions = {},
) =>
  renderPage(DASHBOARD, {
    ...options,
    answers: {
      getOverview: ({ query }) => overview(part, query),
      ...options.answers,
    },
  });

const texts = (rows: HTMLElement[]) =>
  rows.map(row =>
    [...row.querySelectorAll('th, td')].map(cell => cell.textContent),
  );

async function section(name: string) {
  return within(await screen.findByRole('region', { name }));
}

describe('the dashboard', () => {
  it('is where the pages begin, for its platform and the reader’s days', async () => {
    const { api, address } = renderPage('/kafka-monitor');
    expect(
      await screen.findByRole('link', { name: '1 Running' }),
    ).toBeInTheDocument();
    expect(address()).toBe(DASHBOARD);
    expect(api.callsOf('getOverview')).toEqual([
      expect.objectContaining({
        query: {
          platform: 'kafka-connect',
          timeZone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
        },
      }),
    ]);
  });

  it('leads from each number to the connectors that it counts', async () => {
    open({
      totalConnectors: 1234,
      counts: healthCounts({
        running: 1200,
        failed: 3,
        degraded: 4,
        paused: 5,
        stopped: 6,
        unassigned: 7,
        unknown: 1,
        'last-seen': 8,
      }),
    });
    const numbers = within(
      await screen.findByRole('navigation', { name: 'Connectors in numbers' }),
    ).getAllByRole('link');
    expect(
      numbers.map(link => [link.textContent, link.getAttribute('href')]),
    ).toEqual([
      ['1,234 Connectors', CONNECTORS],
      ['1,200 Running', `${CONNECTORS}?health=running`],
      ['7 Failing', `${CONNECTORS}?health=failed&health=degraded`],
      ['11 Paused or stopped', `${CONNECTORS}?health=paused&health=stopped`],
      ['7 On no worker', `${CONNECTORS}?health=unassigned`],
      [
        '1 Unclear',
        `${CONNECTORS}?health=unknown&health=no-tasks&health=restarting`,
      ],
      ['8 Last seen', `${CONNECTORS}?health=last-seen`],
    ]);
  });

  it('tells how each environment stands, and how recent that is', async () => {
    open(
      {
        environments: [
          overviewEnvironment({
            counts: healthCounts({ running: 40, failed: 2 }),
          }),
          overviewEnvironment({
            name: 'staging',
            title: 'Staging',
            counts: healthCounts({ running: 1, 'last-seen': 9 }),
            freshness: 'unreachable',
            lastGoodAt: secondsAgo(900),
            connectClusters: { fresh: 1, total: 2 },
          }),
          overviewEnvironment({
            name: 'attic',
            title: 'Attic',
            enabled: false,
            counts: healthCounts({ 'last-seen': 3 }),
            freshness: 'disabled',
            lastGoodAt: secondsAgo(86_400),
          }),
          overviewEnvironment({
            name: 'new',
            title: 'New',
            counts: healthCounts(),
            freshness: 'pending',
            lastGoodAt: null,
          }),
        ],
      },
      { answers: { listEnvironments: () => ({ sequence: 1, items: [] }) } },
    );
    const environments = await section('Environments');
    const [production, staging, attic, fresh] = environments
      .getAllByRole('listitem')
      .filter(item => item.hasAttribute('data-watched'));
    expect(
      within(production).getByRole('link', { name: 'Failed: 2' }),
    ).toHaveAttribute(
      'href',
      `${CONNECTORS}?environment=production&health=failed`,
    );
    expect(production).toHaveTextContent(/synced \d+ sec\. ago/);
    expect(staging).toHaveTextContent(
      /Unreachable, last seen 15 min\. ago \(1 of 2 Connect clusters answer\)/,
    );
    expect(staging).toHaveTextContent(/Last seen: 9/);
    expect(attic).toHaveTextContent(/Switched off.*last seen 1 day ago/);
    expect(attic).not.toHaveTextContent(/Running/);
    expect(fresh).toHaveTextContent(/Not asked yetnone/);
  });

  it('shows each chart as a table, too', async () => {
    open({
      counts: healthCounts({ running: 1200, failed: 3, 'last-seen': 8 }),
      trend: {
        timeZone: 'UTC',
        days: trendDays(index => ({ opened: index, resolved: 2 * index })),
        recovered: 12,
        meanTimeToRecoverySeconds: 5400,
      },
    });
    const health = await screen.findByRole('table', {
      name: 'Connectors by health',
    });
    expect(texts(within(health).getAllByRole('row'))).toEqual([
      ['Health', 'Connectors'],
      ['Failed', '3'],
      ['Running', '1,200'],
      ['Last seen', '8'],
    ]);
    const trend = screen.getByRole('table', {
      name: 'Failures and recoveries by day',
    });
    const days = texts(within(trend).getAllByRole('row'));
    expect(days).toHaveLength(15);
    expect(days[0]).toEqual(['Day', 'Began to fail', 'Were over']);
    expect(days[14].slice(1)).toEqual(['13', '26']);
    expect(
      screen.getByText('Mean time to recovery: 1 hr, 30 min (12 recovered).'),
    ).toBeInTheDocument();
  });

  it('lists what needs attention, and restarts it', async () => {
    const { api } = open(
      {
        needsAttention: {
          items: [
            attentionItem({ critical: true }),
            {
              failure: failureItem({ id: '8', name: 'gone', kind: 'vanished' }),
              connector: null,
            },
          ],
          totalItems: 30,
        },
        acknowledged: {
          items: [
            attentionItem({
              id: '9',
              name: 'taken',
              status: 'acknowledged',
              acknowledgement: {
                by: 'user:default/ann',
                at: secondsAgo(60),
                until: secondsAgo(-3600),
                note: null,
              },
            }),
          ],
          totalItems: 1,
        },
      },
      {
        answers: {
          getConnector: ({ params }) =>
            connectorDetail({ name: params?.name, allowed: ['restart'] }),
        },
      },
    );
    const attention = await section('Needs attention');
    const [first, gone] = within(
      attention.getByRole('list', { name: 'Needs attention' }),
    ).getAllByRole('listitem');
    expect(first).toHaveTextContent(/Failed/);
    expect(first).toHaveTextContent(/critical/);
    expect(first).toHaveTextContent(/relation "public.orders" does not exist/);
    await waitFor(() =>
      expect(first).toHaveTextContent(/production \/ main, Orders/),
    );
    expect(first).toHaveTextContent(/10 min\. ago/);
    expect(
      within(first).getByRole('link', { name: 'orders-sink' }),
    ).toHaveAttribute('href', '/kafka-monitor/failures/7');
    expect(within(gone).queryByRole('button')).not.toBeInTheDocument();
    expect(attention.getByRole('link', { name: '28 more' })).toHaveAttribute(
      'href',
      '/kafka-monitor/failures?status=open',
    );
    const taken = attention.getByRole('list', {
      name: 'Somebody takes care of (1)',
    });
    expect(taken).toHaveTextContent(/taken.*ann/);

    await userEvent.click(
      within(first).getByRole('button', { name: /orders-sink/ }),
    );
    expect(await screen.findByRole('dialog')).toBeInTheDocument();
    expect(api.callsOf('getConnector')[0].params).toEqual({
      environment: 'production',
      connectCluster: 'main',
      name: 'orders-sink',
    });
  });

  it('tells what failed last, and what became of it', async () => {
    open({
      recent: [
        failureItem({ name: 'a-sink' }),
        failureItem({
          id: '8',
          name: 'b-sink',
          status: 'resolved',
          end: 'recovered',
          resolvedAt: secondsAgo(60),
        }),
      ],
      mostFlapping: [flappingConnector({ flapping: true })],
    });
    const recent = await section('Recent failures');
    const [still, over] = within(
      recent.getByRole('list', { name: 'Recent failures' }),
    ).getAllByRole('listitem');
    expect(still).toHaveTextContent(/a-sink.*Open/);
    expect(over).toHaveTextContent(/b-sink.*Recovered/);
    expect(recent.getByRole('link', { name: 'All failures' })).toHaveAttribute(
      'href',
      '/kafka-monitor/failures?status=all&sort=-since',
    );
    const flapping = await section('Flapping most');
    expect(flapping.getByRole('listitem')).toHaveTextContent(
      /restless-sink.*flaps now.*failed 13 times/,
    );
    expect(
      flapping.getByRole('link', { name: 'failed 13 times' }),
    ).toHaveAttribute(
      'href',
      '/kafka-monitor/failures?status=all&connector=production%2Fmain%2Frestless-sink',
    );
  });

  it('is calm where nothing fails', async () => {
    open();
    expect(
      await screen.findByText('Nothing fails that nobody takes care of.'),
    ).toBeInTheDocument();
    expect(screen.getByText('Nothing has failed yet.')).toBeInTheDocument();
    expect(
      screen.getByText('No connector has flapped in the last 14 days.'),
    ).toBeInTheDocument();
    expect(
      screen.getByText('Nothing has recovered in the last 14 days.'),
    ).toBeInTheDocument();
  });

  it('looks again when the backend says that something changed', async () => {
    const { api, signals } = open();
    await screen.findByRole('link', { name: '1 Running' });
    api.answers.getOverview = ({ query }) =>
      overview({ counts: healthCounts({ failed: 1 }) }, query);
    signals.send({ sequence: 1, kinds: ['connector'] });
    expect(
      await screen.findByRole('link', { name: '1 Failing' }),
    ).toBeInTheDocument();
    expect(api.callsOf('getOverview')).toHaveLength(2);
  });

  it('says what failed, and tries again', async () => {
    const { api } = open(
      {},
      {
        answers: {
          getOverview: async () => {
            throw await refusal(500, 'the database is away');
          },
        },
      },
    );
    expect(
      await screen.findByText('This could not be loaded'),
    ).toBeInTheDocument();
    api.answers.getOverview = ({ query }) => overview({}, query);
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(
      await screen.findByRole('link', { name: '1 Running' }),
    ).toBeInTheDocument();
  });

  it('says so to who may not see it', async () => {
    open(
      {},
      {
        answers: {
          getOverview: async () => {
            throw await refusal(403, 'no');
          },
        },
      },
    );
    expect(
      await screen.findByText('You are not allowed to see this'),
    ).toBeInTheDocument();
  });

  it('is Indonesian where that is chosen', async () => {
    open({}, { language: 'id' });
    expect(
      await screen.findByRole('link', { name: '1 Berjalan' }),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('table', { name: 'Kegagalan dan pemulihan per hari' }),
    ).toBeInTheDocument();
  });

  it('has the dashboard of KafkaRaft apart', async () => {
    const { api, address } = renderPage('/kafka-monitor/raft');
    await screen.findByRole('link', { name: '1 Running' });
    await waitFor(() =>
      expect(address()).toBe('/kafka-monitor/raft/dashboard'),
    );
    expect(api.callsOf('getOverview')[0].query).toMatchObject({
      platform: 'kafka-raft',
    });
  });
});
