import { BulkOperation } from '@kafka-monitor/plugin-kafka-monitor-common';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { bulkOperation, bulkResult } from '../../__testUtils__/bulkFixtures';
import { Answers, refusal } from '../../__testUtils__/fakeApi';
import { secondsAgo } from '../../__testUtils__/fixtures';
import { renderPage } from '../../__testUtils__/renderPage';

const LIST = '/kafka-monitor/connectors';
const PAGE = `${LIST}?operation=b1`;

const ended = bulkOperation({
  status: 'done',
  total: 10,
  counts: { done: 4, failed: 2, skipped: 3, unknown: 1 },
});

function open(operation: BulkOperation, answers: Answers = {}, path = PAGE) {
  return renderPage(path, {
    answers: {
      getBulkOperation: () => operation,
      getBulkResults: () => ({ items: [bulkResult('orders-source')] }),
      ...answers,
    },
  });
}

describe('a bulk operation', () => {
  it('shows how far it is, of what, begun by whom', async () => {
    open(bulkOperation({ total: 1_000, counts: { done: 240, failed: 10 } }));
    expect(
      await screen.findByRole('heading', {
        name: 'Restart failed parts: 1,000 connectors',
      }),
    ).toBeInTheDocument();
    const bar = screen.getByRole('progressbar', { name: 'Progress' });
    expect(bar).toHaveAttribute('aria-valuenow', '250');
    expect(bar).toHaveAttribute('aria-valuemax', '1000');
    expect(bar).toHaveAttribute('aria-valuetext', '250 of 1,000');
    expect(
      screen.getByRole('region', { name: /^Restart failed parts/ }),
    ).toHaveTextContent(
      /Begun by jane, .* ago\. It goes on when you leave .*back here\.Done means that Kafka Connect restarted it/,
    );
    const chips = within(
      screen.getByRole('group', { name: 'Filter by result' }),
    );
    expect(
      chips.getAllByRole('button').map(({ textContent }) => textContent),
    ).toEqual(['All: 1,000', 'Waiting: 750', 'Done: 240', 'Failed: 10']);
  });

  it('tells what came of each connector, and why, in words', async () => {
    open(ended, {
      getBulkResults: () => ({
        items: [
          bulkResult('well'),
          bulkResult('late', {
            status: 'failed',
            reason: 'timed-out',
            message: 'no answer in 10 s',
          }),
          bulkResult('still', { status: 'skipped', reason: 'paused' }),
          bulkResult('whole', {
            status: 'skipped',
            reason: 'nothing-restarted',
          }),
          bulkResult('lost', { status: 'unknown', reason: 'interrupted' }),
          bulkResult('newer', {
            status: 'failed',
            reason: 'of-a-newer-backend',
            message: 'In its own words',
          }),
        ],
      }),
    });
    const table = within(await screen.findByRole('grid', { name: 'Results' }));
    for (const [name, text] of [
      ['well', /production\/mainDone/],
      [
        'late',
        /Failed.*The worker did not answer in time\. “no answer in 10 s”/,
      ],
      ['still', /Skipped.*It is paused\./],
      ['whole', /Skipped.*No part of it had failed\./],
      ['lost', /Unknown.*it was not sent again\./],
      ['newer', /Failed.*In its own words/],
    ] as const) {
      expect(
        table.getByRole('row', { name: new RegExp(`^${name}`) }),
      ).toHaveTextContent(text);
    }
    expect(table.getByRole('link', { name: 'well' })).toHaveAttribute(
      'href',
      `${LIST}/production/main/well`,
    );
  });

  it('filters by result, in the address', async () => {
    const { api, address } = open(ended);
    await userEvent.click(
      await screen.findByRole('button', { name: 'Failed: 2' }),
    );
    expect(address()).toBe(`${PAGE}&result=failed`);
    await waitFor(() =>
      expect(api.callsOf('getBulkResults').pop()?.query).toMatchObject({
        status: ['failed'],
      }),
    );
  });

  it('turns pages of results, forth and back', async () => {
    const { api } = open(bulkOperation({ status: 'done', total: 120 }), {
      getBulkResults: ({ query }) => {
        const page = Number(query?.cursor ?? 0);
        return {
          items: [bulkResult(`of-page-${page + 1}`)],
          ...(page < 2 && { nextCursor: String(page + 1) }),
        };
      },
    });
    await screen.findByText('of-page-1');
    await userEvent.click(screen.getByRole('button', { name: 'Next page' }));
    expect(await screen.findByText('of-page-2')).toBeInTheDocument();
    expect(screen.getByText('51 to 100 of 120')).toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('button', { name: 'Previous page' }),
    );
    expect(await screen.findByText('of-page-1')).toBeInTheDocument();
    expect(api.callsOf('getBulkResults')[1].query).toMatchObject({
      cursor: '1',
    });
  });

  it('is cancelled, and then says so', async () => {
    let operation = bulkOperation();
    const { api } = open(operation, {
      getBulkOperation: () => operation,
      cancelBulkOperation: () => {
        operation = bulkOperation({
          status: 'cancelled',
          counts: { cancelled: 2 },
        });
        return operation;
      },
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Cancel the rest' }),
    );
    expect(await screen.findByText('Cancelled: 2')).toBeInTheDocument();
    expect(api.callsOf('cancelBulkOperation')[0].params).toEqual({ id: 'b1' });
  });

  it('says why it could not be cancelled', async () => {
    open(bulkOperation(), {
      cancelBulkOperation: async () => {
        throw await refusal(403, 'Only who began it may cancel it');
      },
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Cancel the rest' }),
    );
    expect(
      await screen.findByText('Only who began it may cancel it'),
    ).toBeInTheDocument();
  });

  it('is begun anew for those that failed, all pages of them', async () => {
    const { api, address } = open(ended, {
      getBulkResults: ({ query }) => {
        if (query?.status?.[0] !== 'failed') {
          return { items: [] };
        }
        return query.cursor
          ? { items: [bulkResult('b', { status: 'failed' })] }
          : {
              items: [bulkResult('a', { status: 'failed' })],
              nextCursor: '1',
            };
      },
      startBulkOperation: () => bulkOperation({ id: 'b2' }),
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Retry the 2 failed ones' }),
    );
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByRole('list', { name: 'Where' })).toHaveTextContent(
      'production/main: 2 connectorsa, b',
    );
    await userEvent.click(
      dialog.getByRole('button', { name: 'Restart failed parts' }),
    );
    await waitFor(() => expect(address()).toBe(`${LIST}?operation=b2`));
    expect(api.callsOf('startBulkOperation')[0].body).toEqual({
      operation: 'restart-failed',
      connectors: ['production/main/a', 'production/main/b'],
    });
  });

  it('offers those of which nothing is known apart from those that failed', async () => {
    open(ended);
    expect(
      await screen.findByRole('button', { name: 'Retry the 1 unknown one' }),
    ).toBeInTheDocument();
  });

  it('says when what to retry could not be read', async () => {
    open(ended, {
      getBulkResults: async ({ query }) => {
        if (query?.status?.length) {
          throw await refusal(400, 'Gone by now');
        }
        return { items: [] };
      },
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Retry the 2 failed ones' }),
    );
    expect(await screen.findByText('Gone by now')).toBeInTheDocument();
  });

  it('is linked from the history of each connector', async () => {
    renderPage(`${LIST}/production/main/orders-source/history`, {
      answers: {
        getConnectorHistory: () => ({
          items: [
            {
              kind: 'operation',
              id: '1',
              at: { after: null, by: secondsAgo(9) },
              operation: 'restart',
              task: null,
              by: 'user:default/jane',
              origin: 'bulk',
              bulkId: 'b1',
              result: 'done',
              restarted: [0],
              message: null,
            },
          ],
        }),
      },
    });
    expect(
      await screen.findByRole('link', {
        name: 'All connectors of this operation',
      }),
    ).toHaveAttribute('href', PAGE);
  });

  it('leads back to the list that it was begun from', async () => {
    open(ended, {}, `${LIST}?health=failed&operation=b1&result=failed`);
    expect(
      await screen.findByRole('link', { name: 'Back to the connectors' }),
    ).toHaveAttribute('href', `${LIST}?health=failed`);
  });

  it.each([404, 403])('says when there is none to be seen: %d', async code => {
    open(ended, {
      getBulkOperation: async () => {
        throw await refusal(code, 'no');
      },
    });
    expect(await screen.findByText('No such operation')).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: 'Back to the connectors' }),
    ).toHaveAttribute('href', LIST);
  });

  describe('over time', () => {
    beforeEach(() => jest.useFakeTimers());

    afterEach(() => jest.useRealTimers());

    it('is looked at each second while it runs, once more when it ends, and then no more', async () => {
      let operation = bulkOperation({ counts: { done: 1 } });
      const { api } = open(operation, {
        getBulkOperation: () => operation,
      });
      await screen.findByText('1 of 2');
      const looks = () => ({
        operation: api.callsOf('getBulkOperation').length,
        results: api.callsOf('getBulkResults').length,
      });
      const before = looks();
      await act(() => jest.advanceTimersByTimeAsync(3_000));
      expect(looks()).toEqual({
        operation: before.operation + 3,
        results: before.results + 3,
      });

      operation = bulkOperation({ status: 'done', counts: { done: 2 } });
      await screen.findByText('2 of 2');
      expect(screen.getByText('Ended')).toBeInTheDocument();
      await act(() => jest.advanceTimersByTimeAsync(2_000));
      const after = looks();
      expect(after.results).toBeGreaterThan(before.results + 3);
      await act(() => jest.advanceTimersByTimeAsync(10_000));
      expect(looks()).toEqual(after);
    });
  });
});
