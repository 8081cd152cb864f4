import { mockServices } from '@backstage/backend-test-utils';
import { kafkaMonitorSignalSchema } from '@kafka-monitor/plugin-kafka-monitor-common';
import { Knex } from 'knex';
import { appendChanges, lastSequence } from '../changes/changeLog';
import { createTestDatabases } from '../database/__testUtils__/testDatabases';
import { seedConnectCluster } from '../database/fixtures';
import { publishSignal } from './publishSignal';

const databases = createTestDatabases();
const AT = new Date('2026-11-23T12:00:00Z');

describe.each(databases.each)('a signal on %s', databaseId => {
  let knex: Knex;
  const publish = jest.fn(async (_: unknown) => {});
  const logger = mockServices.logger.mock();
  const send = (...kinds: string[]) =>
    publishSignal({ knex, signals: { publish }, logger }, kinds);
  const message = () =>
    (publish.mock.calls.at(-1)![0] as { message: unknown }).message;

  beforeAll(async () => {
    knex = await databases.init(databaseId);
  });
  afterAll(() => knex.destroy());
  beforeEach(() => jest.clearAllMocks());

  it('says how far the change log is, and kinds: each once, and no names', async () => {
    await send('workers');
    expect(message()).toEqual({ sequence: 0, kinds: ['workers'] });
    const connectClusterId = await seedConnectCluster(knex);
    await appendChanges(
      knex,
      ['one', 'two'].map(name => ({
        kind: 'health-changed' as const,
        name,
        payload: {},
      })),
      { connectClusterId, syncNumber: 1, at: AT },
    );
    await send('looked', 'health-changed', 'health-changed');
    expect(message()).toEqual({
      sequence: await lastSequence(knex),
      kinds: ['health-changed', 'looked'],
    });
    expect(kafkaMonitorSignalSchema.parse(message())).toEqual(message());
    expect(await lastSequence(knex)).toBe(2);
  });

  it('that can not be sent is no trouble of the look', async () => {
    publish.mockRejectedValueOnce(new Error('no signals today'));
    await expect(send('looked')).resolves.toBeUndefined();
    expect(logger.warn).toHaveBeenCalledWith(
      expect.stringContaining('no signals today'),
    );
  });
});

describe.each(databases.each)('the change log on %s', databaseId => {
  it('keeps entries in the order in which they were told', async () => {
    const knex = await databases.init(databaseId);
    const connectClusterId = await seedConnectCluster(knex);
    const names = Array.from({ length: 600 }, (_, i) => `c-${i}`);
    await appendChanges(
      knex,
      names.map(name => ({
        kind: 'connector-added' as const,
        name,
        payload: { health: 'running' },
      })),
      { connectClusterId, syncNumber: 3, at: AT },
    );
    const rows = await knex('change_log').orderBy('seq');
    expect(rows.map(row => row.name)).toEqual(names);
    expect(rows[0]).toMatchObject({
      sync_number: 3,
      payload: '{"health":"running"}',
    });
    expect(await lastSequence(knex)).toBe(600);
    await knex.destroy();
  });
});
