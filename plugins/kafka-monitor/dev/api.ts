import {
  settingsChange,
  syncRunItem,
  syncRunStats,
} from '../src/__testUtils__/schedulerFixtures';
import {
  secondsAgo,
  schedulerConfig,
  schedulerItem,
} from '../src/__testUtils__/fixtures';
import { FakeKafkaMonitorApi, refusal } from '../src/__testUtils__/fakeApi';
import { alertAnswers } from './alerts';
import { assignmentAnswers, assignmentOf, warnings } from './assignments';
import { operationAnswers } from './operations';
import { organizationAnswers } from './organization';
import { changeFailure, failureOf, failures, failuresOf } from './failures';
import { healthAnswers } from './health';
import { detailOf, environmentsOf, fleet, listOf } from './fleet';
import { topicAnswers } from './topics';
import { overviewOf } from './overview';

const config = schedulerConfig({
  updatedAt: secondsAgo(500),
  updatedBy: 'user:default/guest',
});

async function failureOrRefusal(id: string | undefined) {
  const found = failureOf(id ?? '');
  if (!found) {
    throw await refusal(404, 'No such failure');
  }
  return found;
}

async function connectorOrRefusal(name: string | undefined) {
  const found = detailOf(name ?? '');
  if (!found) {
    throw await refusal(404, 'No such connector');
  }
  const open = failures.find(
    each => each.name === name && each.status !== 'resolved',
  );
  return { ...found, failure: open ?? null, assignment: assignmentOf(found) };
}

/** An API over the fleet in memory. */
export const devApi = new FakeKafkaMonitorApi({
  listEnvironments: ({ query }) => ({
    sequence: 1,
    items: environmentsOf(query?.platform),
  }),
  getOverview: ({ query }) => overviewOf(query ?? {}),
  listConnectors: ({ query }) => listOf(query ?? {}),
  listConnectorFacets: () => ({
    team: [...new Set(fleet.map(({ team }) => team))],
    cluster: ['ledger', 'shop'],
    dbms: ['PostgreSQL'],
    connectorClass: [],
  }),
  ...operationAnswers,
  ...organizationAnswers,
  ...assignmentAnswers,
  ...alertAnswers,
  ...topicAnswers,
  ...healthAnswers,
  exportConnectors: () => 'name\n',
  getConnector: ({ params }) => connectorOrRefusal(params?.name),
  syncConnector: ({ params }) => connectorOrRefusal(params?.name),
  listFailures: ({ query }) => failuresOf(query ?? {}),
  getFailure: ({ params }) => failureOrRefusal(params?.id),
  acknowledgeFailure: ({ params, body }) => {
    changeFailure(params?.id ?? '', {
      status: 'acknowledged',
      acknowledgement: {
        by: 'user:default/guest',
        at: secondsAgo(0),
        until: body?.until ?? secondsAgo(-86_400),
        note: body?.note ?? null,
      },
    });
    return failureOrRefusal(params?.id);
  },
  resolveFailure: ({ params }) => {
    changeFailure(params?.id ?? '', {
      status: 'resolved',
      end: 'resolved',
      resolvedAt: secondsAgo(0),
      allowed: ['unresolve', 'note'],
    });
    return failureOrRefusal(params?.id);
  },
  unresolveFailure: ({ params }) => {
    changeFailure(params?.id ?? '', {
      status: 'open',
      end: null,
      resolvedAt: null,
      allowed: ['acknowledge', 'resolve', 'note'],
    });
    return failureOrRefusal(params?.id);
  },
  noteFailure: ({ params }) => failureOrRefusal(params?.id),
  getConnectorHistory: ({ query }) => ({
    items: [
      {
        kind: 'state',
        id: query?.cursor ?? '9',
        at: { after: secondsAgo(715), by: secondsAgo(700) },
        task: 0,
        from: 'RUNNING',
        to: 'FAILED',
        fromHealth: 'running',
        toHealth: 'failed',
        workerId: 'connect-1:8083',
      },
      {
        kind: 'operation',
        id: `o${query?.cursor}`,
        at: { after: secondsAgo(310), by: secondsAgo(300) },
        operation: 'restart',
        task: null,
        by: 'user:default/guest',
        origin: 'connector',
        bulkId: null,
        result: 'done',
        restarted: [0, 1],
        message: null,
      },
      {
        kind: 'assignment',
        id: `a${query?.cursor}`,
        at: { after: secondsAgo(410), by: secondsAgo(400) },
        by: 'user:default/guest',
        bulkId: query?.cursor ? 'b1' : null,
        changes: [
          { field: 'team', from: 'payments', to: 'orders' },
          { field: 'critical', from: false, to: true },
        ],
      },
      {
        kind: 'failure',
        id: `f${query?.cursor}`,
        at: { after: secondsAgo(715), by: secondsAgo(700) },
        failureId: '1',
        event: 'opened',
        failureKind: 'failed',
        end: null,
        cause: 'PSQLException: relation "public.orders" does not exist',
        by: null,
      },
      {
        kind: 'config',
        id: `c${query?.cursor}`,
        at: { after: secondsAgo(9000), by: secondsAgo(8000) },
        version: 2,
        changedKeys: ['tasks.max', 'database.password'],
      },
      {
        kind: 'lifecycle',
        id: `l${query?.cursor}`,
        at: { after: null, by: secondsAgo(86_400) },
        event: 'discovered',
      },
    ],
    ...(query?.cursor ? {} : { nextCursor: '5' }),
  }),
  getConnectorConfigs: () => ({
    items: [
      {
        version: 2,
        at: { after: secondsAgo(9000), by: secondsAgo(8000) },
        changedKeys: ['tasks.max', 'database.password'],
        config: {
          'tasks.max': '2',
          'database.password': '********',
          added: 'x',
        } as Record<string, string>,
      },
      {
        version: 1,
        at: { after: null, by: secondsAgo(86_400) },
        changedKeys: [],
        config: {
          'tasks.max': '1',
          'database.password': '********',
          removed: 'y',
        } as Record<string, string>,
      },
    ],
  }),
  startSync: () => ({
    started: [
      { environment: 'production', connectCluster: 'main', request: 0 },
    ],
  }),
  getScheduler: () => ({
    running: true,
    nextDailyAt: null,
    warnings,
    items: [
      schedulerItem(),
      schedulerItem({
        environment: 'staging',
        environmentTitle: 'Staging',
        freshness: 'unreachable',
        lastRun: {
          startedAt: secondsAgo(5),
          durationMs: 10_004,
          outcome: 'failed',
          trigger: 'scheduled',
          added: 0,
          changed: 0,
          removed: 0,
          error: {
            kind: 'unreachable',
            message: 'connect ECONNREFUSED 10.0.0.7:8083',
          },
        },
      }),
    ],
  }),
  listSyncRuns: () => ({
    items: [
      syncRunItem({ trigger: 'daily' }),
      syncRunItem({ id: '2', outcome: 'held', added: 0, changed: 0 }),
    ],
  }),
  getSyncRunStats: () => syncRunStats(),
  getSchedulerConfig: () => config,
  getSchedulerConfigHistory: () => ({ items: [settingsChange()] }),
  updateSchedulerConfig: async () => {
    throw await refusal(409, 'Someone was faster');
  },
});
