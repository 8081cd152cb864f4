import { mockServices } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { Knex } from 'knex';
import { until } from '../../__testUtils__/until';
import { createTestDatabases } from '../../database/__testUtils__/testDatabases';
import { NOW } from '../../database/fixtures';
import { CatalogCheck } from './CatalogCheck';

jest.setTimeout(60_000);

const databases = createTestDatabases();

function group(name: string, annotations: Record<string, string> = {}): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata: { name, namespace: 'default', annotations },
    spec: { type: 'team', children: [] },
  };
}

function user(name: string): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'User',
    metadata: { name, namespace: 'default' },
    spec: { memberOf: [] },
  };
}

const OURS = {
  'backstage.io/managed-by-origin-location': 'kafka-monitor:teams',
};
const byLeads = (leads: string) => ({ 'kafka-monitor.io/leads': leads });

describe.each(databases.each)('the catalog check on %s', databaseId => {
  let knex: Knex;
  const publish = jest.fn(async (_: readonly string[]) => {});
  const logger = mockServices.logger.mock();

  beforeEach(async () => {
    jest.clearAllMocks();
    knex = await databases.init(databaseId);
  });
  afterEach(() => knex.destroy());

  function checkOf(entities: Entity[]) {
    const catalog = catalogServiceMock({ entities });
    const asked = jest.spyOn(catalog, 'getEntitiesByRefs');
    const check = new CatalogCheck({
      knex,
      catalog,
      auth: mockServices.auth(),
      logger,
      publish,
      clock: () => NOW,
    });
    return { check, asked };
  }

  async function store(
    name: string,
    columns: object = {},
    leads: Array<[user: string, source: string]> = [],
  ) {
    await knex('teams').insert({
      name,
      title: name,
      group_mode: 'link',
      group_ref: `group:default/${name}`,
      created_at: NOW,
      updated_at: NOW,
      ...columns,
    });
    for (const [ref, source] of leads) {
      await knex('team_leads').insert({ team: name, user_ref: ref, source });
    }
  }

  const state = async (name: string) =>
    (await knex('teams').where({ name }).first()).group_state;
  const leads = async (name: string) =>
    (await knex('team_leads').where({ team: name }))
      .map(
        row =>
          `${row.user_ref} ${row.source} ${
            row.known === null ? '?' : Boolean(row.known)
          }`,
      )
      .sort();

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

  it('says of each team how its Group is', async () => {
    await store('linked');
    await store('missing');
    await store('free', { group_mode: 'create' });
    await store('ours', { group_mode: 'create' });
    await store('foreign', { group_mode: 'create' });
    await store('deleted', { deleted_at: NOW });
    const { check } = checkOf([
      group('linked'),
      group('ours', OURS),
      group('foreign'),
      group('deleted'),
    ]);
    expect(await check.look()).toBe(6);
    for (const name of ['linked', 'missing', 'free', 'ours', 'foreign']) {
      expect([name, await state(name)]).toEqual([name, name]);
    }
    expect(await state('deleted')).toBe('unknown');
    expect(await state('lainnya')).toBe('free');
    expect(publish.mock.calls).toEqual([[['organization-changed']]]);
  });

  it('writes and tells nothing when nothing has changed', async () => {
    await store('payments', {}, [['user:default/budi', 'person']]);
    const { check } = checkOf([
      group('payments', byLeads('maria')),
      user('budi'),
    ]);
    await check.look();
    publish.mockClear();
    expect(await writesOf(() => check.look())).toEqual([]);
    expect(publish).not.toHaveBeenCalled();
  });

  it('says of each lead whether he is known', async () => {
    await store('payments', {}, [
      ['user:default/budi', 'person'],
      ['user:default/budi', 'file'],
      ['user:default/gone', 'person'],
    ]);
    await checkOf([user('budi')]).check.look();
    expect(await leads('payments')).toEqual([
      'user:default/budi file true',
      'user:default/budi person true',
      'user:default/gone person false',
    ]);
    expect(await knex('organization_history')).toEqual([]);
  });

  it('copies leads from the annotation of the Group, and takes them back', async () => {
    await store('payments', {}, [['user:default/budi', 'person']]);
    const named = ' Maria, user:default/james,maria, ,group:default/x,no one';
    await checkOf([
      group('payments', byLeads(named)),
      user('budi'),
      user('james'),
    ]).check.look();
    expect(await leads('payments')).toEqual([
      'user:default/budi person true',
      'user:default/james group true',
      'user:default/maria group false',
    ]);
    expect(logger.warn).toHaveBeenCalledWith(
      expect.stringMatching(/group:default\/payments.*group:default\/x,no one/),
    );
    const entries = await knex('organization_history').orderBy('id');
    expect(entries).toMatchObject([
      {
        subject: 'team',
        name: 'payments',
        action: 'leads-copied',
        actor: null,
      },
    ]);
    expect(JSON.parse(entries[0].changes)).toEqual([
      {
        field: 'leads',
        from: [],
        to: ['user:default/james', 'user:default/maria'],
      },
    ]);
    expect(await knex('change_log')).toMatchObject([
      { kind: 'team-changed', name: 'payments', connect_cluster_id: 0 },
    ]);

    await checkOf([
      group('payments', byLeads('james')),
      user('budi'),
      user('james'),
    ]).check.look();
    expect(await leads('payments')).toEqual([
      'user:default/budi person true',
      'user:default/james group true',
    ]);
    expect(await knex('organization_history')).toHaveLength(2);
  });

  it('changes nothing when the catalog can not be asked', async () => {
    await store('payments', { group_state: 'linked' }, [
      ['user:default/budi', 'group'],
    ]);
    const { check, asked } = checkOf([]);
    asked.mockRejectedValue(new Error('no catalog today'));
    expect(await writesOf(() => check.look())).toEqual([]);
    expect(await state('payments')).toBe('linked');
    expect(await leads('payments')).toEqual(['user:default/budi group ?']);
    expect(logger.warn).toHaveBeenCalledWith(
      expect.stringContaining('no catalog today'),
    );
    // Nor when it answers half of what it is asked.
    asked.mockReset();
    asked
      .mockResolvedValueOnce({ items: [group('payments'), undefined] })
      .mockRejectedValueOnce(new Error('gone again'));
    expect(await writesOf(() => check.look())).toEqual([]);
  });

  it('asks once for each, in batches', async () => {
    for (let index = 0; index < 120; index++) {
      await store(`team-${index}`, {}, [['user:default/budi', 'person']]);
    }
    const { check, asked } = checkOf([user('budi')]);
    await check.look();
    // 121 Groups, one user.
    const sizes = asked.mock.calls.map(([{ entityRefs }]) => entityRefs.length);
    expect(sizes).toEqual([100, 21, 1]);
  });

  it('looks at named teams at once, and holds up nobody', async () => {
    await store('payments');
    await store('orders');
    const { check, asked } = checkOf([group('payments'), group('orders')]);
    expect(check.check(['payments'])).toBeUndefined();
    await until(
      5,
      () => state('payments'),
      found => found === 'linked',
    );
    expect(await state('orders')).toBe('unknown');
    expect(asked.mock.calls[0][0].entityRefs).toEqual([
      'group:default/payments',
    ]);
  });

  it('is told in the log, and to nobody else, that it failed', async () => {
    const { check } = checkOf([]);
    await store('payments');
    publish.mockRejectedValueOnce(new Error('no signals today'));
    check.check(['payments']);
    const log = await until(
      5,
      async () => logger.warn.mock.calls.flat().join(),
      said => said !== '',
    );
    expect(log).toContain('no signals today');
  });

  it('judges by the rows of now when people were faster than the catalog', async () => {
    await store('payments', {}, [['user:default/budi', 'person']]);
    await store('orders');
    const { check, asked } = checkOf([]);
    asked.mockImplementation(async ({ entityRefs }) => {
      await knex('teams')
        .where({ name: 'payments' })
        .update({ group_ref: 'group:default/money' });
      await knex('teams').where({ name: 'orders' }).update({ deleted_at: NOW });
      return { items: entityRefs.map(() => undefined) };
    });
    await check.look();
    expect(await state('payments')).toBe('unknown');
    expect(await state('orders')).toBe('unknown');
    expect(await state('lainnya')).toBe('free');
  });

  it('writes nothing any more once it is stopped', async () => {
    await store('payments');
    const { check } = checkOf([group('payments')]);
    check.stop();
    expect(await writesOf(() => check.look())).toEqual([]);
  });
});
