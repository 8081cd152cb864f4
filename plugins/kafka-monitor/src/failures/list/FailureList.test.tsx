import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { refusal } from '../../__testUtils__/fakeApi';
import { failureItem, failureList } from '../../__testUtils__/failureFixtures';
import { secondsAgo } from '../../__testUtils__/fixtures';
import { renderPage } from '../../__testUtils__/renderPage';

const LIST = '/kafka-monitor/failures';

async function rowOf(name: string) {
  const row = (await screen.findByText(name)).closest('[role="row"]');
  return within(row as HTMLElement);
}

function answering(...items: ReturnType<typeof failureItem>[]) {
  return { answers: { listFailures: () => failureList(items) } };
}

describe('the list of failures', () => {
  it('is a tab of both platforms, after the connectors', async () => {
    const { api } = renderPage('/kafka-monitor/raft/failures');
    await screen.findByText('orders-sink');
    expect(
      (await screen.findAllByRole('tab')).map(tab => tab.textContent),
    ).toEqual([
      'Dashboard',
      'Connectors',
      'Failures',
      'Clusters',
      'Teams',
      'Topics',
      'Scheduler',
    ]);
    expect(api.callsOf('listFailures')[0].query).toMatchObject({
      platform: 'kafka-raft',
    });
    expect(screen.getByRole('link', { name: 'orders-sink' })).toHaveAttribute(
      'href',
      '/kafka-monitor/raft/connectors/production/main/orders-sink',
    );
  });

  it('asks for what is not over, the worst first, fifty at a time', async () => {
    const { api } = renderPage(LIST);
    await screen.findByText('orders-sink');
    expect(api.callsOf('listFailures')[0].query).toMatchObject({
      platform: 'kafka-connect',
      status: ['open', 'acknowledged'],
      sort: 'severity',
      offset: 0,
      limit: 50,
    });
  });

  it('says of each what, where, why, whose, since when and how often', async () => {
    renderPage(
      LIST,
      answering(
        failureItem({
          occurrences: 3,
          critical: true,
          since: { after: secondsAgo(300), by: secondsAgo(30) },
        }),
      ),
    );
    const row = await rowOf('orders-sink');
    for (const text of ['Failed', 'Critical', 'Orders', '3', 'Open']) {
      expect(row.getByText(text)).toBeInTheDocument();
    }
    expect(await row.findByText('Production / main')).toBeInTheDocument();
    expect(row.getByText(/^between .+ and .+$/)).toBeInTheDocument();
    expect(
      row.getByRole('link', {
        name: 'PSQLException: relation "public.orders" does not exist',
      }),
    ).toHaveAttribute('href', '/kafka-monitor/failures/7');
  });

  it.each([
    [
      'acknowledged by whom until when',
      failureItem({
        status: 'acknowledged',
        acknowledgement: {
          by: 'user:default/budi',
          at: secondsAgo(60),
          until: secondsAgo(-86_400),
          note: null,
        },
      }),
      /Acknowledgedby budi until .+$/,
    ],
    [
      'recovering, in words that promise nothing',
      failureItem({ recoveringSince: secondsAgo(20) }),
      /OpenReported running since \d+ sec.* ago, not yet stable$/,
    ],
    ['flapping', failureItem({ flapping: true }), /OpenFlapping$/],
    [
      'how it ended, and when',
      failureItem({
        status: 'resolved',
        end: 'stood-down',
        resolvedAt: secondsAgo(600),
      }),
      /Stood down \(paused or stopped\)10 min.* ago$/,
    ],
  ])('tells how a failure stands: %s', async (_, item, text) => {
    renderPage(`${LIST}?status=all`, answering(item));
    expect(
      await screen.findByRole('row', { name: /orders-sink/ }),
    ).toHaveTextContent(text);
  });

  it.each([
    [
      failureItem({
        cause: { line: null, exception: null, fingerprint: 'ab' },
      }),
      'The trace does not say why',
    ],
    [
      failureItem({ kind: 'unassigned', cause: null }),
      'No worker has taken it on for longer than a rebalance takes.',
    ],
    [failureItem({ cause: null }), 'There is no trace'],
  ])('says it where no cause is known', async (item, text) => {
    renderPage(LIST, answering(item));
    const row = await rowOf('orders-sink');
    expect(row.getByRole('link', { name: text })).toBeInTheDocument();
  });

  it('leads to no page of a connector that is gone, or not known now', async () => {
    renderPage(
      LIST,
      answering(
        failureItem({ id: '1', name: 'gone', connector: null }),
        failureItem({
          id: '2',
          name: 'silent',
          connector: { health: 'failed', freshness: 'unreachable' },
        }),
      ),
    );
    const gone = await rowOf('gone');
    expect(gone.queryByRole('link', { name: 'gone' })).toBeNull();
    expect(gone.getByText('Gone from Kafka Connect')).toBeInTheDocument();
    expect(
      (await rowOf('silent')).getByText('Connect cluster: Unreachable'),
    ).toBeInTheDocument();
  });

  it('shows markup in causes as text', async () => {
    const line = '<img src=x onerror=alert(1)>';
    renderPage(
      LIST,
      answering(
        failureItem({ cause: { line, exception: null, fingerprint: 'ab' } }),
      ),
    );
    expect(await screen.findByText(line)).toBeInTheDocument();
    expect(document.querySelector('img')).toBeNull();
  });

  it('claims nothing where nothing is open, and offers what is over', async () => {
    const { address } = renderPage(LIST, answering());
    expect(await screen.findByText('No open failures')).toBeInTheDocument();
    expect(
      screen.getByText(/says nothing about whether data flows/),
    ).toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('button', { name: 'Show resolved ones' }),
    );
    expect(address()).toBe(`${LIST}?status=resolved`);
    expect(await screen.findByText('No failures yet')).toBeInTheDocument();
  });

  it('says what failed, and tries again', async () => {
    let broken = true;
    renderPage(LIST, {
      answers: {
        listFailures: async () => {
          if (broken) {
            throw await refusal(400, "kind: 'x' is not known");
          }
          return failureList([failureItem()]);
        },
      },
    });
    expect(await screen.findByText("kind: 'x' is not known")).toBeVisible();
    broken = false;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('orders-sink')).toBeInTheDocument();
  });

  it('says that it is not allowed', async () => {
    renderPage(LIST, {
      answers: {
        listFailures: async () => {
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
      answers: { listFailures: () => new Promise(() => {}) },
    });
    const table = await screen.findByRole('grid', { name: /^Failures/ });
    expect(within(table).getAllByRole('row').length).toBeGreaterThan(1);
    expect(screen.queryByText('No open failures')).not.toBeInTheDocument();
  });

  it('is Indonesian when that is chosen', async () => {
    renderPage(LIST, { language: 'id', ...answering(failureItem()) });
    const row = await rowOf('orders-sink');
    expect(row.getByText('Gagal')).toBeInTheDocument();
    expect(row.getByText('Terbuka')).toBeInTheDocument();
    await waitFor(() =>
      expect(
        screen.getByRole('columnheader', { name: 'Akar penyebab' }),
      ).toBeInTheDocument(),
    );
  });
});
