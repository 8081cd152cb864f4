import { Knex } from 'knex';
import { createTestDatabases } from '../database/__testUtils__/testDatabases';
import { NOW, seedConnectCluster } from '../database/fixtures';
import { appendChanges } from './changeLog';
import { SettledLog } from './SettledLog';

jest.setTimeout(60_000);

const databases = createTestDatabases();

describe.each(databases.each)('a log that is written to on %s', id => {
  let knex: Knex;
  let cluster: number;
  let log: SettledLog;
  const open: Knex.Transaction[] = [];

  beforeEach(async () => {
    knex = await databases.init(id);
    cluster = await seedConnectCluster(knex);
    log = new SettledLog(knex);
  });
  afterEach(async () => {
    const left = open.splice(0).filter(trx => !trx.isCompleted());
    await Promise.all(left.map(trx => trx.rollback()));
    await knex.destroy();
  });

  const append = (trx: Knex, ...names: string[]) =>
    appendChanges(
      trx,
      names.map(name => ({ kind: 'health-changed', name, payload: {} })),
      { connectClusterId: cluster, syncNumber: 1, at: NOW },
    );
  /** What a sync does before it comes to the log. */
  const lock = (trx: Knex) =>
    trx('connect_clusters').where({ id: cluster }).update({ sync_number: 1 });
  const begin = async () => {
    const trx = await knex.transaction();
    open.push(trx);
    return trx;
  };

  it('is settled up to its end while nobody writes', async () => {
    expect(await log.sequence()).toBe(0);
    await append(knex, 'a', 'b');
    expect(await log.sequence()).toBe(2);
    expect(await new SettledLog(knex).sequence()).toBe(2);
  });

  it('leaves out what is rolled back', async () => {
    await expect(
      knex.transaction(async trx => {
        await append(trx, 'never');
        throw new Error('given up');
      }),
    ).rejects.toThrow('given up');
    await append(knex, 'a');
    expect(await log.sequence()).toBe(
      Number((await knex('change_log').first('seq')).seq),
    );
  });

  if (id === 'SQLITE_3') {
    // It has one writer at a time.
    return;
  }

  it('waits for one that began before another and ends after it', async () => {
    const slow = await begin();
    await append(slow, 'slow');
    await append(knex, 'quick');
    expect(await log.sequence()).toBe(0);
    await slow.commit();
    expect(await log.sequence()).toBe(2);
  });

  it('waits for one that began last and was the first to write', async () => {
    const first = await begin();
    await lock(first);
    const second = await begin();
    await append(second, 'low');
    await append(first, 'high');
    await first.commit();
    expect(await log.sequence()).toBe(0);
    await second.commit();
    expect(await log.sequence()).toBe(2);
  });

  it('comes forward though there is always somebody who writes', async () => {
    let writer = await begin();
    await append(writer, 'w-0');
    const seen: number[] = [];
    for (let round = 1; round <= 5; round++) {
      const next = await begin();
      await append(next, `w-${round}`);
      await writer.commit();
      seen.push(await log.sequence());
      writer = next;
    }
    await writer.rollback();
    expect(seen[seen.length - 1]).toBeGreaterThanOrEqual(3);
    expect([...seen].sort((a, b) => a - b)).toEqual(seen);
    expect(await log.sequence()).toBe(5);
  });

  it('does not wait for those who write elsewhere', async () => {
    const elsewhere = await begin();
    await lock(elsewhere);
    await append(knex, 'a');
    expect(await log.sequence()).toBe(1);
  });
});
