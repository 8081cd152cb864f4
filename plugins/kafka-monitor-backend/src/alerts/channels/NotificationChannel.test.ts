import { mockServices } from '@backstage/backend-test-utils';
import { Entity, RELATION_HAS_MEMBER } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { AlertDocument } from '@kafka-monitor/plugin-kafka-monitor-node';
import { Knex } from 'knex';
import { createTestDatabases } from '../../database/__testUtils__/testDatabases';
import { seedMessage } from '../messages/__testUtils__/seedMessage';
import { NotificationChannel } from './NotificationChannel';

jest.setTimeout(60_000);

const databases = createTestDatabases();
const [[databaseId]] = databases.each;

const group = (name: string, members: number): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Group',
  metadata: { name, namespace: 'default' },
  spec: { type: 'team', children: [] },
  relations: Array.from({ length: members }, (_, index) => ({
    type: RELATION_HAS_MEMBER,
    targetRef: `user:default/${name}-${index}`,
  })),
});
const user = (name: string): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'User',
  metadata: { name, namespace: 'default' },
  spec: {},
});
const crowd = Array.from({ length: 60 }, (_, index) =>
  user(`person-${String(index).padStart(2, '0')}`),
);

describe('notifications of Backstage', () => {
  let knex: Knex;
  const send = jest.fn();

  beforeAll(async () => {
    knex = await databases.init(databaseId);
  });
  beforeEach(() => {
    send.mockReset();
  });

  const channel = () =>
    new NotificationChannel({
      knex,
      auth: mockServices.auth(),
      catalog: catalogServiceMock({
        entities: [
          group('orders', 2),
          group('empty', 0),
          user('siti'),
          ...crowd,
        ],
      }),
      notifications: { send },
      appUrl: 'https://portal.example',
    });

  const addressesOf = (...entityRefs: string[]) =>
    channel().addressesOf({
      team: 'orders',
      entityRefs,
      email: null,
      telegram: null,
    });

  it('carry everything', () => {
    expect(channel().carries()).toBe(true);
  });

  it('reach people, and Groups with somebody in them, in one', async () => {
    expect(
      await addressesOf(
        'group:default/orders',
        'group:default/empty',
        'group:default/nowhere',
        'user:default/siti',
        'user:default/nobody',
      ),
    ).toEqual([
      {
        address: 'group:default/orders user:default/siti',
        label: 'group:default/orders, user:default/siti',
      },
    ]);
  });

  it('reach nobody where there is nobody', async () => {
    expect(await addressesOf()).toEqual([]);
    expect(await addressesOf('group:default/empty')).toEqual([]);
  });

  it('go out in several where there are many people, to each once', async () => {
    const refs = crowd.map(({ metadata }) => `user:default/${metadata.name}`);
    const addresses = await addressesOf(...refs);
    expect(addresses.length).toBeGreaterThan(1);
    for (const { address } of addresses) {
      expect(address.length).toBeLessThanOrEqual(480);
    }
    expect(addresses.flatMap(({ address }) => address.split(' '))).toEqual(
      refs,
    );
  });

  async function sent(
    part: Partial<AlertDocument>,
    columns: { severity?: string; topic?: string } = {},
  ) {
    const { id, alertId } = await seedMessage(knex, columns);
    const outcome = await channel().send({
      message: {
        id,
        alertId,
        purpose: 'failure',
        critical: false,
        silent: false,
        createdAt: new Date(),
        document: {
          language: 'en',
          title: 'A title',
          summary: ['It failed.'],
          sections: [],
          link: {
            title: 'Open',
            url: 'https://portal.example/kafka-monitor/failures/1',
          },
          ...part,
        },
      },
      address: 'group:default/orders user:default/siti',
      attempts: 0,
      signal: new AbortController().signal,
    });
    return { outcome, alertId, ...send.mock.calls[0][0] };
  }

  it('say what happened, how bad it is, and where to look', async () => {
    const { outcome, alertId, recipients, payload } = await sent(
      {},
      { severity: 'critical', topic: 'connector-failed-critical' },
    );
    expect(outcome).toMatchObject({ status: 'accepted' });
    expect(recipients).toEqual({
      type: 'entity',
      entityRef: ['group:default/orders', 'user:default/siti'],
    });
    expect(payload).toEqual({
      title: 'A title',
      description: 'It failed.',
      link: '/kafka-monitor/failures/1',
      severity: 'critical',
      topic: 'connector-failed-critical',
      scope: `alert:${alertId}`,
    });
  });

  it('are cut to what Backstage keeps', async () => {
    const { payload } = await sent({
      title: 't'.repeat(300),
      summary: ['x'.repeat(9_000)],
    });
    expect(payload.title).toBe('t'.repeat(255));
    expect(payload.description).toHaveLength(4_002);
    expect(payload.description).toMatch(/x …$/);
  });

  it('keep a link whole that leads elsewhere', async () => {
    const url = 'https://portal.example.org/kafka-monitor';
    const { payload } = await sent({ link: { title: 'Open', url } });
    expect(payload.link).toBe(url);
  });

  it('are tried again when Backstage does not take them', async () => {
    send.mockRejectedValueOnce(new Error('503'));
    // What is thrown counts as to be tried again.
    await expect(sent({})).rejects.toThrow('503');
  });
});
