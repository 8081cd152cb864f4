import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { kafkaMonitorTeamUpdateChannelsPermission } from '@kafka-monitor/plugin-kafka-monitor-common';
import { AlertReceiver } from '@kafka-monitor/plugin-kafka-monitor-node';
import { Knex } from 'knex';
import request from 'supertest';
import { startTestRouter } from '../../__testUtils__/startTestRouter';
import { createTestDatabases } from '../../database/__testUtils__/testDatabases';
import { NOW, seedTeam } from '../../database/fixtures';
import {
  createKafkaTeamConditionalDecision,
  kafkaTeamConditions,
} from '../../permissions';

jest.setTimeout(60_000);

const databases = createTestDatabases();

/** Reaches teams that have a chat, and those of the fallback. */
const telegram = {
  id: 'telegram',
  title: 'Telegram',
  carries: () => false,
  addressesOf: async ({ telegram: chat, team }: AlertReceiver) =>
    chat || team === null ? [{ address: 'a', label: 'a' }] : [],
  send: async () => ({ status: 'accepted' as const, answer: 'ok' }),
};

describe.each(databases.each)('a test message on %s', id => {
  let knex: Knex;
  let router: Awaited<ReturnType<typeof startTestRouter>>;

  beforeEach(async () => {
    knex = await databases.init(id);
    await seedTeam(knex, {
      name: 'orders',
      title: 'Orders & co',
      telegram_chat: '-1001',
      telegram_thread: 4,
      leads: ['user:default/budi'],
    });
    await seedTeam(knex, { name: 'payments' });
    router = await startTestRouter(knex, undefined, undefined, [telegram]);
  });
  afterEach(async () => {
    await router.stop();
  });

  const send = (team: string, channel = 'telegram') =>
    request(router.server)
      .post(`/api/kafka-monitor/teams/${team}/test-message`)
      .send({ channel });

  it('goes to the team by that channel alone, and is on record', async () => {
    const { body } = await send('orders').expect(202);
    expect(body).toEqual({ id: '1' });
    expect(router.told).toEqual([
      [
        {
          alertId: undefined,
          purpose: 'test',
          topic: 'kafka-monitor',
          severity: 'normal',
          critical: false,
          silent: false,
          final: true,
          platform: null,
          environment: null,
          receiver: {
            team: 'orders',
            entityRefs: ['group:default/orders', 'user:default/budi'],
            email: null,
            telegram: { chatId: '-1001', threadId: 4 },
          },
          document: {
            language: 'en',
            title: 'Test: Telegram reaches Orders & co',
            summary: [expect.stringContaining('user:default/mock')],
            sections: [],
            link: {
              title: 'Open the team',
              url: expect.stringMatching(
                /^http:\/\/portal\.example\/kafka-monitor\/teams\/orders/,
              ),
            },
          },
          connectors: [],
          onlyChannel: 'telegram',
        },
      ],
    ]);
    expect(router.auditor.createEvent).toHaveBeenCalledWith(
      expect.objectContaining({
        eventId: 'team-test-message',
        meta: { team: 'orders', channel: 'telegram' },
      }),
    );
  });

  it("is in the team's language", async () => {
    await knex('teams').where({ name: 'orders' }).update({ language: 'id' });
    await send('orders').expect(202);
    const [[{ document }]] = router.told;
    expect(document.language).toBe('id');
    expect(document.title).toMatch(/^Uji coba: Telegram/);
  });

  it('of nobody, and of a deleted team, goes to the fallback', async () => {
    await knex('teams').where({ name: 'payments' }).update({ deleted_at: NOW });
    for (const team of ['lainnya', 'payments']) {
      await send(team).expect(202);
    }
    for (const [{ receiver }] of router.told) {
      expect(receiver).toMatchObject({
        team: null,
        entityRefs: ['group:default/platform'],
      });
    }
  });

  it.each([
    ['orders', 'pigeon', 400, /'pigeon'; installed: telegram/],
    ['payments', 'telegram', 400, /does not reach the team 'payments': fill/],
    ['nobody', 'telegram', 404, /'nobody'/],
  ])('of %s by %s is refused with %d', async (team, channel, code, message) => {
    const { status, body } = await send(team, channel);
    expect([status, body.error.message]).toEqual([
      code,
      expect.stringMatching(message),
    ]);
    expect(router.told).toEqual([]);
  });

  it('is sent by who leads the team', async () => {
    router.setPolicy(permission => {
      if (permission.name === kafkaMonitorTeamUpdateChannelsPermission.name) {
        return createKafkaTeamConditionalDecision(
          kafkaMonitorTeamUpdateChannelsPermission,
          kafkaTeamConditions.isTeam({ teams: ['orders'] }),
        );
      }
      return permission.attributes.action === 'read'
        ? undefined
        : { result: AuthorizeResult.DENY };
    });
    await send('orders').expect(202);
    const { body } = await send('payments').expect(403);
    expect(body.error.message).toMatch(/kafka-monitor\.team\.update-channels/);
  });
});
