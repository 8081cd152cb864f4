import {
  clusterPath,
  endpoints,
  MuteScope,
  parseConnectorRef,
  teamPath,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { Caller, callers, everybody } from './callers';

/** What a row of the table may use: things of its own, for each caller. */
export interface Cell {
  caller: Caller;
  /** Names a thing that the caller is about to make. */
  unused: string;
  /** Path and ref of a running connector of the row's team. */
  path: string;
  ref: string;
  failure(seed?: { ended_as?: string; gone?: boolean }): Promise<string>;
  /** A bulk operation of somebody that has not begun. */
  bulk(createdBy: string): Promise<string>;
  team(seed?: { deleted?: boolean }): Promise<string>;
  cluster(): Promise<string>;
  /** A mute of something that holds for an hour. */
  mute(scope: MuteScope, createdBy: string): Promise<string>;
  /** A message about the row's connector. */
  message(): Promise<string>;
  /** Holds the Connect cluster until somebody confirms it. */
  hold(): Promise<void>;
  pause(): Promise<void>;
  settingsVersion(): Promise<number>;
}

/** One thing that can be asked for, and who may. */
export interface AccessRow {
  endpoint: keyof typeof endpoints;
  what?: string;
  /** Whose the connector is. */
  team?: string;
  may: readonly Caller[];
  ask(cell: Cell): Promise<Asked> | Asked;
}

interface Asked {
  path: string;
  body?: object;
}

const admins: Caller[] = ['admin', 'listed service'];
const notOthers = everybody.filter(caller => caller !== 'other service');
const teams = ['payments', 'orders', 'lainnya'];

/** Admins, and those who lead the team; nobody leads `lainnya`. */
const leadersOf = (team: string): Caller[] => [
  ...admins,
  ...(team === 'payments' ? (['lead of payments'] as const) : []),
  ...(team === 'orders' ? (['lead of orders'] as const) : []),
];

const read = (
  endpoint: AccessRow['endpoint'],
  ask: string | AccessRow['ask'],
): AccessRow => ({
  endpoint,
  may: everybody,
  ask: typeof ask === 'string' ? () => ({ path: ask }) : ask,
});

const adminOnly = (
  endpoint: AccessRow['endpoint'],
  ask: AccessRow['ask'],
  what?: string,
): AccessRow => ({ endpoint, what, may: admins, ask });

/** The same about connectors of each team, for those who lead it. */
const ofLeads = (
  endpoint: AccessRow['endpoint'],
  ask: AccessRow['ask'],
  what?: string,
): AccessRow[] =>
  teams.map(team => ({ endpoint, what, team, may: leadersOf(team), ask }));

const failurePath = async (
  cell: Cell,
  act: string,
  seed?: Parameters<Cell['failure']>[0],
) => `/failures/${await cell.failure(seed)}${act}`;

const connectorRows: AccessRow[] = [
  read('listConnectors', '/connectors'),
  read('listConnectorFacets', '/connectors/facets'),
  read('exportConnectors', '/connectors.csv'),
  read('listInventory', '/inventory'),
  read('listAssignmentRules', '/assignment-rules'),
  read('getConnector', ({ path }) => ({ path })),
  read('getConnectorHistory', ({ path }) => ({ path: `${path}/history` })),
  read('getConnectorConfigs', ({ path }) => ({ path: `${path}/configs` })),
  read('getConnectorOffsets', ({ path }) => ({ path: `${path}/offsets` })),
  adminOnly('syncConnector', ({ path }) => ({ path: `${path}/sync` })),
  ...ofLeads('restartConnector', ({ path }) => ({
    path: `${path}/restart`,
    body: {},
  })),
  ...ofLeads('restartTask', ({ path }) => ({
    path: `${path}/tasks/0/restart`,
  })),
  ...ofLeads('pauseConnector', ({ path }) => ({ path: `${path}/pause` })),
  ...ofLeads('resumeConnector', async cell => {
    await cell.pause();
    return { path: `${cell.path}/resume` };
  }),
  ...ofLeads('stopConnector', ({ path }) => ({ path: `${path}/stop` })),
  ...['connect', 'record'].map(from =>
    adminOnly(
      'deleteConnector',
      ({ path }) => ({ path: `${path}?from=${from}` }),
      `from the ${from}`,
    ),
  ),
  ...ofLeads(
    'assignConnector',
    ({ path }) => ({ path, body: { version: 1, critical: true } }),
    'another criticality',
  ),
  ...ofLeads(
    'assignConnector',
    ({ path }) => ({ path, body: { version: 1, team: 'lainnya' } }),
    'to nobody',
  ),
  {
    endpoint: 'assignConnector',
    what: 'to another team of the same lead',
    team: 'payments',
    may: leadersOf('payments'),
    ask: ({ path }) => ({ path, body: { version: 1, team: 'refunds' } }),
  },
  {
    endpoint: 'assignConnector',
    what: 'to a team of another lead',
    team: 'payments',
    may: admins,
    ask: ({ path }) => ({ path, body: { version: 1, team: 'orders' } }),
  },
];

const bulkRows: AccessRow[] = [
  {
    endpoint: 'createSelection',
    may: notOthers,
    ask: () => ({ path: '/selections', body: { filter: {} } }),
  },
  ...(['restart', 'pause', 'stop'] as const).flatMap(operation =>
    ofLeads(
      'startBulkOperation',
      ({ ref }) => ({
        path: '/operations',
        body: { operation, connectors: [ref] },
      }),
      operation,
    ),
  ),
  ...ofLeads(
    'startBulkOperation',
    ({ ref }) => ({
      path: '/operations',
      body: { operation: 'assign', connectors: [ref], values: { dbms: 'x' } },
    }),
    'assign',
  ),
  {
    endpoint: 'startBulkOperation',
    what: 'assign to a team of another lead',
    team: 'payments',
    may: admins,
    ask: ({ ref }) => ({
      path: '/operations',
      body: {
        operation: 'assign',
        connectors: [ref],
        values: { team: 'orders' },
      },
    }),
  },
  adminOnly(
    'startBulkOperation',
    ({ ref }) => ({
      path: '/operations',
      body: { operation: 'delete', connectors: [ref], confirm: 'production' },
    }),
    'delete',
  ),
  read('getBulkOperation', async cell => ({
    path: `/operations/${await cell.bulk('user:default/somebody')}`,
  })),
  read('getBulkResults', async cell => ({
    path: `/operations/${await cell.bulk('user:default/somebody')}/results`,
  })),
  {
    endpoint: 'cancelBulkOperation',
    what: 'of his own',
    may: notOthers,
    ask: async cell => ({
      path: `/operations/${await cell.bulk(callers[cell.caller])}/cancel`,
    }),
  },
  {
    endpoint: 'cancelBulkOperation',
    what: 'of somebody else',
    may: [],
    ask: async cell => ({
      path: `/operations/${await cell.bulk('user:default/somebody')}/cancel`,
    }),
  },
];

const failureRows: AccessRow[] = [
  read('listFailures', '/failures'),
  read('getFailureStats', '/failures/stats'),
  read('getFailure', async cell => ({ path: await failurePath(cell, '') })),
  ...ofLeads('acknowledgeFailure', async cell => ({
    path: await failurePath(cell, '/acknowledge'),
    body: {},
  })),
  ...ofLeads(
    'acknowledgeFailure',
    async cell => ({
      path: await failurePath(cell, '/acknowledge', { gone: true }),
      body: {},
    }),
    'of a connector that is gone',
  ),
  ...ofLeads('noteFailure', async cell => ({
    path: await failurePath(cell, '/notes'),
    body: { note: 'seen' },
  })),
  ...ofLeads('resolveFailure', async cell => ({
    path: await failurePath(cell, '/resolve'),
    body: {},
  })),
  ...ofLeads('unresolveFailure', async cell => ({
    path: await failurePath(cell, '/unresolve', { ended_as: 'resolved' }),
    body: {},
  })),
];

const topicRows: AccessRow[] = [
  read('listTopics', '/topics'),
  read('getTopicStats', '/topics/stats'),
  read('getTopic', '/topics/a'),
];

const environmentRows: AccessRow[] = [
  read('getOverview', '/overview'),
  read('listEnvironments', '/environments'),
  read('getScheduler', '/scheduler'),
  read('listSyncRuns', '/scheduler/runs'),
  read('getSyncRunStats', '/scheduler/runs/stats'),
  read('getSystemHealth', '/system-health'),
  read('getSchedulerConfig', '/scheduler/config'),
  read('getSchedulerConfigHistory', '/scheduler/config/history'),
  adminOnly('updateSchedulerConfig', async cell => ({
    path: '/scheduler/config',
    body: {
      version: await cell.settingsVersion(),
      statusIntervalSeconds: 20,
    },
  })),
  adminOnly('confirmConnectCluster', async cell => {
    await cell.hold();
    return { path: '/environments/production/main/confirm' };
  }),
  // The last of them: it is looked at anew, which ends a hold.
  adminOnly('startSync', () => ({
    path: '/sync',
    body: { environments: ['production'] },
  })),
];

const clusterValues = { title: 'A title', owner: 'payments' };
const teamValues = { title: 'A title', leads: ['user:default/budi'] };

const organizationRows: AccessRow[] = [
  read('getOrganization', '/organization'),
  read('listClusters', '/clusters'),
  read('getCluster', async cell => ({
    path: clusterPath(await cell.cluster()),
  })),
  read('getClusterHistory', async cell => ({
    path: `${clusterPath(await cell.cluster())}/history`,
  })),
  adminOnly('createCluster', ({ unused }) => ({
    path: '/clusters',
    body: { name: unused, platform: 'kafka-connect', ...clusterValues },
  })),
  adminOnly('updateCluster', async cell => ({
    path: clusterPath(await cell.cluster()),
    body: { version: 1, ...clusterValues },
  })),
  adminOnly('deleteCluster', async cell => ({
    path: `${clusterPath(await cell.cluster())}?version=1`,
  })),
  read('listTeams', '/teams'),
  read('getTeam', async cell => ({ path: teamPath(await cell.team()) })),
  read('getTeamHistory', async cell => ({
    path: `${teamPath(await cell.team())}/history`,
  })),
  adminOnly('createTeam', ({ unused }) => ({
    path: '/teams',
    body: { name: unused, ...teamValues },
  })),
  // Each of these teams is led by the lead of payments.
  {
    endpoint: 'updateTeam',
    what: 'its channels',
    may: leadersOf('payments'),
    ask: async cell => {
      const name = await cell.team();
      return {
        path: teamPath(name),
        body: { ...teamValues, title: name, version: 1, email: 'a@b.example' },
      };
    },
  },
  adminOnly(
    'updateTeam',
    async cell => ({
      path: teamPath(await cell.team()),
      body: { ...teamValues, version: 1 },
    }),
    'its title',
  ),
  adminOnly(
    'updateTeam',
    async cell => {
      const name = await cell.team();
      return {
        path: teamPath(name),
        body: { title: name, leads: ['user:default/dewi'], version: 1 },
      };
    },
    'its leads',
  ),
  adminOnly('previewTeamDeletion', async cell => ({
    path: `${teamPath(await cell.team())}/deletion`,
  })),
  adminOnly('deleteTeam', async cell => ({
    path: `${teamPath(await cell.team())}?version=1`,
  })),
  adminOnly('restoreTeam', async cell => ({
    path: `${teamPath(await cell.team({ deleted: true }))}/restore`,
  })),
];

const hoursFromNow = (hours: number) =>
  new Date(Date.now() + hours * 3_600_000).toISOString();

const muting = (scope: MuteScope, hours = 1) => ({
  path: '/mutes',
  body: { scope, reason: 'maintenance', until: hoursFromNow(hours) },
});

/** What can be muted; of the first two nobody is the lead. */
const wide: Array<(cell: Cell) => Promise<MuteScope>> = [
  async () => ({ kind: 'environment', environment: 'production' }),
  async cell => ({ kind: 'cluster', cluster: await cell.cluster() }),
];
const ofTeam = async (cell: Cell): Promise<MuteScope> => ({
  kind: 'team',
  team: await cell.team(),
});
const ofConnector = ({ ref }: Cell): MuteScope => ({
  kind: 'connector',
  ...parseConnectorRef(ref)!,
});
const SOMEBODY = 'user:default/somebody';

const alertRows: AccessRow[] = [
  read('listMutes', '/mutes?state=all'),
  ...wide.map((scope, index) =>
    adminOnly(
      'createMute',
      async cell => muting(await scope(cell)),
      ['of an environment', 'of a business cluster'][index],
    ),
  ),
  // Each of these teams is led by the lead of payments.
  {
    endpoint: 'createMute',
    what: 'of a team, for a day',
    may: leadersOf('payments'),
    ask: async cell => muting(await ofTeam(cell), 23.9),
  },
  adminOnly(
    'createMute',
    async cell => muting(await ofTeam(cell), 25),
    'of a team, for longer',
  ),
  ...ofLeads(
    'createMute',
    cell => muting(ofConnector(cell), 23.9),
    'of a connector, for a day',
  ),
  adminOnly(
    'createMute',
    cell => muting(ofConnector(cell), 25),
    'of a connector, for longer',
  ),
  ...wide.map((scope, index) =>
    adminOnly(
      'endMute',
      async cell => ({
        path: `/mutes/${await cell.mute(await scope(cell), SOMEBODY)}`,
      }),
      ['of an environment', 'of a business cluster'][index],
    ),
  ),
  {
    endpoint: 'endMute',
    what: 'of a team',
    may: leadersOf('payments'),
    ask: async cell => ({
      path: `/mutes/${await cell.mute(await ofTeam(cell), SOMEBODY)}`,
    }),
  },
  ...ofLeads(
    'endMute',
    async cell => ({
      path: `/mutes/${await cell.mute(ofConnector(cell), SOMEBODY)}`,
    }),
    'of a connector',
  ),
  {
    endpoint: 'endMute',
    what: 'of his own',
    may: notOthers,
    ask: async cell => {
      const scope = await wide[0](cell);
      return { path: `/mutes/${await cell.mute(scope, callers[cell.caller])}` };
    },
  },
  read('listMessages', '/messages'),
  read('getMessage', async cell => ({
    path: `/messages/${await cell.message()}`,
  })),
  read('getAlertStatus', '/alert-status'),
  {
    endpoint: 'sendTestMessage',
    what: 'of a team',
    may: leadersOf('payments'),
    ask: async cell => ({
      path: `${teamPath(await cell.team())}/test-message`,
      body: { channel: 'chat' },
    }),
  },
  adminOnly(
    'sendTestMessage',
    () => ({
      path: `${teamPath('lainnya')}/test-message`,
      body: { channel: 'chat' },
    }),
    'of lainnya',
  ),
];

/** Every route, and who may ask for what of it; others get 403. */
export const accessTable: AccessRow[] = [
  ...connectorRows,
  ...bulkRows,
  ...failureRows,
  ...topicRows,
  ...environmentRows,
  ...organizationRows,
  ...alertRows,
];
