import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  endpoints,
  kafkaMonitorConnectorPermissions,
  kafkaMonitorTeamPermissions,
  MuteScope,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { Knex } from 'knex';
import request from 'supertest';
import { RecordingChannel } from './__testUtils__/AlertWorld';
import { startTestRouter } from './__testUtils__/startTestRouter';
import {
  MessageSeed,
  seedMessage,
} from './alerts/messages/__testUtils__/seedMessage';
import { insertMute } from './alerts/mutes/muteStore';
import { Assigner } from './connectors/assignment/Assigner';
import { createTestDatabases } from './database/__testUtils__/testDatabases';
import {
  ConnectorSeed,
  NOW,
  secondsAgo,
  seedConnectCluster,
  seedConnectors,
} from './database/fixtures';
import { seedFailures } from './failures/__testUtils__/seedFailures';
import {
  createKafkaConnectorConditionalDecision,
  createKafkaTeamConditionalDecision,
  kafkaConnectorConditions,
  kafkaTeamConditions,
} from './permissions';
import { repairSummaries } from './topics/repairSummaries';

jest.setTimeout(120_000);

const databases = createTestDatabases();

const FAILED = [{ state: 'FAILED', worker_id: 'connect-2:8083' }];
const same = {
  fingerprint: 'f00d',
  cause_line: 'IOException: disk full',
  cause_exception: 'java.io.IOException',
};

/** Connectors of a team, one of them failed, and what is told of them. */
async function seedTeam(
  knex: Knex,
  cluster: number,
  team: string,
  marks: Partial<ConnectorSeed>,
) {
  const names = ['a', 'b', 'held'].map(each => `${each}-${team}`);
  await seedConnectors(knex, cluster, [
    {
      name: names[0],
      team,
      tasks: FAILED,
      health: 'failed',
      worker_id: 'connect-2:8083',
      topics: [
        { topic: `topic-${team}`, used: true },
        { topic: 'shared', first_seen_at: secondsAgo(60) },
        { topic: 'topic-.*', direction: 'read', pattern: true },
        ...(team === 'risk'
          ? [{ topic: 'shared-.*', direction: 'read', pattern: true }]
          : []),
      ],
      matched_rules: '[0]',
      ...marks,
    },
    { name: names[1], team, critical: true, ...marks },
    {
      name: names[2],
      team,
      absent_since: secondsAgo(60),
      ...marks,
      cluster: null,
    },
  ]);
  const failures = await seedFailures(knex, cluster, [
    { ...same, name: names[0], team: 'lainnya' },
    { ...same, name: `gone-${team}`, team, kind: 'failed' },
    { name: names[1], team: 'payments', ended_as: 'recovered' },
    { name: names[1], team: 'risk', ended_as: 'recovered' },
  ]);
  await knex('connector_history').insert(
    names.map(name => ({
      connect_cluster_id: cluster,
      name,
      kind: 'state',
      task: 0,
      from_state: 'RUNNING',
      to_state: 'FAILED',
      changed_by: secondsAgo(60),
    })),
  );
  await knex('connector_configs').insert({
    connect_cluster_id: cluster,
    name: names[0],
    version: 1,
    config: '{"name":"a"}',
    masked_keys: '[]',
    digests: '{}',
    changed_keys: '[]',
    changed_by: secondsAgo(60),
  });
  return { names, failures };
}

/** What people are told of the teams' failures, and what is held of them. */
async function seedAlerts(
  knex: Knex,
  cluster: number,
  shown: string[],
  hidden: string[] | undefined,
) {
  const until = secondsAgo(-3600);
  const mute = (scope: MuteScope) =>
    insertMute(knex, { scope, reason: 'Maintenance', until, by: 'a', at: NOW });
  const place = { environment: 'production', connectCluster: 'main' };
  const ofConnector = (name: string) =>
    mute({ kind: 'connector', ...place, name });
  await mute({ kind: 'team', team: 'risk' });
  await ofConnector('a-payments');
  // Once, it was there.
  await ofConnector('gone-payments');
  const accepted = [{ status: 'accepted' }];
  const say = async (messages: MessageSeed[]) => {
    for (const message of messages) {
      await seedMessage(knex, {
        connectClusterId: cluster,
        deliveries: accepted,
        ...message,
      });
    }
  };
  await say([
    { team: 'payments', failures: [shown[0]] },
    { team: 'payments', failures: [shown[1]] },
    { purpose: 'connect-cluster', deliveries: [{ status: 'waiting' }] },
    {
      team: 'risk',
      purpose: 'test',
      deliveries: [{ status: 'refused', finished_at: NOW }],
    },
  ]);
  if (!hidden) {
    return;
  }
  await ofConnector('a-risk');
  const told = { told: 'nothing', told_critical: false, passed: '[]' };
  await knex('alert_failures').insert(
    [shown[0], hidden[0]].map((failure_id, index) => ({
      ...told,
      failure_id,
      connect_cluster_id: cluster,
      name: ['a-payments', 'a-risk'][index],
      told_acknowledged: false,
      told_flapping: false,
      baseline: false,
      due_at: NOW,
      held_by: `mute:${2 - index}`,
    })),
  );
  await say([
    { title: 'a-risk', team: 'risk', failures: [hidden[0]] },
    {
      failures: [shown[0], hidden[0]],
      deliveries: [{ status: 'waiting', label: 'a-risk' }],
    },
    {
      team: 'risk',
      failures: [hidden[1]],
      deliveries: [
        { status: 'refused', answer: 'no chat of a-risk', finished_at: NOW },
      ],
    },
    // Of a failure that is not kept any more.
    { team: 'payments', failures: ['4711'] },
    { team: 'payments', purpose: 'summary' },
    { purpose: 'notice', title: 'a-risk' },
  ]);
}

/** Two teams' things; with `hidden`, also what only others may read. */
async function seedWorld(knex: Knex, hidden: boolean) {
  await knex('teams').update({ created_at: NOW, updated_at: NOW });
  for (const name of ['payments', 'risk']) {
    await knex('teams').insert({
      name,
      title: name,
      group_ref: `group:default/${name}`,
      created_at: NOW,
      updated_at: NOW,
    });
    await knex('business_clusters').insert({
      name,
      platform: 'kafka-connect',
      title: name,
      owner: name,
      links: '[]',
      created_at: NOW,
      updated_at: NOW,
    });
  }
  await knex('team_leads').insert({
    team: 'payments',
    user_ref: 'user:default/mock',
    source: 'person',
  });
  const held = ['held-payments', ...(hidden ? ['held-risk'] : [])];
  const cluster = await seedConnectCluster(knex, {
    workers: [
      {
        url: 'http://connect-2:8083',
        worker_id: 'connect-2:8083',
        health: 'unreachable',
        misses: 5,
        last_answer_at: secondsAgo(600),
        since: secondsAgo(600),
      },
    ],
    hold_reason: 'many-vanished',
    hold_names: JSON.stringify(held),
    hold_since: secondsAgo(60),
    hold_until: secondsAgo(-540),
    run_started_at: secondsAgo(5),
    run_duration_ms: 7,
    run_outcome: 'changed',
    run_added: hidden ? 9 : 3,
    run_changed: hidden ? 8 : 2,
    run_removed: hidden ? 7 : 1,
  });
  await knex('sync_runs').insert({
    connect_cluster_id: cluster,
    started_at: secondsAgo(5),
    duration_ms: 7,
    outcome: 'changed',
    trigger: 'scheduled',
    added: hidden ? 9 : 3,
    changed: hidden ? 8 : 2,
    removed: hidden ? 7 : 1,
  });
  await knex('sync_hours').insert({
    connect_cluster_id: cluster,
    hour: secondsAgo(3_600),
    runs: 240,
    failed: 1,
    changed: hidden ? 200 : 100,
    held: 0,
    remarkable: hidden ? 201 : 101,
    total_ms: 2_400,
    max_ms: 90,
  });
  const { names, failures } = await seedTeam(knex, cluster, 'payments', {
    cluster: 'payments',
    dbms: 'postgresql',
    connector_class: 'Shown',
  });
  const others = hidden
    ? await seedTeam(knex, cluster, 'risk', {
        cluster: 'risk',
        dbms: 'oracle',
        connector_class: 'Hidden',
      })
    : undefined;
  names.push(...(others?.names ?? []));
  await seedAlerts(knex, cluster, failures, others?.failures);
  await knex('bulk_operations').insert({
    id: 'bulk',
    operation: 'restart',
    status: 'done',
    created_by: 'user:default/other',
    started_at: NOW,
    finished_at: NOW,
    total: names.length,
  });
  await knex('bulk_results').insert(
    names.map((name, position) => ({
      bulk_id: 'bulk',
      position,
      connect_cluster_id: cluster,
      environment: 'production',
      connect_cluster: 'main',
      name,
      status: 'done',
      finished_at: NOW,
    })),
  );
}

const SHOWN = '/connectors/production/main/a-payments';
const HIDDEN = '/connectors/production/main/a-risk';

/** Requests of every endpoint that reads. */
const reads: Partial<Record<keyof typeof endpoints, string[]>> = {
  getOrganization: ['/organization'],
  listClusters: [
    '/clusters',
    '/clusters?sort=-connectors',
    '/clusters?sort=failing&team=risk',
  ],
  getCluster: ['/clusters/payments', '/clusters/risk'],
  getClusterHistory: ['/clusters/risk/history'],
  listTeams: ['/teams', '/teams?sort=-connectors', '/teams?sort=failing'],
  getTeam: ['/teams/payments', '/teams/risk', '/teams/lainnya'],
  previewTeamDeletion: ['/teams/risk/deletion'],
  getTeamHistory: ['/teams/risk/history'],
  getOverview: [
    '/overview',
    '/overview?platform=kafka-connect&timeZone=Asia/Jakarta',
    '/overview?platform=kafka-raft',
  ],
  listEnvironments: ['/environments', '/environments?platform=kafka-connect'],
  listConnectors: [
    '/connectors',
    '/connectors?team=risk',
    '/connectors?cluster=risk&cluster=payments&sort=-team',
    '/connectors?search=risk',
    '/connectors?topic=shared&topic=topic-risk',
    '/connectors?assigned=false',
    '/connectors?ref=production/main/*-risk&ref=production/main/a*',
    '/connectors?health=failed&offset=1&limit=1',
  ],
  listConnectorFacets: ['/connectors/facets'],
  exportConnectors: ['/connectors.csv', '/connectors.csv?team=risk'],
  getConnector: [SHOWN, HIDDEN],
  listAssignmentRules: ['/assignment-rules'],
  listInventory: ['/inventory', '/inventory?limit=2'],
  listTopics: [
    '/topics',
    '/topics?platform=kafka-connect&sort=-writers',
    '/topics?search=topic&internal=true&sort=-usedSince',
    '/topics?usage=written-only&team=risk',
    '/topics?cluster=risk&connectCluster=main&limit=1',
  ],
  getTopicStats: [
    '/topics/stats',
    '/topics/stats?platform=kafka-connect&environment=production',
    '/topics/stats?team=risk',
  ],
  getTopic: [
    '/topics/shared',
    '/topics/topic-payments',
    '/topics/topic-risk',
    '/topics/topic-risk?environment=production',
    '/topics/shared-.*?pattern=true',
    '/topics/topic-.*?pattern=true',
  ],
  getConnectorOffsets: [`${HIDDEN}/offsets`],
  getConnectorHistory: [`${SHOWN}/history`, `${HIDDEN}/history`],
  getConnectorConfigs: [`${SHOWN}/configs`, `${HIDDEN}/configs`],
  getBulkOperation: ['/operations/bulk'],
  getBulkResults: ['/operations/bulk/results'],
  listFailures: [
    '/failures',
    '/failures?status=all',
    '/failures?team=risk&status=all',
    '/failures?cause=f00d&sort=-team',
    '/failures?connector=production/main/a-risk',
    '/failures?search=risk&status=all',
  ],
  getFailureStats: [
    '/failures/stats',
    '/failures/stats?team=risk',
    '/failures/stats?from=2026-11-20T00:00:00.000Z',
  ],
  // The first four are of what is shown, the others of what is not.
  getFailure: [1, 2, 3, 4, 5, 6, 7, 8].map(id => `/failures/${id}`),
  listMutes: ['/mutes', '/mutes?state=all', '/mutes?offset=2&limit=2'],
  listMessages: [
    '/messages',
    '/messages?limit=2',
    '/messages?status=refused',
    '/messages?status=waiting&channel=telegram',
    '/messages?team=risk',
    '/messages?purpose=summary',
    '/messages?purpose=notice',
  ],
  // The first four are of what is shown, the others of what is not.
  getMessage: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map(id => `/messages/${id}`),
  getAlertStatus: ['/alert-status'],
  getScheduler: ['/scheduler'],
  listSyncRuns: ['/scheduler/runs', '/scheduler/runs?outcome=changed'],
  getSyncRunStats: ['/scheduler/runs/stats'],
  getSystemHealth: ['/system-health', '/system-health?platform=kafka-raft'],
  getSchedulerConfig: ['/scheduler/config'],
  getSchedulerConfigHistory: ['/scheduler/config/history'],
};

/** Random or by their nature of the whole installation. */
const APART = new Set(['sequence', 'id', 'alertId', 'expiresAt', 'nextCursor']);

function comparable(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (key, each) =>
      APART.has(key) && each !== undefined ? 'apart' : each,
    ),
  );
}

describe.each(databases.each)(
  'a caller who may read some connectors, on %s',
  databaseId => {
    const routers: Array<Awaited<ReturnType<typeof startTestRouter>>> = [];

    beforeAll(async () => {
      const rule = {
        match: { name: ['*'] },
        assign: { critical: true },
        matches: () => true,
      };
      for (const hidden of [true, false]) {
        const knex = await databases.init(databaseId);
        await seedWorld(knex, hidden);
        await repairSummaries(knex);
        const router = await startTestRouter(
          knex,
          undefined,
          new Assigner([rule]),
          [new RecordingChannel('telegram', () => 0)],
        );
        router.setPolicy(permission => {
          const mine = kafkaMonitorConnectorPermissions.find(
            each => each.name === permission.name,
          );
          if (mine) {
            return createKafkaConnectorConditionalDecision(
              mine,
              kafkaConnectorConditions.isOnTeam({ teams: ['payments'] }),
            );
          }
          const team = kafkaMonitorTeamPermissions.find(
            each => each.name === permission.name,
          );
          if (team) {
            return createKafkaTeamConditionalDecision(
              team,
              kafkaTeamConditions.isTeam({ teams: ['payments'] }),
            );
          }
          return {
            result:
              permission.attributes.action === 'read'
                ? AuthorizeResult.ALLOW
                : AuthorizeResult.DENY,
          };
        });
        routers.push(router);
      }
    });

    afterAll(async () => {
      for (const router of routers) {
        await router.stop();
      }
    });

    it('is shown the answers of every endpoint that reads', () => {
      const reading = Object.values(endpoints).filter(
        ({ method }) => method === 'get',
      );
      expect(Object.keys(reads).sort()).toEqual(
        reading.map(({ operationId }) => operationId).sort(),
      );
    });

    it.each(Object.values(reads).flat())(
      'can not tell from GET %s whether there are others',
      async path => {
        const [full, bare] = await Promise.all(
          routers.map(({ server }) =>
            request(server).get(`/api/kafka-monitor${path}`),
          ),
        );
        expect(full.status).toBe(bare.status);
        expect(comparable(full.body)).toEqual(comparable(bare.body));
        expect(full.text.length).toBe(bare.text.length);
        // A refusal repeats what was asked for.
        const told = full.status === 200 ? full.text : '';
        expect(told).not.toContain('a-risk');
      },
    );

    it.each<[string, object]>([
      ['/selections', { filter: {} }],
      ['/selections', { filter: { team: ['risk'] } }],
      [
        '/operations',
        {
          operation: 'pause',
          connectors: ['production/main/a-payments', 'production/main/a-risk'],
        },
      ],
      ['/failures/5/acknowledge', {}],
      ['/failures/6/resolve', {}],
      [`${HIDDEN}/restart`, {}],
      [`${HIDDEN}/pause`, {}],
      [`${HIDDEN}/sync`, {}],
      [
        '/mutes',
        {
          scope: {
            kind: 'connector',
            environment: 'production',
            connectCluster: 'main',
            name: 'a-risk',
          },
          reason: 'Maintenance',
          until: secondsAgo(-7200).toISOString(),
        },
      ],
    ])('can not tell from POST %s %j either', async (path, body) => {
      const [full, bare] = await Promise.all(
        routers.map(({ server }) =>
          request(server).post(`/api/kafka-monitor${path}`).send(body),
        ),
      );
      expect(full.status).toBe(bare.status);
      expect(comparable(full.body)).toEqual(comparable(bare.body));
    });

    it('can not tell from ending a mute either', async () => {
      const [full, bare] = await Promise.all(
        routers.map(({ server }) =>
          request(server).delete('/api/kafka-monitor/mutes/4'),
        ),
      );
      expect(full.status).toBe(404);
      expect(comparable(full.body)).toEqual(comparable(bare.body));
    });

    it('is shown what he may read', async () => {
      const { body } = await request(routers[0].server).get(
        '/api/kafka-monitor/connectors',
      );
      expect(body.totalItems).toBe(3);
      const failures = await request(routers[0].server).get(
        '/api/kafka-monitor/failures?status=all',
      );
      expect(failures.body.totalItems).toBe(4);
      const environments = await request(routers[0].server).get(
        '/api/kafka-monitor/environments',
      );
      expect(environments.body.items[1].connectClusters[0]).toMatchObject({
        connectors: 3,
        hold: { connectors: 1 },
        silentWorkers: [{ connectors: 1, tasks: 1 }],
      });
      const rules = await request(routers[0].server).get(
        '/api/kafka-monitor/assignment-rules',
      );
      expect(rules.body.items).toMatchObject([{ matches: 1 }]);
      const mutes = await request(routers[0].server).get(
        '/api/kafka-monitor/mutes',
      );
      expect(mutes.body.items).toMatchObject([
        { scope: { name: 'a-payments' }, held: 0 },
        { scope: { team: 'risk' }, held: 0 },
      ]);
      const messages = await request(routers[0].server).get(
        '/api/kafka-monitor/messages',
      );
      expect(messages.body).toMatchObject({
        totalItems: 4,
        items: [
          { purpose: 'test' },
          { purpose: 'connect-cluster' },
          { team: 'payments' },
          { team: 'payments' },
        ],
      });
      const status = await request(routers[0].server).get(
        '/api/kafka-monitor/alert-status',
      );
      expect(status.body.channels).toMatchObject([{ waiting: 1, refused: 1 }]);
    });
  },
);
