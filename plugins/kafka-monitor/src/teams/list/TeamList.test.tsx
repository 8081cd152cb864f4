import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { refusal } from '../../__testUtils__/fakeApi';
import { secondsAgo } from '../../__testUtils__/fixtures';
import {
  healthCounts,
  organization,
  team,
} from '../../__testUtils__/organizationFixtures';
import { renderPage } from '../../__testUtils__/renderPage';

const LIST = '/kafka-monitor/teams';

function answering(...items: ReturnType<typeof team>[]) {
  return {
    answers: { listTeams: () => ({ items, totalItems: items.length }) },
  };
}

const retired = team({
  name: 'retired',
  title: 'Retired',
  deletedAt: secondsAgo(7200),
  deletedBy: 'user:default/budi',
  allowed: ['restore'],
});

describe('the list of teams', () => {
  it('says of each who leads it, how it is reached, and how its connectors are', async () => {
    renderPage(
      LIST,
      answering(
        team({
          leads: [
            { ref: 'user:default/maria', source: 'person', known: true },
            { ref: 'user:default/nobody', source: 'person', known: false },
          ],
          group: { mode: 'link', ref: 'group:default/lost', state: 'missing' },
          telegram: { chatId: '-100123', threadId: 7 },
          language: 'id',
          counts: healthCounts({ failed: 2, 'last-seen': 4 }),
          openFailures: 3,
        }),
      ),
    );
    const row = within(await screen.findByRole('row', { name: /Orders/ }));
    expect(row.getByRole('link', { name: 'Orders' })).toHaveAttribute(
      'href',
      '/kafka-monitor/teams/orders',
    );
    for (const text of [
      'maria',
      'nobody',
      'Not known to the catalog',
      'lost',
      'not in the catalog',
      'orders@example.com',
      '-100123, topic 7',
      'Indonesian',
    ]) {
      expect(row.getByText(text)).toBeInTheDocument();
    }
    expect(row.getByRole('link', { name: 'Failed: 2' })).toHaveAttribute(
      'href',
      '/kafka-monitor/connectors?team=orders&health=failed',
    );
    expect(row.getByRole('link', { name: 'Last seen: 4' })).toBeInTheDocument();
    expect(row.getByRole('link', { name: '3' })).toHaveAttribute(
      'href',
      '/kafka-monitor/failures?team=orders',
    );
  });

  it('asks for those that are there, with the numbers of its platform', async () => {
    const { api } = renderPage('/kafka-monitor/raft/teams');
    await screen.findByRole('row', { name: /Orders/ });
    expect(api.callsOf('listTeams')[0].query).toMatchObject({
      platform: 'kafka-raft',
      deleted: false,
      sort: 'title',
    });
  });

  it('lists deleted ones when asked, in the address, and restores one', async () => {
    let deleted = [retired];
    const { api, address } = renderPage(LIST, {
      answers: {
        listTeams: ({ query }) => {
          const items = query?.deleted ? deleted : [team()];
          return { items, totalItems: items.length };
        },
        restoreTeam: () => {
          deleted = [];
          return team({ name: 'retired', title: 'Retired' });
        },
      },
    });
    await screen.findByRole('row', { name: /Orders/ });
    expect(screen.queryByRole('button', { name: /^Restore/ })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Deleted ones' }));
    expect(address()).toBe(`${LIST}?deleted=true`);
    const row = within(await screen.findByRole('row', { name: /Retired/ }));
    expect(row.getByText('by budi')).toBeInTheDocument();
    expect(row.getByText(/2 hr.* ago/)).toBeInTheDocument();

    await userEvent.click(row.getByRole('button', { name: 'Restore Retired' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(
      dialog.getByText(/its leads get back their rights/),
    ).toBeInTheDocument();
    await userEvent.click(dialog.getByRole('button', { name: 'Restore' }));
    expect(
      await screen.findByText('The team Retired was restored'),
    ).toBeInTheDocument();
    expect(api.callsOf('restoreTeam')[0].params).toEqual({ name: 'retired' });
    expect(
      await screen.findByText('No team has been deleted'),
    ).toBeInTheDocument();
  });

  it('says in the dialog why a team could not be restored', async () => {
    renderPage(`${LIST}?deleted=true`, {
      answers: {
        ...answering(retired).answers,
        restoreTeam: async () => {
          throw await refusal(409, 'It is declared in teams.yaml');
        },
      },
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Restore Retired' }),
    );
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.click(dialog.getByRole('button', { name: 'Restore' }));
    expect(await dialog.findByRole('alert')).toHaveTextContent(
      'It is declared in teams.yaml',
    );
  });

  it('offers no restoring, and no new team, to who may not', async () => {
    renderPage(`${LIST}?deleted=true`, {
      answers: {
        ...answering({ ...retired, allowed: [] }).answers,
        getOrganization: () => organization({ allowed: [] }),
      },
    });
    await screen.findByRole('row', { name: /Retired/ });
    expect(screen.queryByRole('button', { name: /^Restore/ })).toBeNull();
    expect(screen.queryByRole('columnheader', { name: 'Restore' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'New team' })).toBeNull();
  });

  it('searches and sorts in the address', async () => {
    const { api, address } = renderPage(LIST);
    await screen.findByRole('row', { name: /Orders/ });
    await userEvent.click(
      screen.getByRole('columnheader', { name: 'Failing' }),
    );
    expect(address()).toBe(`${LIST}?sort=failing`);
    await userEvent.type(
      screen.getByLabelText('Search names and titles'),
      'ord',
    );
    await waitFor(() =>
      expect(api.callsOf('listTeams').pop()?.query).toMatchObject({
        search: 'ord',
        sort: 'failing',
      }),
    );
  });

  it('says that it is not allowed, and whom to ask', async () => {
    renderPage(LIST, {
      answers: {
        listTeams: async () => {
          throw await refusal(403, 'Unauthorized');
        },
      },
    });
    expect(
      await screen.findByText('You are not allowed to see this'),
    ).toBeInTheDocument();
  });

  it('is Indonesian when that is chosen', async () => {
    renderPage(LIST, {
      language: 'id',
      ...answering(
        team({
          group: { mode: 'create', ref: 'group:default/x', state: 'foreign' },
        }),
      ),
    });
    const row = within(await screen.findByRole('row', { name: /Orders/ }));
    expect(await row.findByText('dibuat pihak lain')).toBeInTheDocument();
    expect(row.getByText('Gagal: 1')).toBeInTheDocument();
    expect(
      screen.getByRole('button', { name: 'Tim baru' }),
    ).toBeInTheDocument();
  });
});
