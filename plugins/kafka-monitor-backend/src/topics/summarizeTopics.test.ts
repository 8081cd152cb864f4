import { Knex } from 'knex';
import { createTestDatabases } from '../database/__testUtils__/testDatabases';
import { NOW, seedConnectCluster, seedConnectors } from '../database/fixtures';
import { repairSummaries } from './repairSummaries';
import { summarizeTopics } from './summarizeTopics';

jest.setTimeout(60_000);

const databases = createTestDatabases();
const PRODUCTION = { environment: 'production', platform: 'kafka-connect' };

describe.each(databases.each)('summaries of topics on %s', id => {
  let knex: Knex;
  const rows = () =>
    knex('topic_summaries').orderBy(['scope', 'topic', 'pattern']);
  const version = async () =>
    Number((await knex('topic_scopes').first('version'))?.version ?? 0);

  beforeEach(async () => {
    knex = await databases.init(id);
    await seedConnectors(knex, await seedConnectCluster(knex), [
      {
        name: 'a',
        topics: [
          { topic: 'x', first_seen_at: NOW },
          { topic: 'x.*', direction: 'read', pattern: true },
        ],
      },
      { name: 'b', topics: [{ topic: 'x', direction: 'read', used: true }] },
    ]);
  });
  afterEach(() => knex.destroy());

  it('hold each topic of an environment, and of its platform', async () => {
    await knex.transaction(trx =>
      summarizeTopics(trx, PRODUCTION, ['x', 'x.*', 'unknown']),
    );
    const found = (await rows()).map(row => [
      row.scope,
      row.topic,
      Number(row.writers),
      Number(row.readers),
      Boolean(row.both_ways),
      Boolean(row.used),
    ]);
    expect(found).toEqual([
      ['environment:production', 'x', 1, 1, true, true],
      ['environment:production', 'x.*', 0, 1, false, false],
      ['platform:kafka-connect', 'x', 1, 1, true, true],
      ['platform:kafka-connect', 'x.*', 0, 1, false, false],
    ]);
    expect(await repairSummaries(knex)).toBe(false);
  });

  it('move the version with each change, and are left alone without one', async () => {
    await knex.transaction(trx => summarizeTopics(trx, PRODUCTION, ['x']));
    const before = await version();
    await knex.transaction(trx => summarizeTopics(trx, PRODUCTION, []));
    expect(await version()).toBe(before);
    await knex.transaction(trx => summarizeTopics(trx, PRODUCTION, ['x']));
    expect(await version()).toBe(before + 1);
  });

  it('lose a topic that nobody uses any more', async () => {
    await repairSummaries(knex);
    await knex('connector_topics').where({ topic: 'x' }).delete();
    await knex.transaction(trx => summarizeTopics(trx, PRODUCTION, ['x']));
    expect((await rows()).map(row => row.topic)).toEqual(['x.*', 'x.*']);
  });

  it('are exact when two Connect clusters change the same topics at once', async () => {
    const edge = await seedConnectCluster(knex, { connect_cluster: 'edge' });
    const names = Array.from({ length: 300 }, (_, number) => `t${number}`);
    const ids = await seedConnectors(knex, edge, [
      { name: 'c' },
      { name: 'd' },
    ]);
    await Promise.all(
      [...ids.values()].map(connector =>
        knex.transaction(async trx => {
          await trx.batchInsert(
            'connector_topics',
            names.map(topic => ({
              connector_id: connector,
              topic,
              direction: 'write',
              configured: true,
              used: false,
              pattern: false,
              internal: false,
            })),
            100,
          );
          await summarizeTopics(trx, PRODUCTION, names);
        }),
      ),
    );
    expect(
      await knex('topic_summaries').where({ topic: 't7', writers: 2 }),
    ).toHaveLength(2);
  });

  it('are made anew when an environment has moved to another platform', async () => {
    await repairSummaries(knex);
    await knex('connect_clusters').update({ platform: 'kafka-raft' });
    expect(await repairSummaries(knex)).toBe(true);
    expect(await knex('topic_summaries').distinct().pluck('scope')).toEqual(
      expect.arrayContaining(['environment:production', 'platform:kafka-raft']),
    );
    expect(
      await knex('topic_summaries').where({ scope: 'platform:kafka-connect' }),
    ).toEqual([]);
    expect(await repairSummaries(knex)).toBe(false);
  });
});
