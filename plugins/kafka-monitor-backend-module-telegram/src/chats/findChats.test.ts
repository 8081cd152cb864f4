import { Entity } from '@backstage/catalog-model';
import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { AlertReceiver } from '@kafka-monitor/plugin-kafka-monitor-node';
import { findChats } from './findChats';

const defaultChat = { chatId: '-999', threadId: null };

function entity(kind: string, name: string, chat?: string, thread?: string) {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: {
      name,
      annotations: {
        ...(chat && { 'telegram.org/chat-id': chat }),
        ...(thread && { 'telegram.org/thread-id': thread }),
      },
    },
    spec: { type: 'team', children: [] },
  } as Entity;
}

const entities = [
  entity('Group', 'orders', '-100', '7'),
  entity('Group', 'payments', '-200'),
  entity('Group', 'quiet'),
  entity('Group', 'wrong', 'ours'),
  entity('User', 'ana', '42'),
];

function setUp() {
  const catalog = catalogServiceMock({ entities });
  const getEntitiesByRefs = jest.spyOn(catalog, 'getEntitiesByRefs');
  const logger = mockServices.logger.mock();
  return {
    getEntitiesByRefs,
    logger,
    find: (
      receiver: Partial<AlertReceiver>,
      settings: { defaultChat?: typeof defaultChat } = { defaultChat },
    ) =>
      findChats(
        {
          team: 'orders',
          entityRefs: [],
          email: null,
          telegram: null,
          ...receiver,
        },
        {
          auth: mockServices.auth(),
          catalog,
          logger,
          defaultChat: settings.defaultChat,
        },
      ),
  };
}

describe('findChats', () => {
  it('takes the chat of the team, and asks nobody', async () => {
    const { find, getEntitiesByRefs } = setUp();
    const telegram = { chatId: '-1', threadId: 3 };
    await expect(
      find({ telegram, entityRefs: ['group:default/orders'] }),
    ).resolves.toEqual([telegram]);
    expect(getEntitiesByRefs).not.toHaveBeenCalled();
  });

  it("takes the chats of a team's Groups, not those of people", async () => {
    const { find, getEntitiesByRefs } = setUp();
    await expect(
      find({
        entityRefs: [
          'group:default/orders',
          'user:default/ana',
          'group:default/payments',
        ],
      }),
    ).resolves.toEqual([
      { chatId: '-100', threadId: 7 },
      { chatId: '-200', threadId: null },
    ]);
    expect(getEntitiesByRefs).toHaveBeenCalledWith(
      expect.objectContaining({
        entityRefs: ['group:default/orders', 'group:default/payments'],
      }),
      { credentials: mockCredentials.service('plugin:test') },
    );
  });

  it('takes the chats of people too where there is no team', async () => {
    const { find } = setUp();
    await expect(
      find({
        team: null,
        entityRefs: ['user:default/ana', 'group:default/payments'],
      }),
    ).resolves.toEqual([
      { chatId: '42', threadId: null },
      { chatId: '-200', threadId: null },
    ]);
  });

  it.each([
    ['nobody', []],
    ['a Group without a chat', ['group:default/quiet']],
    ['a Group that is not there', ['group:default/gone']],
  ])('takes the default for %s', async (_, entityRefs) => {
    await expect(setUp().find({ entityRefs })).resolves.toEqual([defaultChat]);
    await expect(setUp().find({ team: null, entityRefs })).resolves.toEqual([
      defaultChat,
    ]);
  });

  it('finds nothing where there is no default', async () => {
    const { find } = setUp();
    const entityRefs = ['group:default/quiet'];
    await expect(find({ entityRefs }, {})).resolves.toEqual([]);
  });

  it('says whose annotation is no chat, and takes the default', async () => {
    const { find, logger } = setUp();
    await expect(
      find({ entityRefs: ['group:default/wrong'] }),
    ).resolves.toEqual([defaultChat]);
    expect(logger.warn).toHaveBeenCalledWith(
      expect.stringContaining('group:default/wrong'),
    );
  });

  it('fails when the catalog does: there may be a chat', async () => {
    const { find, getEntitiesByRefs } = setUp();
    getEntitiesByRefs.mockRejectedValue(new Error('the catalog is down'));
    await expect(
      find({ entityRefs: ['group:default/orders'] }),
    ).rejects.toThrow('the catalog is down');
  });
});
