import { DEFAULT_TEAM } from '@kafka-monitor/plugin-kafka-monitor-common';
import { createTestDatabases } from '../database/__testUtils__/testDatabases';
import { NOW } from '../database/fixtures';
import { readTeams } from './readTeams';

jest.setTimeout(60_000);

const databases = createTestDatabases();

describe.each(databases.each)('teams that are told on %s', databaseId => {
  it('are their Group, leads and addresses; deleted ones and nobody’s none', async () => {
    const knex = await databases.init(databaseId);
    const row = (name: string, part: object = {}) => ({
      name,
      title: `Team ${name}`,
      group_ref: `group:default/${name}`,
      created_at: NOW,
      updated_at: NOW,
      ...part,
    });
    await knex('teams').insert(
      row('orders', {
        email: 'orders@example.org',
        telegram_chat: '-100',
        telegram_thread: 7,
        language: 'id',
        time_zone: 'Asia/Jakarta',
        summary_at: '09:00',
      }),
    );
    await knex('teams').insert(row('gone', { deleted_at: NOW }));
    for (const user of ['user:default/siti', 'user:default/budi']) {
      await knex('team_leads').insert({
        team: 'orders',
        user_ref: user,
        source: 'person',
      });
    }
    const teams = await readTeams(knex);
    expect(teams.get('orders')).toMatchObject({
      title: 'Team orders',
      language: 'id',
      timeZone: 'Asia/Jakarta',
      summaryAt: '09:00',
      receiver: {
        team: 'orders',
        entityRefs: [
          'group:default/orders',
          'user:default/budi',
          'user:default/siti',
        ],
        email: 'orders@example.org',
        telegram: { chatId: '-100', threadId: 7 },
      },
    });
    expect(teams.get('gone')?.receiver).toBeNull();
    expect(teams.get(DEFAULT_TEAM)?.receiver ?? null).toBeNull();
  });
});
