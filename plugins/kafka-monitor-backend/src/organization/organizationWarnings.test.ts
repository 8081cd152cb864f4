import { Knex } from 'knex';
import { createTestDatabases } from '../database/__testUtils__/testDatabases';
import { NOW } from '../database/fixtures';
import { organizationWarnings } from './organizationWarnings';

const databases = createTestDatabases();

describe.each(databases.each)('warnings about teams on %s', databaseId => {
  it('name what needs somebody to look, and nothing else', async () => {
    const knex: Knex = await databases.init(databaseId);
    expect(await organizationWarnings(knex)).toEqual([]);
    const team = (name: string, columns: object) => ({
      name,
      title: name,
      group_ref: `group:default/${name}`,
      group_state: 'linked',
      created_at: NOW,
      updated_at: NOW,
      deleted_at: null,
      declared_in: null,
      ...columns,
    });
    await knex('teams').insert([
      team('foreign', { group_state: 'foreign' }),
      team('missing', { group_state: 'missing' }),
      team('fine', { declared_in: 'a.yaml' }),
      team('gone', { group_state: 'missing', deleted_at: NOW }),
      team('ignored', { declared_in: 'a.yaml', deleted_at: NOW }),
    ]);
    const lead = (
      name: string,
      ref: string,
      source: string,
      known: unknown,
    ) => ({
      team: name,
      user_ref: `user:default/${ref}`,
      source,
      known,
    });
    await knex('team_leads').insert([
      lead('missing', 'nobody', 'person', false),
      lead('missing', 'nobody', 'file', false),
      lead('fine', 'somebody', 'person', true),
      lead('fine', 'not-asked', 'person', null),
      lead('gone', 'nobody', 'person', false),
    ]);
    expect(await organizationWarnings(knex)).toEqual([
      { kind: 'group-foreign', team: 'foreign', ref: 'group:default/foreign' },
      { kind: 'declaration-ignored', team: 'ignored', ref: 'a.yaml' },
      { kind: 'group-missing', team: 'missing', ref: 'group:default/missing' },
      { kind: 'lead-missing', team: 'missing', ref: 'user:default/nobody' },
    ]);
    await knex.destroy();
  });
});
