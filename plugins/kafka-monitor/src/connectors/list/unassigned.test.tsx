import {
  ConnectorItem,
  DEFAULT_TEAM,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Answers, refusal } from '../../__testUtils__/fakeApi';
import {
  connectorDetail,
  connectorItem,
  connectorList,
} from '../../__testUtils__/fixtures';
import { assignment } from '../../__testUtils__/organizationFixtures';
import { renderPage } from '../../__testUtils__/renderPage';

const LIST = '/kafka-monitor/connectors';
const UNASSIGNED = `${LIST}?assigned=false`;

const item = (name: string, part: Partial<ConnectorItem> = {}) =>
  connectorItem({
    name,
    team: DEFAULT_TEAM,
    cluster: null,
    allowed: ['sync', 'assign'],
    ...part,
  });

/** Unassigned connectors of which those that are saved go away. */
function openFleet(items: ConnectorItem[], answers: Answers = {}) {
  let left = items;
  return renderPage(UNASSIGNED, {
    answers: {
      listConnectors: () => connectorList(left.slice(0, 2), left.length),
      getConnector: ({ params }) =>
        connectorDetail({
          ...items.find(({ name }) => name === params?.name),
          assignment: assignment(),
        }),
      assignConnector: ({ params }) => {
        left = left.filter(({ name }) => name !== params?.name);
        return connectorDetail({ name: params?.name });
      },
      ...answers,
    },
  });
}

const presets = async () =>
  within(await screen.findByRole('group', { name: 'Often looked for' }));

async function assign(name: string) {
  await userEvent.click(
    await screen.findByRole('button', {
      name: `Assign production/main/${name}`,
    }),
  );
}

const dialogOf = async (name: string) =>
  within(await screen.findByRole('dialog', { name: `Assign ${name}` }));

type Dialog = Awaited<ReturnType<typeof dialogOf>>;

async function chooseTeam(dialog: Dialog) {
  await userEvent.click(dialog.getByRole('button', { name: /Team$/ }));
  await userEvent.click(await screen.findByRole('option', { name: 'Orders' }));
}

const press = async (dialog: Dialog, name: string) =>
  userEvent.click(dialog.getByRole('button', { name }));

describe('finding unassigned and critical connectors', () => {
  it('is one press away, with how many there are', async () => {
    const { api, address } = renderPage(LIST, {
      answers: {
        listConnectors: ({ query }) =>
          query?.assigned === false
            ? connectorList([item('a')], 1_234)
            : connectorList([connectorItem()]),
      },
    });
    await userEvent.click(
      await (
        await presets()
      ).findByRole('button', {
        name: 'Unassigned (no team or cluster): 1,234',
      }),
    );
    expect(address()).toBe(UNASSIGNED);
    await waitFor(() =>
      expect(api.callsOf('listConnectors').pop()?.query).toMatchObject({
        platform: 'kafka-connect',
        assigned: false,
        limit: 50,
      }),
    );
    const chip = (await presets()).getByRole('button', { name: /Unassigned/ });
    expect(chip).toHaveAttribute('aria-pressed', 'true');
    await userEvent.click(chip);
    expect(address()).toBe(LIST);
  });

  it('counts the unassigned only while nothing narrows the list', async () => {
    const { api } = renderPage(`${LIST}?health=failed`);
    expect(
      await (
        await presets()
      ).findByRole('button', { name: 'Unassigned (no team or cluster)' }),
    ).toBeInTheDocument();
    await screen.findByText('orders-source');
    expect(
      api
        .callsOf('listConnectors')
        .filter(({ query }) => (query as { limit: number }).limit === 1),
    ).toEqual([]);
  });

  it('filters critical ones, and marks them in the list', async () => {
    const { api, address } = renderPage(LIST, {
      answers: {
        listConnectors: () =>
          connectorList([connectorItem({ critical: true })]),
      },
    });
    const row = (await screen.findByText('orders-source')).closest(
      '[role="row"]',
    ) as HTMLElement;
    expect(within(row).getByText('Critical')).toBeInTheDocument();
    await userEvent.click(
      (await presets()).getByRole('button', { name: 'Critical' }),
    );
    expect(address()).toBe(`${LIST}?critical=true`);
    await waitFor(() =>
      expect(api.callsOf('listConnectors').pop()?.query).toMatchObject({
        critical: true,
      }),
    );
  });

  it('shows the opposites of a link until they are taken away', async () => {
    const { api, address } = renderPage(`${LIST}?critical=false&assigned=true`);
    await userEvent.click(
      await screen.findByRole('button', {
        name: 'Remove filter With team and business cluster',
      }),
    );
    expect(api.callsOf('listConnectors')[0].query).toMatchObject({
      critical: false,
      assigned: true,
    });
    expect(address()).toBe(`${LIST}?critical=false`);
    await userEvent.click(
      screen.getByRole('button', { name: 'Remove filter Not critical' }),
    );
    expect(address()).toBe(LIST);
  });

  it('says so when every connector is assigned', async () => {
    openFleet([]);
    expect(
      await screen.findByText(
        'Every connector has a team and a business cluster',
      ),
    ).toBeInTheDocument();
  });

  it('does not say so when another filter hides them', async () => {
    renderPage(`${UNASSIGNED}&search=x`, {
      answers: { listConnectors: () => connectorList([]) },
    });
    expect(await screen.findByText('No connector matches')).toBeInTheDocument();
    expect(screen.queryByText(/^Every connector has/)).toBeNull();
  });
});

describe('going through unassigned connectors', () => {
  it('assigns in place, and goes on to the next one, past the end of the page', async () => {
    const { api, address } = openFleet([item('a'), item('b'), item('c')]);
    await assign('a');
    let dialog = await dialogOf('a');
    expect(dialog.getByText('db-1:5432')).toBeInTheDocument();
    expect(dialog.getByText('shop.public.orders')).toBeInTheDocument();
    await chooseTeam(dialog);
    await press(dialog, 'Save and next');
    dialog = await dialogOf('b');
    await chooseTeam(dialog);
    await press(dialog, 'Save and next');
    dialog = await dialogOf('c');
    await chooseTeam(dialog);
    await press(dialog, 'Save and next');
    await waitFor(() =>
      expect(screen.queryByRole('dialog')).not.toBeInTheDocument(),
    );
    expect(
      await screen.findByText(
        'Every connector has a team and a business cluster',
      ),
    ).toBeInTheDocument();
    expect(
      api.callsOf('assignConnector').map(({ params, body }) => ({
        ...(params as { name: string }),
        ...(body as object),
      })),
    ).toMatchObject([
      { name: 'a', version: 0, team: 'orders' },
      { name: 'b', version: 0, team: 'orders' },
      { name: 'c', version: 0, team: 'orders' },
    ]);
    expect(address()).toBe(UNASSIGNED);
  });

  it('can skip one, and save without going on', async () => {
    const { api } = openFleet([item('a'), item('b')]);
    await assign('a');
    await press(await dialogOf('a'), 'Skip');
    const dialog = await dialogOf('b');
    expect(
      dialog.getByRole('button', { name: 'Save and next' }),
    ).toBeDisabled();
    await chooseTeam(dialog);
    await press(dialog, 'Save');
    await waitFor(() =>
      expect(screen.queryByRole('dialog')).not.toBeInTheDocument(),
    );
    expect(api.callsOf('assignConnector')).toHaveLength(1);
    expect(await screen.findByText('a')).toBeInTheDocument();
  });

  it('ends when each has had its turn', async () => {
    openFleet([item('a'), item('b')]);
    await assign('b');
    await press(await dialogOf('b'), 'Skip');
    await press(await dialogOf('a'), 'Skip');
    await waitFor(() =>
      expect(screen.queryByRole('dialog')).not.toBeInTheDocument(),
    );
  });

  it('keeps the dialog open, with the reason, when it is refused', async () => {
    openFleet([item('a'), item('b')], {
      assignConnector: async () => {
        throw await refusal(500, 'The database is away');
      },
    });
    await assign('a');
    const dialog = await dialogOf('a');
    await chooseTeam(dialog);
    await press(dialog, 'Save and next');
    expect(await dialog.findByRole('alert')).toHaveTextContent(
      'The database is away',
    );
  });

  it('says when one could not be looked up', async () => {
    openFleet([item('a')], {
      getConnector: async () => {
        throw await refusal(404, 'Gone by now');
      },
    });
    await assign('a');
    expect(
      await screen.findByText('a could not be looked up'),
    ).toBeInTheDocument();
    expect(screen.getByText('Gone by now')).toBeInTheDocument();
  });

  it('is offered for rows that the viewer may assign, and that have a page', async () => {
    openFleet([item('..'), item('b', { allowed: ['sync'] })]);
    await screen.findByText('..');
    expect(screen.queryByRole('button', { name: /^Assign / })).toBeNull();
  });

  it('is not offered in the list of all', async () => {
    renderPage(LIST, {
      answers: { listConnectors: () => connectorList([item('a')]) },
    });
    await screen.findByText('a');
    expect(screen.queryByRole('button', { name: /^Assign / })).toBeNull();
  });
});
