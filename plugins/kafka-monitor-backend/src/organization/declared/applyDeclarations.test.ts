import { Knex } from 'knex';
import { createTestDatabases } from '../../database/__testUtils__/testDatabases';
import {
  NOW,
  secondsAgo,
  seedConnectCluster,
  seedConnectors,
} from '../../database/fixtures';
import { applyDeclarations } from './applyDeclarations';
import { parseDeclarations } from './parseDeclarations';
import { NOTHING_DECLARED } from './Declarations';

jest.setTimeout(60_000);

const databases = createTestDatabases();
const FILE = 'conf/organization.yaml';
const BEFORE = secondsAgo(3600);

const PAYMENTS = `
  - name: payments
    title: Payments
    leads: [budi, maria]
    group: { mode: link, ref: payments }
    telegram: { chatId: '-1001', threadId: 7 }`;
const PAY_IN = `
  - name: pay-in
    platform: kafka-connect
    title: Pay-in
    owner: payments
    teams: [lainnya, orders]
    links: [{ title: Runbook, url: 'https://wiki.example.com/pay' }]`;
const WHOLE = `teams:${PAYMENTS}
  - { name: orders, title: Orders, email: orders@example.com }
clusters:${PAY_IN}
`;

describe.each(databases.each)('declarations applied on %s', databaseId => {
  let knex: Knex;

  beforeEach(async () => {
    knex = await databases.init(databaseId);
  });
  afterEach(() => knex.destroy());

  const apply = (text: string, file = FILE) =>
    applyDeclarations({
      knex,
      declarations: parseDeclarations(text, file),
      now: NOW,
    });
  const team = (name: string) => knex('teams').where({ name }).first();
  const cluster = (name: string) =>
    knex('business_clusters').where({ name }).first();
  const leads = async (name: string) =>
    (await knex('team_leads').where({ team: name }))
      .map(row => `${row.user_ref} ${row.source}`)
      .sort();
  const history = async (name: string) =>
    (await knex('organization_history').where({ name }).orderBy('id')).map(
      ({ subject, action, actor, changes }) => ({
        subject,
        action,
        actor,
        changes: JSON.parse(changes),
      }),
    );

  async function byHand(name: string, columns: object = {}) {
    await knex('teams').insert({
      name,
      title: 'By hand',
      group_ref: `group:default/${name}`,
      group_state: 'ours',
      created_at: BEFORE,
      updated_at: BEFORE,
      updated_by: 'user:default/admin',
      ...columns,
    });
  }

  /** Statements that change rows, while something runs. */
  async function writesOf(work: () => Promise<unknown>): Promise<string[]> {
    const writes: string[] = [];
    const note = ({ sql }: { sql: string }) => {
      if (/^\s*(insert|update|delete)/i.test(sql)) {
        writes.push(sql);
      }
    };
    knex.on('query', note);
    await work();
    knex.removeListener('query', note);
    return writes;
  }

  it('become teams and business clusters, which is on record', async () => {
    expect(await apply(WHOLE)).toEqual({ teams: 2, clusters: 1, ignored: [] });
    expect(await team('payments')).toMatchObject({
      title: 'Payments',
      description: null,
      group_mode: 'link',
      group_ref: 'group:default/payments',
      group_state: 'unknown',
      email: null,
      telegram_chat: '-1001',
      telegram_thread: 7,
      declared_in: FILE,
      version: 1,
      updated_by: null,
      deleted_at: null,
    });
    expect(await team('orders')).toMatchObject({
      group_mode: 'create',
      group_ref: 'group:default/orders',
      email: 'orders@example.com',
    });
    expect(await leads('payments')).toEqual([
      'user:default/budi file',
      'user:default/maria file',
    ]);
    expect(await cluster('pay-in')).toMatchObject({
      platform: 'kafka-connect',
      owner: 'payments',
      declared_in: FILE,
      version: 1,
    });
    expect(
      await knex('business_cluster_teams').orderBy('position'),
    ).toMatchObject([{ team: 'lainnya' }, { team: 'orders' }]);
    expect(await history('orders')).toEqual([
      {
        subject: 'team',
        action: 'declared',
        actor: null,
        changes: [
          { field: 'title', from: null, to: 'Orders' },
          { field: 'group', from: null, to: { mode: 'create' } },
          { field: 'email', from: null, to: 'orders@example.com' },
        ],
      },
    ]);
    expect(await history('pay-in')).toMatchObject([
      { subject: 'cluster', action: 'declared', actor: null },
    ]);
    const told = await knex('change_log').orderBy('seq');
    expect(told).toMatchObject([
      { kind: 'team-changed', name: 'payments', connect_cluster_id: 0 },
      { kind: 'team-changed', name: 'orders', connect_cluster_id: 0 },
      { kind: 'cluster-changed', name: 'pay-in', connect_cluster_id: 0 },
    ]);
    expect(JSON.parse(told[2].payload).action).toBe('declared');
  });

  it('are written once: another start writes nothing', async () => {
    expect((await writesOf(() => apply(WHOLE))).length).toBeGreaterThan(5);
    expect(await writesOf(() => apply(WHOLE))).toEqual([]);
    // The order of leads is no difference.
    const turned = WHOLE.replace('[budi, maria]', '[maria, budi]');
    expect(await writesOf(() => apply(turned))).toEqual([]);
    // Nor is that the owner is named twice.
    const twice = WHOLE.replace(
      '[lainnya, orders]',
      '[lainnya, payments, orders]',
    );
    expect(await writesOf(() => apply(twice))).toEqual([]);
  });

  it('change only what is declared otherwise', async () => {
    await apply(WHOLE);
    await knex('teams').update({ group_state: 'linked' });
    const next = WHOLE.replace('[budi, maria]', '[maria, james]').replace(
      '[lainnya, orders]',
      '[orders]',
    );
    expect(await apply(next)).toMatchObject({ teams: 1, clusters: 1 });
    expect(await leads('payments')).toEqual([
      'user:default/james file',
      'user:default/maria file',
    ]);
    expect(await team('payments')).toMatchObject({
      version: 2,
      group_state: 'linked',
    });
    expect((await team('orders')).version).toBe(1);
    expect((await history('payments'))[1]).toEqual({
      subject: 'team',
      action: 'updated',
      actor: null,
      changes: [
        {
          field: 'leads',
          from: ['user:default/budi', 'user:default/maria'],
          to: ['user:default/james', 'user:default/maria'],
        },
      ],
    });
    expect((await history('pay-in'))[1]).toMatchObject({
      action: 'updated',
      changes: [{ field: 'teams', from: ['lainnya', 'orders'] }],
    });
    await apply(
      next.replace('{ mode: link, ref: payments }', '{ mode: create }'),
    );
    expect(await team('payments')).toMatchObject({
      group_mode: 'create',
      group_state: 'unknown',
    });
  });

  it('take over what was made by hand, with the leads that people gave', async () => {
    await byHand('payments', { email: 'old@example.com', version: 4 });
    await knex('team_leads').insert({
      team: 'payments',
      user_ref: 'user:default/maria',
      source: 'person',
    });
    await knex('business_clusters').insert({
      name: 'pay-in',
      platform: 'kafka-raft',
      title: 'Pay-in',
      owner: 'lainnya',
      links: '[]',
      created_at: BEFORE,
      updated_at: BEFORE,
    });
    await apply(WHOLE);
    expect(await team('payments')).toMatchObject({
      title: 'Payments',
      email: null,
      declared_in: FILE,
      version: 5,
      updated_by: null,
    });
    expect(await leads('payments')).toEqual([
      'user:default/budi file',
      'user:default/maria file',
      'user:default/maria person',
    ]);
    const [{ action, changes }] = await history('payments');
    expect(action).toBe('declared');
    expect(changes).toContainEqual({
      field: 'email',
      from: 'old@example.com',
      to: null,
    });
    // Without connectors in it, it may change its platform.
    expect(await cluster('pay-in')).toMatchObject({
      platform: 'kafka-connect',
      owner: 'payments',
      version: 2,
    });
  });

  it('take the leads of a Group away with the Group', async () => {
    await apply(WHOLE);
    await knex('team_leads').insert({
      team: 'payments',
      user_ref: 'user:default/zoe',
      source: 'group',
    });
    await apply(WHOLE.replace('title: Payments', 'title: Money'));
    expect(await leads('payments')).toContain('user:default/zoe group');
    await apply(WHOLE.replace('ref: payments', 'ref: cashiers'));
    expect(await leads('payments')).toEqual([
      'user:default/budi file',
      'user:default/maria file',
    ]);
  });

  it('are released, not deleted, when the file names them no more', async () => {
    await apply(WHOLE);
    await knex('team_leads').insert({
      team: 'payments',
      user_ref: 'user:default/budi',
      source: 'person',
    });
    await applyDeclarations({ knex, declarations: NOTHING_DECLARED, now: NOW });
    expect(await team('payments')).toMatchObject({
      title: 'Payments',
      declared_in: null,
      version: 2,
      deleted_at: null,
    });
    expect(await cluster('pay-in')).toMatchObject({
      declared_in: null,
      version: 2,
    });
    // So that people can take them away.
    expect(await leads('payments')).toEqual([
      'user:default/budi person',
      'user:default/maria person',
    ]);
    expect((await history('payments'))[1]).toEqual({
      subject: 'team',
      action: 'released',
      actor: null,
      changes: [],
    });
    expect((await history('pay-in'))[1]).toMatchObject({ action: 'released' });
    const again = () =>
      applyDeclarations({ knex, declarations: NOTHING_DECLARED, now: NOW });
    expect(await writesOf(again)).toEqual([]);
  });

  it('do not bring back a team that a person has deleted', async () => {
    await byHand('payments', { deleted_at: BEFORE, deleted_by: 'user:x/y' });
    expect((await apply(WHOLE)).ignored).toEqual(['payments']);
    expect(await team('payments')).toMatchObject({
      title: 'By hand',
      declared_in: FILE,
      version: 1,
      deleted_by: 'user:x/y',
    });
    expect((await team('payments')).deleted_at).not.toBeNull();
    expect(await leads('payments')).toEqual([]);
    expect(await history('payments')).toEqual([]);
    expect(await writesOf(() => apply(WHOLE))).toEqual([]);
    // Restored by a person, it is what the file says from the next start on.
    await knex('teams')
      .where({ name: 'payments' })
      .update({ deleted_at: null, deleted_by: null });
    await apply(WHOLE);
    expect(await team('payments')).toMatchObject({ title: 'Payments' });
  });

  it('forget a deleted team that the file names no more', async () => {
    await byHand('orders', { deleted_at: BEFORE, declared_in: FILE });
    await apply('teams: []');
    expect(await team('orders')).toMatchObject({
      declared_in: null,
      title: 'By hand',
    });
    expect(await history('orders')).toEqual([]);
  });

  it('may give the default team another title', async () => {
    await apply('teams: [{ name: lainnya, title: Nobody in particular }]');
    expect(await team('lainnya')).toMatchObject({
      title: 'Nobody in particular',
      declared_in: FILE,
    });
  });

  it('are told as of another file when that is configured', async () => {
    await apply(WHOLE);
    await apply(WHOLE, '/etc/organization.yaml');
    expect((await team('orders')).declared_in).toBe('/etc/organization.yaml');
    expect((await history('orders'))[1]).toMatchObject({
      action: 'declared',
      changes: [],
    });
  });

  it('may name teams that are stored, and no others', async () => {
    await byHand('stored', { deleted_at: BEFORE });
    const text = (owner: string, further: string) =>
      [
        'clusters:',
        `  - name: a`,
        '    platform: kafka-connect',
        '    title: A',
        `    owner: ${owner}`,
        `    teams: [lainnya, ${further}]`,
      ].join('\n');
    await apply(text('stored', 'stored'));
    const refused = await apply(text('nobody', 'no-one')).catch(String);
    expect(refused).toContain(
      `${FILE}:5: clusters[0].owner: there is no team 'nobody'`,
    );
    expect(refused).toContain(
      `${FILE}:6: clusters[0].teams[1]: there is no team 'no-one'`,
    );
    expect((await cluster('a')).owner).toBe('stored');
  });

  it('leave no connectors behind on another platform, nor anything half done', async () => {
    await apply(WHOLE);
    const id = await seedConnectCluster(knex);
    await seedConnectors(knex, id, [
      { name: 'one', cluster: 'pay-in' },
      { name: 'two', cluster: 'pay-in' },
    ]);
    const moved = WHOLE.replace(
      'platform: kafka-connect',
      'platform: kafka-raft',
    ).replace('title: Orders', 'title: Other');
    await expect(apply(moved)).rejects.toThrow(
      `${FILE}:10: clusters[0].platform: 'pay-in' is of kafka-connect and has connectors there: 2`,
    );
    expect((await team('orders')).title).toBe('Orders');
    await knex('connectors').delete();
    await apply(moved);
    expect((await cluster('pay-in')).platform).toBe('kafka-raft');
  });

  it('are written by one of the replicas that start together', async () => {
    const applied = await Promise.all([
      apply(WHOLE),
      apply(WHOLE),
      apply(WHOLE),
    ]);
    expect(applied.map(({ teams }) => teams).sort()).toEqual([0, 0, 2]);
    expect(await history('payments')).toHaveLength(1);
    expect(await knex('team_leads')).toHaveLength(2);
  });
});
