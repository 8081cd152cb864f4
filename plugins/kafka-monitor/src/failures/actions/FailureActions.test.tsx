import { FailureAction } from '@kafka-monitor/plugin-kafka-monitor-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { refusal } from '../../__testUtils__/fakeApi';
import { failureDetail } from '../../__testUtils__/failureFixtures';
import { secondsAgo } from '../../__testUtils__/fixtures';
import { renderPage } from '../../__testUtils__/renderPage';

const PAGE = '/kafka-monitor/failures/7';

async function open(action: string) {
  await userEvent.click(await screen.findByRole('button', { name: action }));
  return within(await screen.findByRole('dialog'));
}

describe('what can be done about a failure', () => {
  it.each<[FailureAction[], string[]]>([
    [
      ['acknowledge', 'resolve', 'note'],
      ['Acknowledge', 'Resolve', 'Add note'],
    ],
    [['unresolve'], ['Open again']],
  ])('is only what is allowed: %j', async (allowed, names) => {
    renderPage(PAGE, {
      answers: { getFailure: () => failureDetail({ allowed }) },
    });
    const group = await screen.findByRole('group', { name: 'Actions' });
    expect(
      within(group)
        .getAllByRole('button')
        .map(({ textContent }) => textContent),
    ).toEqual(names);
  });

  it('is nothing where nothing is allowed', async () => {
    renderPage(PAGE, {
      answers: { getFailure: () => failureDetail({ allowed: [] }) },
    });
    await screen.findByRole('heading', { name: 'orders-sink' });
    expect(
      screen.queryByRole('group', { name: 'Actions' }),
    ).not.toBeInTheDocument();
  });

  it('acknowledges for as long as is chosen, with a note, and shows it', async () => {
    let status: 'open' | 'acknowledged' = 'open';
    const { api } = renderPage(PAGE, {
      answers: {
        getFailure: () => failureDetail({ status }),
        acknowledgeFailure: ({ body }) => {
          status = 'acknowledged';
          return failureDetail({
            status,
            acknowledgement: {
              by: 'user:default/budi',
              at: secondsAgo(0),
              until: body?.until ?? '',
              note: body?.note ?? null,
            },
          });
        },
      },
    });
    const dialog = await open('Acknowledge');
    expect(
      dialog.getByRole('heading', {
        name: 'Acknowledge the failure of orders-sink',
      }),
    ).toBeInTheDocument();
    expect(dialog.getByRole('radio', { name: '24 hours' })).toBeChecked();
    await userEvent.click(dialog.getByRole('radio', { name: '4 hours' }));
    await userEvent.type(dialog.getByLabelText(/^Note/), ' asked the DBA ');
    await userEvent.click(dialog.getByRole('button', { name: 'Acknowledge' }));
    await waitFor(() =>
      expect(screen.queryByRole('dialog')).not.toBeInTheDocument(),
    );
    const [{ params, body }] = api.callsOf('acknowledgeFailure');
    const { note, until } = body as { note: string; until: string };
    expect(params).toEqual({ id: '7' });
    expect(note).toBe('asked the DBA');
    const hours = (Date.parse(until) - Date.now()) / 3_600_000;
    expect(hours).toBeGreaterThan(3.9);
    expect(hours).toBeLessThanOrEqual(4);
    expect(
      await screen.findByText('The failure is acknowledged'),
    ).toBeInTheDocument();
    expect(await screen.findByText('Acknowledged')).toBeInTheDocument();
  });

  it.each([
    [{ health: 'failed', freshness: 'fresh' }, /^It still fails\..*15 minutes/],
    [
      { health: 'running', freshness: 'fresh' },
      /^Kafka Connect reports it running again, which is no proof/,
    ],
    [
      { health: 'running', freshness: 'stale' },
      /^Whether it still fails is not known/,
    ],
    [null, /^Kafka Connect has the connector no more/],
  ] as const)(
    'says what resolving means as things are: %j',
    async (connector, text) => {
      const { api } = renderPage(PAGE, {
        answers: {
          getFailure: () => failureDetail({ connector }),
          resolveFailure: () =>
            failureDetail({
              status: 'resolved',
              end: 'resolved',
              resolvedAt: secondsAgo(0),
              allowed: ['unresolve'],
            }),
        },
      });
      const dialog = await open('Resolve');
      expect(dialog.getByText(text)).toBeInTheDocument();
      await userEvent.click(dialog.getByRole('button', { name: 'Resolve' }));
      await waitFor(() =>
        expect(api.callsOf('resolveFailure')).toHaveLength(1),
      );
      expect(api.callsOf('resolveFailure')[0].body).toEqual({});
    },
  );

  it('leaves the keyboard at the other actions when its own went away', async () => {
    let isResolved = false;
    const detail = () =>
      failureDetail(
        isResolved
          ? {
              status: 'resolved',
              end: 'resolved',
              resolvedAt: secondsAgo(0),
              allowed: ['unresolve'],
            }
          : {},
      );
    renderPage(PAGE, {
      answers: {
        getFailure: detail,
        resolveFailure: () => {
          isResolved = true;
          return detail();
        },
      },
    });
    const dialog = await open('Resolve');
    await userEvent.click(dialog.getByRole('button', { name: 'Resolve' }));
    expect(
      await screen.findByRole('button', { name: 'Open again' }),
    ).toBeInTheDocument();
    await waitFor(() =>
      expect(screen.getByRole('group', { name: 'Actions' })).toHaveFocus(),
    );
  });

  it('opens a failure again', async () => {
    const { api } = renderPage(PAGE, {
      answers: {
        getFailure: () =>
          failureDetail({ status: 'resolved', allowed: ['unresolve'] }),
        unresolveFailure: () => failureDetail(),
      },
    });
    const dialog = await open('Open again');
    await userEvent.click(dialog.getByRole('button', { name: 'Open again' }));
    await waitFor(() =>
      expect(api.callsOf('unresolveFailure')).toEqual([
        {
          operation: 'unresolveFailure',
          params: { id: '7' },
          query: undefined,
          body: {},
        },
      ]),
    );
  });

  it('takes a note that says something, and gives the focus back', async () => {
    const { api } = renderPage(PAGE, {
      answers: { noteFailure: () => failureDetail() },
    });
    const dialog = await open('Add note');
    const send = dialog.getByRole('button', { name: 'Add note' });
    expect(send).toBeDisabled();
    await userEvent.type(dialog.getByLabelText(/^Note/), '  ');
    expect(send).toBeDisabled();
    await userEvent.type(dialog.getByLabelText(/^Note/), 'seen');
    await userEvent.click(send);
    await waitFor(() =>
      expect(api.callsOf('noteFailure')[0].body).toEqual({ note: 'seen' }),
    );
    await waitFor(() =>
      expect(screen.getByRole('button', { name: 'Add note' })).toHaveFocus(),
    );
  });

  it('says in the dialog what was refused, and why', async () => {
    renderPage(PAGE, {
      answers: {
        resolveFailure: async () => {
          throw await refusal(409, 'It is resolved already');
        },
      },
    });
    const dialog = await open('Resolve');
    await userEvent.click(dialog.getByRole('button', { name: 'Resolve' }));
    expect(
      await dialog.findByText('It is resolved already'),
    ).toBeInTheDocument();
    expect(screen.getByRole('dialog')).toBeInTheDocument();
  });
});
