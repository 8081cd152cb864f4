import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { failureItem, failureList } from '../../__testUtils__/failureFixtures';
import { renderPage } from '../../__testUtils__/renderPage';

const LIST = '/kafka-monitor/failures';

describe('the address of the list of failures', () => {
  it('holds the statuses that are pressed, with their counts, and back undoes it', async () => {
    const { api, address, back } = renderPage(LIST, {
      answers: {
        listFailures: () => ({
          ...failureList([failureItem()]),
          counts: { open: 3, acknowledged: 2, resolved: 1_240 },
        }),
      },
    });
    const resolved = await screen.findByRole('button', {
      name: /^Resolved: 1.240$/,
    });
    expect(screen.getByRole('button', { name: 'Open: 3' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    expect(resolved).toHaveAttribute('aria-pressed', 'false');
    await userEvent.click(
      screen.getByRole('button', { name: 'Acknowledged: 2' }),
    );
    expect(address()).toBe(`${LIST}?status=open`);
    await userEvent.click(screen.getByRole('button', { name: /^All: 1.245$/ }));
    expect(address()).toBe(`${LIST}?status=all`);
    await waitFor(() =>
      expect(api.callsOf('listFailures').pop()?.query).toMatchObject({
        status: ['open', 'acknowledged', 'resolved'],
      }),
    );
    for (const [name, pressed] of [
      [/^All/, 'true'],
      [/^Open/, 'false'],
      [/^Resolved/, 'false'],
    ] as const) {
      expect(screen.getByRole('button', { name })).toHaveAttribute(
        'aria-pressed',
        pressed,
      );
    }
    await userEvent.click(resolved);
    expect(address()).toBe(`${LIST}?status=resolved`);
    back();
    back();
    await waitFor(() => expect(address()).toBe(`${LIST}?status=open`));
    await userEvent.click(screen.getByRole('button', { name: 'Open: 3' }));
    expect(address()).toBe(LIST);
  });

  it('shows what a link asks for', async () => {
    const { api } = renderPage(
      `${LIST}?status=resolved&environment=production&team=orders&kind=degraded&cause=abc123&cluster=shop&connector=production%2Fmain%2Fa&flapping=true&search=psql&from=2026-01-01T00:00:00Z&sort=-resolvedAt&page=2`,
      { answers: { listFailures: () => failureList([failureItem()], 120) } },
    );
    await waitFor(() =>
      expect(api.callsOf('listFailures')[0].query).toEqual({
        platform: 'kafka-connect',
        status: ['resolved'],
        environment: ['production'],
        connectCluster: [],
        team: ['orders'],
        cluster: ['shop'],
        cause: ['abc123'],
        connector: ['production/main/a'],
        kind: ['degraded'],
        flapping: true,
        search: 'psql',
        from: '2026-01-01T00:00:00.000Z',
        to: undefined,
        sort: '-resolvedAt',
        offset: 50,
        limit: 50,
      }),
    );
    expect(await screen.findByLabelText('Search names and causes')).toHaveValue(
      'psql',
    );
    expect(
      screen.getByRole('button', { name: 'Flapping only' }),
    ).toHaveAttribute('aria-pressed', 'true');
  });

  it('calls a root cause by its line, and lets go of it', async () => {
    const { address } = renderPage(`${LIST}?cause=abc123&team=orders`);
    await userEvent.click(
      await screen.findByRole('button', {
        name: 'Remove filter Root cause: PSQLException: relation "public.orders" does not exist',
      }),
    );
    expect(address()).toBe(`${LIST}?team=orders`);
  });

  it('leaves out what a link says wrongly', async () => {
    const { api } = renderPage(
      `${LIST}?status=fine&kind=x&cause=%3Cb%3E&sort=nothing&page=-3&from=yesterday&flapping=maybe`,
    );
    await screen.findByText('orders-sink');
    expect(api.callsOf('listFailures')[0].query).toMatchObject({
      status: ['open', 'acknowledged'],
      kind: [],
      cause: [],
      from: undefined,
      flapping: undefined,
      sort: 'severity',
      offset: 0,
    });
  });

  it('takes all filters away, and leaves statuses and order', async () => {
    const { address } = renderPage(
      `${LIST}?status=all&team=orders&sort=since&flapping=true`,
      { answers: { listFailures: () => failureList([]) } },
    );
    expect(await screen.findByText('No failure matches')).toBeInTheDocument();
    await userEvent.click(
      screen.getAllByRole('button', { name: 'Clear filters' })[0],
    );
    expect(address()).toBe(`${LIST}?status=all&sort=since`);
  });

  it('sorts by a column, and turns pages', async () => {
    const { address } = renderPage(`${LIST}?page=9`, {
      answers: { listFailures: () => failureList([failureItem()], 120) },
    });
    await waitFor(() => expect(address()).toBe(`${LIST}?page=3`));
    await userEvent.click(
      await screen.findByRole('columnheader', { name: 'Since' }),
    );
    expect(address()).toBe(`${LIST}?sort=since`);
    await userEvent.click(screen.getByRole('columnheader', { name: 'Since' }));
    expect(address()).toBe(`${LIST}?sort=-since`);
  });
});
