import { TeamDeletion } from '@kafka-monitor/plugin-kafka-monitor-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { bulkOperation } from '../../__testUtils__/bulkFixtures';
import { Answers, refusal } from '../../__testUtils__/fakeApi';
import { team } from '../../__testUtils__/organizationFixtures';
import { renderPage } from '../../__testUtils__/renderPage';

const PAGE = '/kafka-monitor/teams/orders';
const LIST = '/kafka-monitor/teams';

function named(
  platform: 'kafka-connect' | 'kafka-raft',
  environment: string,
  ...names: string[]
): TeamDeletion['connectors'] {
  return names.map(name => ({
    platform,
    environment,
    connectCluster: 'main',
    name,
  }));
}

function deletion(part: Partial<TeamDeletion> = {}): TeamDeletion {
  const connectors = [
    ...named('kafka-connect', 'production', 'orders-source', 'orders-sink'),
    ...named('kafka-raft', 'raft', 'raft-sink'),
  ];
  return {
    team: team(),
    connectors,
    connectorCount: connectors.length,
    clusters: ['shop'],
    ...part,
  };
}

function open(answers: Answers) {
  const page = renderPage(PAGE, {
    answers: {
      previewTeamDeletion: () => deletion(),
      deleteTeam: () => team({ deletedBy: 'user:default/guest' }),
      ...answers,
    },
  });
  const ask = async () => {
    await userEvent.click(
      await screen.findByRole('button', { name: 'Delete' }),
    );
    return within(await screen.findByRole('dialog'));
  };
  return { ...page, ask };
}

async function moveTo(dialog: ReturnType<typeof within>, title: string) {
  await userEvent.click(
    await dialog.findByRole('button', { name: /Its connectors/ }),
  );
  await userEvent.click(await screen.findByRole('option', { name: title }));
}

describe('deleting a team', () => {
  it('names the connectors of both platforms and says what becomes of them', async () => {
    const { api, address, ask } = open({});
    const dialog = await ask();
    expect(
      await dialog.findByText('3 connectors go on naming it:'),
    ).toBeInTheDocument();
    expect(
      within(dialog.getByRole('list', { name: 'Kafka Connect' }))
        .getAllByRole('listitem')
        .map(item => item.textContent),
    ).toEqual(['production/main/orders-source', 'production/main/orders-sink']);
    expect(
      within(dialog.getByRole('list', { name: 'KafkaRaft' })).getByText(
        'raft/main/raft-sink',
      ),
    ).toBeInTheDocument();
    expect(
      dialog.getByText('Business clusters that name it: Shop.'),
    ).toBeInTheDocument();
    expect(
      dialog.getByText(/leads lose their rights.*fallback recipients/),
    ).toBeInTheDocument();

    await userEvent.click(dialog.getByRole('button', { name: 'Delete' }));
    await waitFor(() => expect(address()).toBe(LIST));
    expect(api.callsOf('deleteTeam')[0]).toMatchObject({
      params: { name: 'orders' },
      query: { version: 1 },
    });
    expect(api.callsOf('startBulkOperation')).toEqual([]);
    expect(
      await screen.findByText('The team Orders was deleted'),
    ).toBeInTheDocument();
  });

  it('moves them first where that is chosen, and deletes when all are moved', async () => {
    let looks = 0;
    const { api, address, ask } = open({
      startBulkOperation: () =>
        bulkOperation({ operation: 'assign', total: 3 }),
      getBulkOperation: () => {
        looks += 1;
        return looks === 1
          ? bulkOperation({
              operation: 'assign',
              total: 3,
              counts: { done: 1 },
            })
          : bulkOperation({
              operation: 'assign',
              total: 3,
              status: 'done',
              counts: { done: 3 },
            });
      },
    });
    const dialog = await ask();
    await moveTo(dialog, 'Payments');
    await userEvent.click(
      dialog.getByRole('button', { name: 'Move 3 connectors and delete' }),
    );
    expect(await dialog.findByRole('progressbar')).toBeInTheDocument();
    expect(
      dialog.getByRole('button', { name: 'Delete all the same' }),
    ).toBeDisabled();
    expect(api.callsOf('deleteTeam')).toEqual([]);
    await waitFor(() => expect(address()).toBe(LIST));
    expect(api.callsOf('startBulkOperation')[0].body).toEqual({
      operation: 'assign',
      connectors: [
        'production/main/orders-source',
        'production/main/orders-sink',
        'raft/main/raft-sink',
      ],
      values: { team: 'payments' },
    });
    expect(api.callsOf('deleteTeam')).toHaveLength(1);
  });

  it('offers teams that connectors can be given to, not itself or deleted ones', async () => {
    const { ask } = open({});
    const dialog = await ask();
    await userEvent.click(
      await dialog.findByRole('button', { name: /Its connectors/ }),
    );
    expect(
      (await screen.findAllByRole('option')).map(option => option.textContent),
    ).toEqual(['Leave them as they are', 'Others', 'Payments']);
  });

  it('keeps the team when not all could be moved, until that is accepted', async () => {
    const { api, address, ask } = open({
      startBulkOperation: () =>
        bulkOperation({ operation: 'assign', total: 3 }),
      getBulkOperation: () =>
        bulkOperation({
          operation: 'assign',
          total: 3,
          status: 'done',
          counts: { done: 2, skipped: 1 },
        }),
    });
    const dialog = await ask();
    await moveTo(dialog, 'Payments');
    await userEvent.click(
      dialog.getByRole('button', { name: 'Move 3 connectors and delete' }),
    );
    expect(await dialog.findByText(/^Not all were moved/)).toBeInTheDocument();
    expect(
      dialog.getByRole('link', { name: 'All connectors of this operation' }),
    ).toHaveAttribute('href', '/kafka-monitor/connectors?operation=b1');
    expect(api.callsOf('deleteTeam')).toEqual([]);
    await userEvent.click(
      dialog.getByRole('button', { name: 'Delete all the same' }),
    );
    await waitFor(() => expect(address()).toBe(LIST));
  });

  it('freezes all that match where there are more than are named', async () => {
    const { api, ask } = open({
      previewTeamDeletion: () => deletion({ connectorCount: 400 }),
      createSelection: () => ({
        id: 's1',
        count: 401,
        expiresAt: new Date(Date.now() + 600_000).toISOString(),
      }),
      startBulkOperation: () =>
        bulkOperation({ operation: 'assign', total: 401 }),
      getBulkOperation: () =>
        bulkOperation({ operation: 'assign', total: 401 }),
    });
    const dialog = await ask();
    expect(await dialog.findByText('and 397 more')).toBeInTheDocument();
    await moveTo(dialog, 'Payments');
    await userEvent.click(
      dialog.getByRole('button', { name: 'Move 400 connectors and delete' }),
    );
    expect(
      await dialog.findByText(/^Another number matches by now: 401/),
    ).toBeInTheDocument();
    expect(api.callsOf('startBulkOperation')).toEqual([]);
    await userEvent.click(
      dialog.getByRole('button', { name: 'Move 401 connectors and delete' }),
    );
    await waitFor(() =>
      expect(api.callsOf('startBulkOperation')[0].body).toEqual({
        operation: 'assign',
        selection: 's1',
        values: { team: 'payments' },
      }),
    );
    // Of both platforms: the filter names none.
    expect(api.callsOf('createSelection')[0].body).toEqual({
      filter: { team: ['orders'] },
    });
  });

  it('tells first when somebody changed it meanwhile', async () => {
    let stored = team();
    const { api, address, ask } = open({
      previewTeamDeletion: () =>
        deletion({ team: stored, connectors: [], connectorCount: 0 }),
      deleteTeam: async ({ query }) => {
        if (Number(query?.version) !== stored.version) {
          throw await refusal(409, 'version 2 is newer');
        }
        return stored;
      },
    });
    const dialog = await ask();
    expect(
      await dialog.findByText('No connector names it.'),
    ).toBeInTheDocument();
    stored = team({ version: 2, updatedBy: 'user:default/budi' });
    await userEvent.click(dialog.getByRole('button', { name: 'Delete' }));
    expect(
      await dialog.findByText(/^budi changed the team meanwhile/),
    ).toBeInTheDocument();
    await userEvent.click(dialog.getByRole('button', { name: 'Delete' }));
    await waitFor(() => expect(address()).toBe(LIST));
    expect(api.callsOf('deleteTeam').map(({ query }) => query)).toEqual([
      { version: 1 },
      { version: 2 },
    ]);
  });

  it('can not be confirmed before it is known what it would touch', async () => {
    const { ask } = open({
      previewTeamDeletion: async () => {
        throw await refusal(403, 'Unauthorized');
      },
    });
    const dialog = await ask();
    expect(
      await dialog.findByText('You are not allowed to see this'),
    ).toBeInTheDocument();
    expect(dialog.getByRole('button', { name: 'Delete' })).toBeDisabled();
  });
});
