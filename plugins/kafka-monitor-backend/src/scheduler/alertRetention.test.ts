import { Knex } from 'knex';
import { createTestDatabases } from '../database/__testUtils__/testDatabases';
import { NOW, secondsAgo, seedConnectCluster } from '../database/fixtures';
import { deleteOldAlerts } from './alertRetention';

jest.setTimeout(60_000);

const databases = createTestDatabases();
const OLD = secondsAgo(200);
const BEFORE = secondsAgo(100);
const NEW = secondsAgo(50);
const NOTHING = { messages: 0, alerts: 0, toldFailures: 0, mutes: 0 };

describe.each(databases.each)('retention of alerts on %s', id => {
  let knex: Knex;
  let cluster: number;

  beforeEach(async () => {
    knex = await databases.init(id);
    cluster = await seedConnectCluster(knex);
  });

  /** An alert with one message, to one address; answers the alert's id. */
  async function seedAlert(title: string, at: Date, status = 'accepted') {
    const [{ id: alertId }] = await knex('alerts')
      .insert({ kind: 'failures', created_at: at })
      .returning('id');
    const [{ id: messageId }] = await knex('messages')
      .insert({
        alert_id: alertId,
        purpose: 'failure',
        critical: false,
        silent: false,
        final: false,
        severity: 'high',
        topic: 'connector-failed',
        document: '{}',
        receiver: '{}',
        title,
        created_at: at,
      })
      .returning('id');
    await knex('message_connectors').insert({
      message_id: messageId,
      connect_cluster_id: cluster,
      name: 'orders',
      failure_id: 1,
      environment: 'production',
    });
    await knex('deliveries').insert({
      message_id: messageId,
      alert_id: alertId,
      channel: 'telegram',
      address: '-1001',
      label: 'Orders',
      status,
      created_at: at,
    });
    return alertId;
  }

  /** A failure that is kept; answers its id. */
  async function seedFailure(open: boolean): Promise<string> {
    const [failure] = await knex('failures')
      .insert({
        connect_cluster_id: cluster,
        name: 'orders',
        kind: 'failed',
        severity: 0,
        open,
        since_by: OLD,
        opened_at: OLD,
        closed_at: open ? null : OLD,
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
      })
      .returning('id');
    return String(failure.id);
  }

  const told = (failureId: string, alertId: string, what: string) =>
    knex('alert_failures').insert({
      failure_id: failureId,
      connect_cluster_id: cluster,
      name: 'orders',
      alert_id: alertId,
      told: what,
      told_critical: false,
      passed: '[]',
      told_acknowledged: false,
      told_flapping: false,
      baseline: false,
    });

  const titles = () => knex('messages').orderBy('title').pluck('title');

  it('deletes old messages with all that belongs to them', async () => {
    for (let count = 0; count < 5; count++) {
      await seedAlert(`old ${count}`, OLD);
    }
    await seedAlert('refused', OLD, 'refused');
    await seedAlert('new', NEW);
    expect(await deleteOldAlerts(knex, BEFORE, { batchSize: 2 })).toEqual({
      ...NOTHING,
      messages: 6,
      alerts: 6,
    });
    expect(await titles()).toEqual(['new']);
    for (const table of ['alerts', 'deliveries', 'message_connectors']) {
      expect([table, await knex(table)]).toEqual([table, [expect.anything()]]);
    }
  });

  it('stops between batches when it is told to', async () => {
    await seedAlert('old', OLD);
    const signal = AbortSignal.abort();
    expect(await deleteOldAlerts(knex, BEFORE, { signal })).toEqual(NOTHING);
  });

  it('keeps what waits, and what goes on, however old', async () => {
    const open = await seedFailure(true);
    const closed = await seedFailure(false);
    await seedAlert('waiting', OLD, 'waiting');
    await told(open, await seedAlert('goes on', OLD), 'failing');
    await told(closed, await seedAlert('is over', OLD), 'closed');
    await knex('alert_troubles').insert({
      subject: 'unreachable 1',
      kind: 'unreachable',
      label: 'production/main',
      environment: 'production',
      since: OLD,
      alert_id: await seedAlert('unreachable', OLD),
    });
    expect(await deleteOldAlerts(knex, BEFORE)).toEqual({
      ...NOTHING,
      messages: 1,
      alerts: 1,
    });
    expect(await titles()).toEqual(['goes on', 'unreachable', 'waiting']);
  });

  it('forgets what was told of failures that are gone', async () => {
    const kept = await seedFailure(false);
    await told(kept, await seedAlert('kept', NEW), 'closed');
    await told(
      String(Number(kept) + 1),
      await seedAlert('old', OLD),
      'failing',
    );
    expect(await deleteOldAlerts(knex, BEFORE)).toEqual({
      messages: 1,
      alerts: 1,
      toldFailures: 1,
      mutes: 0,
    });
    const left = await knex('alert_failures').pluck('failure_id');
    expect(left.map(String)).toEqual([kept]);
  });

  it('deletes mutes that ended long ago, and none that holds', async () => {
    const mute = (team: string, until: Date) => ({
      scope: 'team',
      team,
      reason: 'a move',
      created_by: 'user:default/ana',
      created_at: OLD,
      until,
    });
    await knex('mutes').insert([
      mute('old', secondsAgo(150)),
      mute('lately', NEW),
      mute('holds', new Date(NOW.getTime() + 1000)),
    ]);
    expect(await deleteOldAlerts(knex, BEFORE)).toEqual({
      ...NOTHING,
      mutes: 1,
    });
    expect(await knex('mutes').orderBy('id').pluck('team')).toEqual([
      'lately',
      'holds',
    ]);
  });
});
