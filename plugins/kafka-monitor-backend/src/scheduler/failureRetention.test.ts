import { Knex } from 'knex';
import { createTestDatabases } from '../database/__testUtils__/testDatabases';
import { secondsAgo, seedConnectCluster } from '../database/fixtures';
import { deleteOldEvents, deleteResolvedFailures } from './failureRetention';

jest.setTimeout(60_000);

const databases = createTestDatabases();
const OLD = secondsAgo(200);
const BEFORE = secondsAgo(100);

describe.each(databases.each)('retention of failures on %s', databaseId => {
  let knex: Knex;
  const failure = (name: string, columns: object) => ({
    connect_cluster_id: 1,
    name,
    kind: 'failed',
    severity: 0,
    open: false,
    since_by: OLD,
    opened_at: OLD,
    closed_at: OLD,
    seen: 'failing',
    occurrences: 1,
    last_occurrence_at: OLD,
    onsets: '[]',
    fingerprints: '[]',
    parts: '[]',
    environment: 'production',
    connect_cluster: 'main',
    platform: 'kafka-connect',
    type: 'sink',
    team: 'lainnya',
    critical: false,
    ...columns,
  });

  beforeEach(async () => {
    knex = await databases.init(databaseId);
    await seedConnectCluster(knex);
    await knex('failures').insert([
      ...['a', 'b', 'c'].map(name => failure(name, {})),
      failure('lately', { closed_at: secondsAgo(50) }),
      failure('open', { open: true, closed_at: null }),
    ]);
    const ids: number[] = await knex('failures').pluck('id');
    await knex('failure_events').insert(
      ids.flatMap(id =>
        ['opened', 'closed'].map(kind => ({
          failure_id: id,
          kind,
          happened_by: OLD,
          payload: '{}',
        })),
      ),
    );
  });

  it('deletes what was resolved long ago, with its time line, in batches', async () => {
    const deleted = await deleteResolvedFailures(knex, BEFORE, {
      batchSize: 2,
    });
    expect(deleted).toBe(3);
    expect(await knex('failures').orderBy('id').pluck('name')).toEqual([
      'lately',
      'open',
    ]);
    expect(await knex('failure_events')).toHaveLength(4);
  });

  it('cuts the time line of one that is open for months, not its beginning', async () => {
    const [{ id }] = await knex('failures').where({ name: 'open' });
    await knex('failure_events').insert(
      [OLD, secondsAgo(50)].map(happened_by => ({
        failure_id: id,
        kind: 'occurred',
        happened_by,
        payload: '{}',
      })),
    );
    // The closing entry of the fixture, and the old occurrence.
    expect(await deleteOldEvents(knex, BEFORE)).toBe(2);
    expect(
      await knex('failure_events')
        .where({ failure_id: id })
        .orderBy('id')
        .pluck('kind'),
    ).toEqual(['opened', 'occurred']);
  });

  it('stops between batches when it is told to', async () => {
    const signal = AbortSignal.abort();
    expect(await deleteResolvedFailures(knex, BEFORE, { signal })).toBe(0);
    expect(await knex('failures')).toHaveLength(5);
  });
});
