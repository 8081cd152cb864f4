import { DEFAULT_TEAM, Team } from '@kafka-monitor/plugin-kafka-monitor-common';
import { Answers } from '../src/__testUtils__/fakeApi';
import { secondsAgo } from '../src/__testUtils__/fixtures';
import { team } from '../src/__testUtils__/organizationFixtures';
import { clusters } from './clusters';
import { fleet } from './fleet';
import {
  historyOf,
  ME,
  note,
  numbersOf,
  oneOf,
  page,
  save,
} from './savedOrganization';

/** Teams in all states that one can be in. */
export const teams: Team[] = [
  team({
    name: DEFAULT_TEAM,
    title: 'Lainnya',
    description: null,
    isDefault: true,
    leads: [],
    group: { mode: 'create', ref: 'group:default/lainnya', state: 'ours' },
    email: null,
    clusters: [],
    allowed: ['update', 'update-channels', 'test-channels'],
  }),
  team({
    leads: [
      { ref: 'user:default/maria.keller', source: 'person', known: true },
      { ref: 'user:default/nobody', source: 'person', known: false },
      { ref: 'user:default/budi', source: 'group', known: true },
    ],
    telegram: { chatId: '-1001234567890', threadId: 7 },
  }),
  team({
    name: 'payments',
    title: 'Payments',
    group: { mode: 'create', ref: 'group:default/payments', state: 'foreign' },
    allowed: ['update-channels', 'test-channels'],
    clusters: ['shop'],
  }),
  team({
    name: 'customers',
    title: 'Customers',
    declaredIn: 'teams-and-clusters.yaml',
    allowed: [],
  }),
  team({ name: 'inventory', title: 'Inventory', leads: [], email: null }),
  team({
    name: 'retired',
    title: 'Retired',
    deletedAt: secondsAgo(90_000),
    deletedBy: ME,
    allowed: ['restore'],
  }),
];

const withTeamNumbers = (found: Team): Team => ({
  ...found,
  ...numbersOf(item => item.team === found.name),
});

/** Teams that live as long as the tab. */
export const teamAnswers: Answers = {
  listTeams: ({ query }) =>
    page(
      teams
        .filter(each => (each.deletedAt !== null) === Boolean(query?.deleted))
        .map(withTeamNumbers),
      query ?? {},
    ),
  getTeam: async ({ params }) =>
    withTeamNumbers(await oneOf(teams, params?.name)),
  createTeam: ({ body }) => {
    const { group, leads = [], ...values } = body ?? { name: '', title: '' };
    const created = team({
      ...values,
      description: values.description ?? null,
      clusters: [],
      leads: leads.map(ref => ({ ref, source: 'person', known: null })),
      group: {
        mode: group?.mode ?? 'create',
        ref:
          group?.mode === 'link' ? group.ref : `group:default/${values.name}`,
        state: 'unknown',
      },
      telegram: values.telegram ? { threadId: null, ...values.telegram } : null,
    });
    teams.push(created);
    note(`team ${created.name}`, 'created');
    return created;
  },
  updateTeam: async ({ params, body }) => {
    const stored = await oneOf(teams, params?.name);
    const { version, group, leads = [], telegram, ...values } = body ?? {};
    return save<Team>(`team ${stored.name}`, stored, version, {
      ...values,
      leads: leads.map(ref => ({ ref, source: 'person', known: null })),
      group: {
        mode: group?.mode ?? 'create',
        ref:
          group?.mode === 'link' ? group.ref : `group:default/${stored.name}`,
        state: stored.group.state,
      },
      telegram: telegram ? { threadId: null, ...telegram } : null,
    });
  },
  previewTeamDeletion: async ({ params }) => {
    const found = await oneOf(teams, params?.name);
    const connectors = fleet.filter(item => item.team === found.name);
    return {
      team: found,
      connectors: connectors.slice(0, 200),
      connectorCount: connectors.length,
      clusters: clusters
        .filter(each => [each.owner, ...each.teams].includes(found.name))
        .map(({ name }) => name),
    };
  },
  deleteTeam: async ({ params }) => {
    const found = await oneOf(teams, params?.name);
    note(`team ${found.name}`, 'deleted');
    return Object.assign(found, {
      deletedAt: secondsAgo(0),
      deletedBy: ME,
      allowed: ['restore'],
    });
  },
  restoreTeam: async ({ params }) => {
    const found = await oneOf(teams, params?.name);
    note(`team ${found.name}`, 'restored');
    return Object.assign(found, {
      deletedAt: null,
      deletedBy: null,
      allowed: ['update', 'update-channels', 'test-channels', 'delete'],
    });
  },
  getTeamHistory: ({ params }) => historyOf(`team ${params?.name}`),
};
