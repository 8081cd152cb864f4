import {
  createFrontendPlugin,
  createRouteRef,
  PageBlueprint,
} from '@backstage/frontend-plugin-api';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { refusal } from '../../__testUtils__/fakeApi';
import { secondsAgo } from '../../__testUtils__/fixtures';
import { healthCounts, team } from '../../__testUtils__/organizationFixtures';
import { renderPage } from '../../__testUtils__/renderPage';

const PAGE = '/kafka-monitor/teams/orders';

async function section(name: string) {
  return within(await screen.findByRole('region', { name }));
}

function factOf(name: string) {
  return within(
    screen.getByText(name, { selector: 'dt' }).closest('div') as HTMLElement,
  );
}

describe('the page of a team', () => {
  it('says who leads it, and who says so', async () => {
    renderPage(PAGE, {
      answers: {
        getTeam: () =>
          team({
            leads: [
              { ref: 'user:default/maria', source: 'person', known: true },
              { ref: 'user:default/ghost', source: 'file', known: false },
              { ref: 'user:default/budi', source: 'group', known: null },
            ],
          }),
      },
    });
    await screen.findByRole('heading', { name: 'Orders' });
    const leads = factOf('Leads');
    for (const text of [
      /^maria/,
      '(entered here)',
      /^ghost/,
      '(declared in the file)',
      /^budi/,
      '(named by the Group)',
    ]) {
      expect(leads.getByText(text)).toBeInTheDocument();
    }
    expect(leads.getAllByText('Not known to the catalog')).toHaveLength(1);
  });

  it.each([
    ['ours', /Kafka Monitor made it/],
    ['linked', /others look after it/],
    ['free', /Kafka Monitor makes it there/],
    ['foreign', /Kafka Monitor changes nothing about it/],
    ['missing', /Correct the link/],
    ['unknown', /was not asked about it yet/],
  ] as const)('explains a Group that is %s', async (state, text) => {
    renderPage(PAGE, {
      answers: {
        getTeam: () =>
          team({
            group: { mode: 'create', ref: 'group:default/orders', state },
          }),
      },
    });
    expect(await screen.findByText(text)).toBeInTheDocument();
  });

  it('says how it is reached, and which business clusters are its own', async () => {
    renderPage(PAGE, {
      answers: {
        getTeam: () =>
          team({ telegram: { chatId: '@orders', threadId: null } }),
      },
    });
    await screen.findByRole('heading', { name: 'Orders' });
    expect(
      factOf('E-mail').getByRole('link', { name: 'orders@example.com' }),
    ).toHaveAttribute('href', 'mailto:orders@example.com');
    expect(factOf('Telegram chat').getByText('@orders')).toBeInTheDocument();
    expect(
      factOf('Language').getByText("the installation's own"),
    ).toBeInTheDocument();
    expect(
      await factOf('Business clusters').findByRole('link', { name: 'Shop' }),
    ).toHaveAttribute('href', '/kafka-monitor/clusters/shop');
  });

  it('shows the connectors of its platform, and leads to the other one', async () => {
    const { api } = renderPage(PAGE, {
      answers: {
        getTeam: () => team({ counts: healthCounts({ running: 2 }) }),
      },
    });
    const numbers = await section('Connectors by health');
    expect(numbers.getByRole('link', { name: 'Running: 2' })).toHaveAttribute(
      'href',
      '/kafka-monitor/connectors?team=orders&health=running',
    );
    expect(
      numbers.getByRole('link', { name: 'This team at KafkaRaft' }),
    ).toHaveAttribute('href', '/kafka-monitor/raft/teams/orders');
    const connectors = await section('Connectors');
    expect(
      await connectors.findByRole('link', { name: 'orders-source' }),
    ).toBeInTheDocument();
    expect(api.callsOf('getTeam')[0].query).toEqual({
      platform: 'kafka-connect',
    });
    expect(api.callsOf('listConnectors')[0].query).toMatchObject({
      platform: 'kafka-connect',
      team: ['orders'],
    });
    expect(api.callsOf('listFailures')[0].query).toMatchObject({
      team: ['orders'],
    });
  });

  it('offers no other platform where there is none', async () => {
    renderPage(PAGE, { raft: false });
    await section('Connectors by health');
    expect(screen.queryByRole('link', { name: /^This team at/ })).toBeNull();
  });

  it('leads to people and Groups where the app has a catalog', async () => {
    const route = createRouteRef({ params: ['namespace', 'kind', 'name'] });
    renderPage(PAGE, {
      features: [
        createFrontendPlugin({
          pluginId: 'catalog',
          routes: { catalogEntity: route },
          extensions: [
            PageBlueprint.make({
              name: 'entity',
              params: {
                path: '/catalog/:namespace/:kind/:name',
                routeRef: route,
                loader: async () => <div />,
              },
            }),
          ],
        }),
      ],
    });
    expect(
      await screen.findByRole('link', { name: 'maria.keller' }),
    ).toHaveAttribute('href', '/catalog/default/user/maria.keller');
    expect(
      factOf('Group in the catalog').getByRole('link', { name: 'orders' }),
    ).toHaveAttribute('href', '/catalog/default/group/orders');
  });

  it('says of the team of all others what it is for, and how to empty it', async () => {
    renderPage('/kafka-monitor/teams/lainnya', {
      answers: {
        getTeam: () =>
          team({
            name: 'lainnya',
            title: 'Lainnya',
            isDefault: true,
            leads: [],
            allowed: ['update', 'update-channels', 'test-channels', 'delete'],
          }),
      },
    });
    expect(
      await screen.findByRole('heading', { name: 'Others' }),
    ).toBeInTheDocument();
    expect(
      screen.getByText(/Connectors that nobody has been given/),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('link', {
        name: 'Go through the unassigned connectors',
      }),
    ).toHaveAttribute('href', '/kafka-monitor/connectors?assigned=false');
    expect(screen.queryByText('Leads')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Delete' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Edit' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByRole('textbox', { name: 'Title' })).toBeInTheDocument();
    expect(dialog.queryByRole('textbox', { name: 'Leads' })).toBeNull();
  });

  it('says who deleted it and when, and restores it', async () => {
    let isDeleted = true;
    const { api } = renderPage(PAGE, {
      answers: {
        getTeam: () =>
          team(
            isDeleted
              ? {
                  deletedAt: secondsAgo(3600),
                  deletedBy: 'user:default/budi',
                  allowed: ['restore'],
                }
              : {},
          ),
        restoreTeam: () => {
          isDeleted = false;
          return team();
        },
      },
    });
    expect(
      await screen.findByText(/^budi deleted this team/),
    ).toHaveTextContent(/1 hr.* ago/);
    expect(
      screen.getByText(/Their alerts go to the fallback recipients/),
    ).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Edit' })).toBeNull();
    await userEvent.click(
      screen.getByRole('button', { name: 'Restore Orders' }),
    );
    await userEvent.click(
      within(await screen.findByRole('dialog')).getByRole('button', {
        name: 'Restore',
      }),
    );
    await waitFor(() =>
      expect(screen.queryByText(/^budi deleted this team/)).toBeNull(),
    );
    expect(api.callsOf('restoreTeam')).toHaveLength(1);
    expect(
      await screen.findByRole('button', { name: 'Edit' }),
    ).toBeInTheDocument();
  });

  it('says where one is declared in place of what can be done', async () => {
    renderPage(PAGE, {
      answers: { getTeam: () => team({ declaredIn: 'teams.yaml' }) },
    });
    expect(
      await screen.findByText('Declared in teams.yaml: change it there.'),
    ).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Edit' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Delete' })).toBeNull();
  });

  it('tells changes of leads, Group and channels in words', async () => {
    renderPage(PAGE, {
      answers: {
        getTeamHistory: () => ({
          items: [
            {
              id: '1',
              at: secondsAgo(60),
              action: 'updated',
              by: 'user:default/budi',
              changes: [
                {
                  field: 'leads',
                  from: [],
                  to: ['user:default/maria', 'user:default/budi'],
                },
                {
                  field: 'group',
                  from: { mode: 'create' },
                  to: { mode: 'link', ref: 'group:default/sales' },
                },
                {
                  field: 'telegram',
                  from: null,
                  to: { chatId: '-100', threadId: 3 },
                },
                { field: 'language', from: null, to: 'id' },
                {
                  field: 'quietHours',
                  from: null,
                  to: { from: '22:00', to: '06:00' },
                },
                { field: 'summaryAt', from: '07:00', to: '08:00' },
                { field: 'timeZone', from: null, to: 'Asia/Jakarta' },
              ],
            },
          ],
        }),
      },
    });
    const history = await section('History');
    for (const text of [
      'Leads: from “none” to “maria, budi”',
      'Group in the catalog: from “one made by Kafka Monitor” to “group:default/sales”',
      'Telegram chat: from “none” to “-100, topic 3”',
      'Language: from “none” to “Indonesian”',
      'Quiet hours: from “none” to “22:00 to 06:00”',
      'Daily summary at: from “07:00” to “08:00”',
      'Time zone: from “none” to “Asia/Jakarta”',
    ]) {
      expect(await history.findByText(text)).toBeInTheDocument();
    }
  });

  it('says that there is none of that name', async () => {
    renderPage('/kafka-monitor/teams/nobody', {
      answers: {
        getTeam: async () => {
          throw await refusal(404, 'No such team');
        },
      },
    });
    expect(
      await screen.findByText('No team “nobody” is known here.'),
    ).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'All teams' })).toHaveAttribute(
      'href',
      '/kafka-monitor/teams',
    );
  });
});
