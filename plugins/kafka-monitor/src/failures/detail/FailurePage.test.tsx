import { screen, waitFor, within } from '@testing-library/react';
import { refusal } from '../../__testUtils__/fakeApi';
import { failureItem } from '../../__testUtils__/failureFixtures';
import {
  FAILURE_PAGE,
  renderFailure,
  section,
} from '../../__testUtils__/renderFailure';
import { renderPage } from '../../__testUtils__/renderPage';

describe('the page of a failure', () => {
  it('says which connector fails, how, where, whose and how often', async () => {
    const { api } = renderFailure({
      occurrences: 3,
      failedTasks: [0, 2],
      connector: { health: 'degraded', freshness: 'fresh' },
    });
    const heading = await screen.findByRole('heading', { name: 'orders-sink' });
    expect(within(heading).getByRole('link')).toHaveAttribute(
      'href',
      '/kafka-monitor/connectors/production/main/orders-sink',
    );
    const header = heading.closest('header');
    expect(header).toHaveTextContent(/Failed/);
    expect(header).toHaveTextContent(/relation "public.orders" does not/);
    expect(header).toHaveTextContent(/Occurrences3 times, last 10 min/);
    expect(header).toHaveTextContent(/What failedTasks 0, 2/);
    expect(header).toHaveTextContent(/Connector nowDegraded/);
    expect(header).toHaveTextContent(/Teamorders/);
    await waitFor(() => expect(header).toHaveTextContent('Production / main'));
    expect(api.callsOf('getFailure')[0].params).toEqual({ id: '7' });
  });

  it('never shows the connector of a silent Connect cluster as current', async () => {
    renderFailure({
      connector: { health: 'running', freshness: 'unreachable' },
    });
    expect(await screen.findByText('Last seen Running')).toBeInTheDocument();
    expect(
      screen.getByText(/how the connector is now is not known/),
    ).toBeInTheDocument();
  });

  it('tells its time line', async () => {
    const at = { after: null, by: '2026-01-01T00:00:00Z' };
    const by = 'user:default/budi';
    const parts = [{ task: 0, workerId: 'connect-1:8083' }];
    const { cause } = failureItem();
    renderFailure({
      events: [
        { kind: 'closed', id: '9', at, end: 'recovered' },
        { kind: 'recovering', id: '8', at },
        { kind: 'noted', id: '7', at, by, note: 'asked the DBA' },
        { kind: 'acknowledged', id: '6', at, by, note: null, until: at.by },
        { kind: 'kind-changed', id: '5', at, from: 'degraded', to: 'failed' },
        { kind: 'cause-changed', id: '4', at, parts, cause },
        {
          kind: 'opened',
          id: '3',
          at,
          failureKind: 'degraded',
          parts,
          cause: { line: null, exception: null, fingerprint: 'ab' },
        },
      ],
    });
    const line = await screen.findByRole('list', { name: 'Time line' });
    const texts = within(line)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent);
    expect(texts[0]).toMatch(/Closed: Recovered$/);
    expect(texts[1]).toMatch(
      /Reported running again; closes when it stays so$/,
    );
    expect(texts[2]).toMatch(/budi notedasked the DBA$/);
    expect(texts[3]).toMatch(/budi acknowledged it until .+$/);
    expect(texts[4]).toMatch(/Degraded became Failed$/);
    expect(texts[5]).toMatch(
      /Another root cause than beforeTask 0 on connect-1:8083PSQLException/,
    );
    expect(texts[6]).toMatch(/Opened: Degraded.*The trace does not say why$/);
  });

  it('shows earlier failures, and the same root cause elsewhere', async () => {
    renderFailure({
      earlier: [failureItem({ id: '3', status: 'resolved', end: 'recovered' })],
      sameCause: {
        totalItems: 39,
        items: [failureItem({ id: '8', name: 'items-sink' })],
      },
    });
    const same = await section(
      'The same root cause elsewhere: 39 open failures',
    );
    expect(same.getByRole('link', { name: 'items-sink' })).toBeInTheDocument();
    expect(
      same.getByRole('link', { name: 'Show all in the list' }),
    ).toHaveAttribute('href', '/kafka-monitor/failures?cause=abc123');
    const earlier = await section('Earlier failures of this connector');
    expect(
      earlier.getByRole('link', { name: /^PSQLException/ }),
    ).toHaveAttribute('href', '/kafka-monitor/failures/3');
    expect(earlier.getByText('Recovered')).toBeInTheDocument();
  });

  it('says when there is no such failure', async () => {
    renderPage(FAILURE_PAGE, {
      answers: {
        getFailure: async () => {
          throw await refusal(404, 'gone');
        },
      },
    });
    expect(await screen.findByText('No such failure')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'All failures' })).toHaveAttribute(
      'href',
      '/kafka-monitor/failures',
    );
  });

  it.each(['abc', '0', '7/more', '%zz'])(
    'asks for nothing where the address is none: %s',
    async path => {
      const { api } = renderPage(`/kafka-monitor/failures/${path}`);
      expect(await screen.findByText('No such failure')).toBeInTheDocument();
      expect(api.callsOf('getFailure')).toEqual([]);
    },
  );

  it('says that it is not allowed', async () => {
    renderPage(FAILURE_PAGE, {
      answers: {
        getFailure: async () => {
          throw await refusal(403, 'Unauthorized');
        },
      },
    });
    expect(
      await screen.findByText('You are not allowed to see this'),
    ).toBeInTheDocument();
  });
});
