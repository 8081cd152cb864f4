import { Knex } from 'knex';
import { createTestDatabases } from '../../database/__testUtils__/testDatabases';
import { NOW, secondsAgo } from '../../database/fixtures';
import {
  claimNext,
  clustersWithWork,
  endClaim,
  endFinished,
} from './bulkClaims';
import { endLease, giveBack, releaseAbandoned, renewLease } from './bulkLeases';
import { databaseTime } from '../../database/databaseTime';

jest.setTimeout(60_000);

const databases = createTestDatabases();
const DONE = { status: 'done', reason: null, message: null, at: NOW } as const;

describe.each(databases.each)('taking connectors on %s', id => {
  let knex: Knex;

  beforeEach(async () => {
    knex = await databases.init(id);
  });

  async function seed(
    bulkId: string,
    options: {
      operation?: string;
      status?: string;
      count?: number;
      cluster?: number;
      startedAt?: Date;
      result?: object;
    } = {},
  ) {
    const { count = 3, cluster = 1, result = {} } = options;
    await knex('bulk_operations').insert({
      id: bulkId,
      operation: options.operation ?? 'pause',
      status: options.status ?? 'running',
      created_by: 'user:default/ana',
      started_at: options.startedAt ?? NOW,
      total: count,
    });
    await knex('bulk_results').insert(
      Array.from({ length: count }, (_, position) => ({
        bulk_id: bulkId,
        position,
        connect_cluster_id: cluster,
        environment: 'production',
        connect_cluster: 'main',
        name: `${bulkId}${position}`,
        status: 'waiting',
        ...result,
      })),
    );
  }
  /** As if all backends had been silent for long. */
  const lapse = () =>
    knex('bulk_results').update({ taken_until: databaseTime(knex, -1_000) });
  const statuses = async (bulkId: string) =>
    (
      await knex('bulk_results').where({ bulk_id: bulkId }).orderBy('position')
    ).map(row => row.status);

  it('gives each to one backend, however many ask at once', async () => {
    await seed('a', { count: 20 });
    const claims = await Promise.all(
      Array.from({ length: 30 }, (_, i) =>
        claimNext(knex, 1, `backend-${i % 3}`, 32),
      ),
    );
    const names = claims.flatMap(claim => claim?.name ?? []);
    expect(new Set(names).size).toBe(names.length);
    // Who lost a race asks again.
    for (let i = names.length; i < 20; i++) {
      names.push((await claimNext(knex, 1, 'backend-0', 32))!.name);
    }
    expect(new Set(names).size).toBe(20);
    expect(await claimNext(knex, 1, 'backend-1', 32)).toBeUndefined();
  });

  it('gives the oldest operation first, in the order of names', async () => {
    await seed('b', { startedAt: secondsAgo(10) });
    await seed('a', { startedAt: secondsAgo(20) });
    await seed('c', { startedAt: secondsAgo(30), status: 'preparing' });
    await seed('d', { startedAt: secondsAgo(30), status: 'cancelled' });
    const names: string[] = [];
    for (let i = 0; i < 6; i++) {
      names.push((await claimNext(knex, 1, 'me', 32))!.name);
    }
    expect(names).toEqual(['a0', 'a1', 'a2', 'b0', 'b1', 'b2']);
    expect(await claimNext(knex, 1, 'me', 32)).toBeUndefined();
  });

  it('gives no more at a time of a Connect cluster than is wanted', async () => {
    await seed('a');
    await seed('b', { cluster: 2 });
    expect(await clustersWithWork(knex)).toEqual([1, 2]);
    const first = await claimNext(knex, 1, 'me', 2);
    await claimNext(knex, 1, 'other', 2);
    expect(await claimNext(knex, 1, 'me', 2)).toBeUndefined();
    expect(await claimNext(knex, 2, 'me', 2)).toBeDefined();
    await endClaim(knex, first!, 'me', DONE);
    expect((await claimNext(knex, 1, 'me', 2))?.name).toBe('a2');
  });

  it('gives what was abandoned once more, if that is harmless', async () => {
    await seed('a', { operation: 'restart-failed', count: 2 });
    await claimNext(knex, 1, 'dead', 4);
    const held = await claimNext(knex, 1, 'alive', 4);
    await lapse();
    await renewLease(knex, held!, 'alive');
    await releaseAbandoned(knex, NOW);
    expect(await statuses('a')).toEqual(['waiting', 'running']);
    expect(await claimNext(knex, 1, 'me', 4)).toMatchObject({
      name: 'a0',
      again: true,
    });
  });

  it.each([
    ['a restart of all', 'restart', 'running'],
    ['a cancelled one', 'pause', 'cancelled'],
  ])(
    'leaves in doubt what was abandoned of %s',
    async (_, operation, status) => {
      await seed('a', {
        operation,
        status,
        count: 1,
        result: {
          status: 'running',
          taken_by: 'dead',
          taken_until: databaseTime(knex, -1_000),
        },
      });
      await releaseAbandoned(knex, NOW);
      expect(await knex('bulk_results').first()).toMatchObject({
        status: 'unknown',
        reason: 'interrupted',
        message: expect.stringMatching(/not sent again/),
      });
      expect(await endFinished(knex, NOW)).toBe(true);
      expect(await knex('bulk_operations').first()).toMatchObject({
        status: status === 'running' ? 'done' : 'cancelled',
      });
    },
  );

  it('writes nothing for who has lost what he took', async () => {
    await seed('a', { count: 1 });
    const lost = await claimNext(knex, 1, 'slow', 4);
    await endLease(knex, lost!, 'slow');
    await releaseAbandoned(knex, NOW);
    await claimNext(knex, 1, 'me', 4);
    await endClaim(knex, lost!, 'slow', { ...DONE, status: 'failed' });
    await renewLease(knex, lost!, 'slow');
    await giveBack(knex, lost!, 'slow');
    expect(await knex('bulk_results').first()).toMatchObject({
      status: 'running',
      taken_by: 'me',
    });
  });

  it('believes the database about the time, not who looks', async () => {
    await seed('a', { count: 1 });
    const far = new Date(Date.now() + 3_600_000);
    await claimNext(knex, 1, 'alive', 4);
    await releaseAbandoned(knex, far);
    expect(await statuses('a')).toEqual(['running']);
    expect(await claimNext(knex, 1, 'me', 1)).toBeUndefined();
  });

  it('takes from no backend what that itself is at work on', async () => {
    await seed('a', { operation: 'restart', count: 2 });
    const held = await claimNext(knex, 1, 'me', 4);
    await claimNext(knex, 1, 'me', 4);
    await lapse();
    await releaseAbandoned(knex, NOW, [held!]);
    expect(await statuses('a')).toEqual(['running', 'unknown']);
  });

  it('takes the word of who did it, though others gave it up', async () => {
    await seed('a', { operation: 'restart', count: 1 });
    const slow = await claimNext(knex, 1, 'slow', 4);
    await lapse();
    await releaseAbandoned(knex, NOW);
    await endClaim(knex, slow!, 'slow', DONE);
    expect(await knex('bulk_results').first()).toMatchObject({
      status: 'done',
      reason: null,
    });
  });

  it('gives what was handed back to anybody, as if nothing had been', async () => {
    await seed('a', { operation: 'restart', count: 1 });
    await giveBack(knex, (await claimNext(knex, 1, 'ends', 4))!, 'ends');
    const next = await claimNext(knex, 1, 'me', 4);
    expect(next).toMatchObject({ name: 'a0', again: false });
    // One that was in doubt before stays so.
    await giveBack(knex, { ...next!, again: true }, 'me');
    expect(await claimNext(knex, 1, 'other', 4)).toMatchObject({ again: true });
  });

  it('ends what was handed back to an operation that was cancelled', async () => {
    await seed('a', { status: 'cancelled', count: 2 });
    await seed('b', { count: 1 });
    expect(await endFinished(knex, NOW)).toBe(true);
    expect(await statuses('a')).toEqual(['cancelled', 'cancelled']);
    expect(await statuses('b')).toEqual(['waiting']);
    expect(
      await knex('bulk_operations').whereNotNull('finished_at').pluck('id'),
    ).toEqual(['a']);
  });

  it('ends an operation with its last connector, once', async () => {
    await seed('a', { count: 2 });
    const first = await claimNext(knex, 1, 'me', 4);
    const last = await claimNext(knex, 1, 'me', 4);
    await endClaim(knex, first!, 'me', DONE);
    expect(await endFinished(knex, NOW)).toBe(false);
    await endClaim(knex, last!, 'me', DONE);
    expect(await endFinished(knex, NOW)).toBe(true);
    expect(await endFinished(knex, NOW)).toBe(false);
    expect(await knex('bulk_operations').first()).toMatchObject({
      status: 'done',
    });
  });
});
