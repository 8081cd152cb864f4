import { ConnectorItem } from '@kafka-monitor/plugin-kafka-monitor-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { bulkOperation } from '../../__testUtils__/bulkFixtures';
import { Answers, refusal } from '../../__testUtils__/fakeApi';
import { connectorItem, connectorList } from '../../__testUtils__/fixtures';
import { renderPage } from '../../__testUtils__/renderPage';

const LIST = '/kafka-monitor/connectors';

const item = (name: string, part: Partial<ConnectorItem> = {}) =>
  connectorItem({
    name,
    allowed: ['sync', 'restart', 'pause', 'delete'],
    ...part,
  });

const two = [item('a'), item('b')];

/** A list of a hundred whose pages hold two rows each. */
function openList(
  items: ConnectorItem[] = two,
  answers: Answers = {},
  path = LIST,
  total = items.length,
) {
  return renderPage(path, {
    answers: {
      listConnectors: ({ query }) =>
        connectorList(query?.offset ? [item('of-page-two')] : items, total),
      startBulkOperation: () => bulkOperation(),
      getBulkOperation: () => bulkOperation(),
      getBulkResults: () => ({ items: [] }),
      ...answers,
    },
  });
}

const choose = async (ref: string) =>
  userEvent.click(await screen.findByRole('checkbox', { name: ref }));

const row = (name: string) => `Select production/main/${name}`;

async function bar() {
  return within(
    await screen.findByRole('region', { name: 'Selected connectors' }),
  );
}

async function press(name: string | RegExp) {
  await userEvent.click((await bar()).getByRole('button', { name }));
}

async function confirm(name: string) {
  await userEvent.click(
    within(await screen.findByRole('dialog')).getByRole('button', { name }),
  );
}

describe('choosing connectors', () => {
  it('makes a bar appear that counts them, until they are given up', async () => {
    openList();
    await choose(row('a'));
    expect((await bar()).getByText('1 connector selected')).toBeInTheDocument();
    await choose(row('b'));
    expect(
      (await bar()).getByText('2 connectors selected'),
    ).toBeInTheDocument();
    await press('Clear selection');
    expect(
      screen.queryByRole('region', { name: 'Selected connectors' }),
    ).not.toBeInTheDocument();
    expect(screen.getByRole('checkbox', { name: row('a') })).not.toBeChecked();
  });

  it('works with the keyboard', async () => {
    openList();
    const box = await screen.findByRole('checkbox', { name: row('a') });
    box.focus();
    await userEvent.keyboard(' ');
    expect(box).toBeChecked();
    await userEvent.keyboard('{ArrowDown}');
    expect(screen.getByRole('checkbox', { name: row('b') })).toHaveFocus();
    await userEvent.keyboard(' ');
    expect(
      (await bar()).getByText('2 connectors selected'),
    ).toBeInTheDocument();
  });

  it('takes a whole page at once, and survives turning it', async () => {
    const { api } = openList(two, {}, LIST, 60);
    await choose('Select all of this page');
    await userEvent.click(screen.getByRole('button', { name: 'Next page' }));
    expect(
      await screen.findByRole('checkbox', { name: row('of-page-two') }),
    ).not.toBeChecked();
    await choose(row('of-page-two'));
    expect(
      (await bar()).getByText('3 connectors selected'),
    ).toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('button', { name: 'Previous page' }),
    );
    expect(
      await screen.findByRole('checkbox', { name: row('a') }),
    ).toBeChecked();
    await press('Pause');
    await confirm('Pause');
    await waitFor(() =>
      expect(api.callsOf('startBulkOperation')[0].body).toEqual({
        operation: 'pause',
        connectors: [
          'production/main/a',
          'production/main/b',
          'production/main/of-page-two',
        ],
      }),
    );
  });

  it('ends with another filter, and not with another sort', async () => {
    openList(two, {}, LIST, 60);
    await choose(row('a'));
    await userEvent.click(screen.getByRole('columnheader', { name: 'Name' }));
    expect((await bar()).getByText('1 connector selected')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Running: 2' }));
    await waitFor(() =>
      expect(
        screen.queryByRole('region', { name: 'Selected connectors' }),
      ).not.toBeInTheDocument(),
    );
  });

  it('is not there for who may do nothing', async () => {
    openList([connectorItem({ allowed: [] })]);
    await screen.findByText('orders-source');
    expect(screen.queryByRole('checkbox')).not.toBeInTheDocument();
  });
});

describe('operating what was chosen', () => {
  it('says what is done to how many where, and which are skipped', async () => {
    const { api, address } = openList(
      [
        item('a'),
        item('b', {
          refused: [{ operation: 'pause', reason: 'paused' }],
          allowed: ['restart'],
        }),
        item('c', { environment: 'staging', allowed: ['restart'] }),
      ],
      {},
      `${LIST}?search=x`,
    );
    await choose('Select all of this page');
    await press('Pause');
    const dialog = within(await screen.findByRole('dialog'));
    expect(
      dialog.getByRole('heading', { name: 'Pause: 3 connectors' }),
    ).toBeInTheDocument();
    expect(dialog.getByText(/keep their assignment/)).toBeInTheDocument();
    expect(dialog.getByRole('list', { name: 'Where' })).toHaveTextContent(
      'production/main: 2 connectorsa, bstaging/main: 1 connectorc',
    );
    expect(
      dialog.getByText('1 will be skipped: It is paused.'),
    ).toBeInTheDocument();
    expect(
      dialog.getByText('1 will be skipped: You may not do this to it.'),
    ).toBeInTheDocument();
    await confirm('Pause');
    await waitFor(() =>
      expect(address()).toBe(`${LIST}?search=x&operation=b1`),
    );
    expect(api.callsOf('startBulkOperation')[0].body).toMatchObject({
      connectors: ['production/main/a', 'production/main/b', 'staging/main/c'],
    });
  });

  it('says of what none of them can', async () => {
    openList([
      item('a', {
        allowed: ['restart'],
        refused: [{ operation: 'stop', reason: 'stop-not-offered' }],
      }),
    ]);
    await choose(row('a'));
    const stop = (await bar()).getByRole('button', { name: 'Stop' });
    expect(stop).toHaveAttribute('aria-disabled', 'true');
    expect(stop).toHaveAccessibleDescription(/older than Kafka 3\.5/);
    expect(
      (await bar()).queryByRole('button', { name: 'Resume' }),
    ).not.toBeInTheDocument();
  });

  it('keeps the question open, with the reason, when it is refused', async () => {
    const { address } = openList(two, {
      startBulkOperation: async () => {
        throw await refusal(429, 'Too many operations are under way');
      },
    });
    await choose(row('a'));
    await press('Restart failed parts');
    await confirm('Restart failed parts');
    expect(
      await within(screen.getByRole('dialog')).findByRole('alert'),
    ).toHaveTextContent('Too many operations are under way');
    expect(address()).toBe(LIST);
  });

  it('deletes those of one environment, whose name has to be typed', async () => {
    const { api } = openList();
    await choose('Select all of this page');
    await press('Delete');
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText(/secrets are not/)).toBeInTheDocument();
    expect(dialog.getByText('a, b')).toBeInTheDocument();
    const submit = dialog.getByRole('button', { name: 'Delete' });
    expect(submit).toBeDisabled();
    await userEvent.type(
      dialog.getByLabelText('Type production to confirm'),
      'production',
    );
    await userEvent.click(submit);
    await waitFor(() =>
      expect(api.callsOf('startBulkOperation')[0].body).toEqual({
        operation: 'delete',
        connectors: ['production/main/a', 'production/main/b'],
        confirm: 'production',
      }),
    );
  });

  it('does not delete those of two environments at once', async () => {
    openList([item('a'), item('b', { environment: 'staging' })]);
    await choose('Select all of this page');
    expect(
      (await bar()).getByRole('button', { name: 'Delete' }),
    ).toHaveAccessibleDescription(/Only those of one environment/);
  });
});

describe('operating all that match', () => {
  const frozen = (count: number) => ({
    id: 's1',
    count,
    expiresAt: '2030-01-01T00:00:00.000Z',
  });

  async function chooseAll() {
    await choose(row('a'));
    await press('Select all 60 that match');
  }

  it('freezes them by the filter of the address, when it is confirmed', async () => {
    const { api, address } = openList(
      two,
      { createSelection: () => frozen(60) },
      `${LIST}?environment=production&health=failed`,
      60,
    );
    await chooseAll();
    expect(
      (await bar()).getByText('All that match selected: 60 connectors'),
    ).toBeInTheDocument();
    expect(screen.getByRole('checkbox', { name: row('b') })).toBeChecked();
    await press('Restart all');
    expect(api.callsOf('createSelection')).toEqual([]);
    expect(screen.getByRole('dialog')).toHaveTextContent(
      /Restart all: 60 connectors.*All that match the filter now, in production/,
    );
    await confirm('Restart all');
    await waitFor(() => expect(address()).toContain('operation=b1'));
    expect(api.callsOf('createSelection')[0].body).toEqual({
      filter: {
        platform: 'kafka-connect',
        environment: ['production'],
        health: ['failed'],
      },
    });
    expect(api.callsOf('startBulkOperation')[0].body).toEqual({
      operation: 'restart',
      selection: 's1',
    });
  });

  it('asks once more when another number matches by now', async () => {
    const { api } = openList(
      two,
      { createSelection: () => frozen(1_234) },
      LIST,
      60,
    );
    await chooseAll();
    await press('Pause');
    await confirm('Pause');
    const dialog = within(screen.getByRole('dialog'));
    expect(await dialog.findByRole('alert')).toHaveTextContent(
      'Not 60 but 1,234 connectors match by now. Nothing has begun',
    );
    expect(api.callsOf('startBulkOperation')).toEqual([]);
    await confirm('Pause');
    await waitFor(() =>
      expect(api.callsOf('startBulkOperation')[0].body).toMatchObject({
        selection: 's1',
      }),
    );
    expect(api.callsOf('createSelection')).toHaveLength(1);
  });

  it('begins nothing when nothing matches any more', async () => {
    openList(two, { createSelection: () => frozen(0) }, LIST, 60);
    await chooseAll();
    await press('Pause');
    await confirm('Pause');
    const dialog = within(screen.getByRole('dialog'));
    expect(await dialog.findByRole('alert')).toHaveTextContent(
      'Nothing matches any more',
    );
    expect(dialog.getByRole('button', { name: 'Pause' })).toBeDisabled();
  });

  it('never deletes them, and says why', async () => {
    openList(two, {}, LIST, 60);
    await chooseAll();
    expect(
      (await bar()).getByRole('button', { name: 'Delete' }),
    ).toHaveAccessibleDescription(/deleted by name, never as all that match/);
  });

  it('is given up by giving up one of them, which leaves the rest of the page', async () => {
    openList(two, {}, LIST, 60);
    await chooseAll();
    await choose(row('a'));
    expect((await bar()).getByText('1 connector selected')).toBeInTheDocument();
    expect(screen.getByRole('checkbox', { name: row('b') })).toBeChecked();
  });
});
