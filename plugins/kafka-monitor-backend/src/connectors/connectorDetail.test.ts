import {
  connectorDetailSchema,
  historyQuerySchema,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { Knex } from 'knex';
import {
  secondsAgo,
  seedConnectCluster,
  seedConnectors,
} from '../database/fixtures';
import { createTestDatabases } from '../database/__testUtils__/testDatabases';
import { listConfigVersions } from './connectorConfig';
import { readConnectorDetail } from './connectorDetail';
import { listHistory } from './connectorHistory';
import { findConnector } from './findConnector';
import { testReading } from './__testUtils__/testReading';

jest.setTimeout(60_000);

const databases = createTestDatabases();
const ref = {
  environment: 'production',
  connectCluster: 'main',
  name: 'orders',
};

describe.each(databases.each)('one connector on %s', id => {
  let knex: Knex;
  let cluster: number;

  beforeEach(async () => {
    knex = await databases.init(id);
    cluster = await seedConnectCluster(knex, {
      workers: [
        { url: 'http://connect-1:8083', worker_id: 'connect-1:8083' },
        {
          url: 'http://connect-2:8083',
          worker_id: 'connect-2:8083',
          health: 'unreachable',
          misses: 4,
          since: secondsAgo(120),
        },
      ],
    });
  });

  async function detail() {
    const reading = await testReading(knex);
    return readConnectorDetail(reading, await findConnector(reading, ref));
  }

  it('has its tasks, topics, endpoint and present configuration', async () => {
    const endpoint = {
      hosts: [{ host: 'db', port: 5432 }],
      database: 'shop',
      resource: null,
      secretReference: null,
      display: 'db:5432/shop',
    };
    await seedConnectors(knex, cluster, [
      {
        name: 'orders',
        direction: 'source',
        endpoint: JSON.stringify(endpoint),
        topic_use: 'known',
        tasks: [
          { state: 'RUNNING' },
          {
            state: 'FAILED',
            worker_id: 'connect-2:8083',
            trace: 'java.lang.Error: out of luck',
          },
          { state: 'RUNNING', worker_id: '10.0.0.9:8083' },
        ],
        topics: [
          { topic: 'shop.orders', used: true },
          { topic: 'schema-history', internal: true, direction: 'read' },
        ],
      },
    ]);
    await insertConfigs(2);
    const found = await detail();
    expect(connectorDetailSchema.parse(found)).toEqual(found);
    expect(found).toMatchObject({
      health: 'degraded',
      workerLiveness: 'alive',
      direction: 'source',
      endpoint,
      topicUse: 'known',
      config: { 'tasks.max': '2', 'database.password': '********' },
      maskedKeys: ['database.password'],
      configVersion: 2,
      firstSeenAt: secondsAgo(3600).toISOString(),
    });
    expect(
      found.taskList.map(task => [
        task.task,
        task.state,
        task.workerLiveness,
        task.trace,
      ]),
    ).toEqual([
      [0, 'RUNNING', 'alive', null],
      [1, 'FAILED', 'silent', 'java.lang.Error: out of luck'],
      [2, 'RUNNING', 'not-checked', null],
    ]);
    expect(found.topics.map(topic => topic.topic)).toEqual([
      'schema-history',
      'shop.orders',
    ]);
  });

  it('says that its configuration was not read yet', async () => {
    await seedConnectors(knex, cluster, [{ name: 'orders', tasks: [] }]);
    expect(await detail()).toMatchObject({
      health: 'no-tasks',
      config: null,
      configVersion: null,
      maskedKeys: [],
      endpoint: null,
      direction: null,
      topicUse: 'pending',
      taskList: [],
      topics: [],
    });
  });

  it('is looked up in its own Connect cluster only', async () => {
    const other = await seedConnectCluster(knex, { environment: 'staging' });
    await seedConnectors(knex, other, [{ name: 'orders' }]);
    await expect(detail()).rejects.toThrow(
      'No connector production/main/orders',
    );
  });

  it('can be read while its environment is switched off', async () => {
    const off = await seedConnectCluster(knex, { environment: 'switched-off' });
    await seedConnectors(knex, off, [{ name: 'orders' }]);
    const reading = await testReading(knex);
    const found = await findConnector(reading, {
      ...ref,
      environment: 'switched-off',
    });
    expect(await readConnectorDetail(reading, found)).toMatchObject({
      freshness: 'disabled',
      allowed: ['delete-record', 'assign'],
    });
  });

  async function insertConfigs(count: number) {
    for (let version = 1; version <= count; version += 1) {
      await knex('connector_configs').insert({
        connect_cluster_id: cluster,
        name: 'orders',
        version,
        config: JSON.stringify({
          'tasks.max': String(version),
          'database.password': '********',
        }),
        masked_keys: '["database.password"]',
        digests: '{}',
        changed_keys: version === 1 ? '[]' : '["tasks.max"]',
        changed_after: version === 1 ? null : secondsAgo(100 - version),
        changed_by: secondsAgo(90 - version),
      });
    }
  }

  it('has the versions of its configuration, newest first, in pages', async () => {
    await seedConnectors(knex, cluster, [{ name: 'orders' }]);
    await insertConfigs(5);
    const reading = await testReading(knex);
    const found = await findConnector(reading, ref);
    const page = (query: object) =>
      listConfigVersions(reading, found, historyQuerySchema.parse(query));
    const first = await page({ limit: '2' });
    expect(first.items.map(item => item.version)).toEqual([5, 4]);
    expect(first.items[0]).toEqual({
      version: 5,
      at: {
        after: secondsAgo(95).toISOString(),
        by: secondsAgo(85).toISOString(),
      },
      changedKeys: ['tasks.max'],
      config: { 'tasks.max': '5', 'database.password': '********' },
    });
    const second = await page({ limit: '3', cursor: first.nextCursor });
    expect(second.items.map(item => item.version)).toEqual([3, 2, 1]);
    expect(second).not.toHaveProperty('nextCursor');
  });

  it('has one time line of states, configurations and appearances', async () => {
    await seedConnectors(knex, cluster, [{ name: 'orders' }]);
    const common = { connect_cluster_id: cluster, name: 'orders' };
    const at = (seconds: number) => ({
      changed_after: secondsAgo(seconds + 15),
      changed_by: secondsAgo(seconds),
    });
    for (const entry of [
      { kind: 'lifecycle', event: 'discovered', ...at(500) },
      {
        kind: 'config',
        config_version: 2,
        changed_keys: '["tasks.max"]',
        ...at(400),
      },
      {
        kind: 'state',
        task: 1,
        from_state: 'RUNNING',
        to_state: 'FAILED',
        worker_id: 'connect-1:8083',
        ...at(300),
      },
      {
        kind: 'state',
        from_state: 'RUNNING',
        to_state: null,
        from_health: 'running',
        to_health: 'unknown',
        ...at(200),
      },
    ]) {
      await knex('connector_history').insert({ ...common, ...entry });
    }
    await knex('connector_history').insert({
      ...common,
      name: 'another',
      kind: 'lifecycle',
      event: 'discovered',
      ...at(100),
    });
    const reading = await testReading(knex);
    const found = await findConnector(reading, ref);
    const page = (query: object) =>
      listHistory(reading, found, historyQuerySchema.parse(query));
    const { items } = await page({});
    expect(items).toMatchObject([
      {
        kind: 'state',
        task: null,
        from: 'RUNNING',
        to: null,
        fromHealth: 'running',
        toHealth: 'unknown',
      },
      {
        kind: 'state',
        task: 1,
        to: 'FAILED',
        fromHealth: null,
        workerId: 'connect-1:8083',
      },
      { kind: 'config', version: 2, changedKeys: ['tasks.max'] },
      { kind: 'lifecycle', event: 'discovered' },
    ]);
    const first = await page({ limit: '3' });
    const rest = await page({ limit: '3', cursor: first.nextCursor });
    expect([...first.items, ...rest.items]).toEqual(items);
    expect(rest.nextCursor).toBeUndefined();
  });
});
