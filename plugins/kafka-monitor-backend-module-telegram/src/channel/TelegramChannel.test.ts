import { AlertDelivery } from '@kafka-monitor/plugin-kafka-monitor-node';
import { botAnswers } from '../__testUtils__/botAnswers';
import { alertDocument, delivery } from '../__testUtils__/documents';
import { FakeBotApi } from '../__testUtils__/FakeBotApi';
import { createBotApi } from '../botApi/createBotApi';
import { ChatWriter } from './ChatWriter';
import { TelegramChannel } from './TelegramChannel';

const now = alertDocument({ title: 'orders-sink is back', sections: [] });

describe('TelegramChannel', () => {
  let fake: FakeBotApi;
  let onOutcome: jest.Mock;
  let channel: TelegramChannel;

  beforeEach(async () => {
    fake = await FakeBotApi.start();
    onOutcome = jest.fn();
    channel = createChannel(fake.apiRoot);
  });

  afterEach(() => fake.stop());

  function createChannel(apiRoot: string, token = fake.token) {
    const api = createBotApi({ token, apiRoot, timeoutMs: 500 });
    return new TelegramChannel({
      writer: new ChatWriter(api, token),
      findChats: async ({ telegram }) =>
        telegram ? [telegram, { ...telegram }] : [],
      onOutcome,
    });
  }

  /** Sends a failure and, after a restart of the backend, another message. */
  async function sendThen(
    purpose: AlertDelivery['message']['purpose'],
    between: (messageId: number) => void = () => {},
  ) {
    const first = delivery();
    const told = await createChannel(fake.apiRoot).send(first);
    if (told.status !== 'accepted' || !told.reference) {
      throw new Error(`not accepted: ${JSON.stringify(told)}`);
    }
    between(JSON.parse(told.reference).messageId);
    const { document } = first.message;
    return channel.send(
      delivery(
        { purpose, document: now },
        { earlier: { reference: told.reference, document } },
      ),
    );
  }

  it('carries everything', () => {
    expect(channel.carries()).toBe(true);
  });

  it('has an address for each chat', async () => {
    const telegram = { chatId: '-100123', threadId: 7 };
    await expect(
      channel.addressesOf({ team: 'a', entityRefs: [], email: null, telegram }),
    ).resolves.toEqual([{ address: '-100123:7', label: '-100123 (topic 7)' }]);
  });

  it('writes a message, with a sound and without a preview', async () => {
    await expect(channel.send(delivery())).resolves.toEqual({
      status: 'accepted',
      answer: 'Message 1 in chat -100123',
      reference: '{"chatId":"-100123","messageId":1}',
    });
    expect(fake.calls).toEqual([
      {
        method: 'sendMessage',
        at: expect.any(Number),
        payload: {
          chat_id: '-100123',
          text: expect.stringContaining('<b>orders-sink failed</b>'),
          parse_mode: 'HTML',
          link_preview_options: { is_disabled: true },
        },
      },
    ]);
    expect(onOutcome.mock.calls).toEqual([['accepted']]);
  });

  it('writes into a topic, and without a sound where it needs none', async () => {
    await channel.send(delivery({ silent: true }, { address: '-100123:7' }));
    expect(fake.calls[0].payload).toMatchObject({
      message_thread_id: 7,
      disable_notification: true,
    });
  });

  it.each([
    'critical-failure',
    'connect-cluster',
    'summary',
    'notice',
    'test',
  ] as const)('writes a new message of a %s', async purpose => {
    await expect(sendThen(purpose)).resolves.toMatchObject({
      answer: 'Message 2 in chat -100123',
      reference: '{"chatId":"-100123","messageId":2}',
    });
    expect(fake.callsOf('editMessageText')).toEqual([]);
  });

  it.each(['recovery', 'connect-cluster-recovery'] as const)(
    'changes the message before and answers it silently on %s',
    async purpose => {
      await expect(sendThen(purpose)).resolves.toEqual({
        status: 'accepted',
        answer: 'Message 2 in chat -100123',
      });
      expect(fake.calls.map(({ method }) => method)).toEqual([
        'sendMessage',
        'editMessageText',
        'sendMessage',
      ]);
      expect(fake.messages[0].payload.text).toMatch(
        /^<b>orders-sink is back<\/b>\n\n<s>orders-sink failed<\/s>\n\nConnector/,
      );
      expect(fake.messages[1].payload).toMatchObject({
        text: expect.stringContaining('<b>orders-sink is back</b>'),
        disable_notification: true,
        reply_parameters: {
          message_id: 1,
          allow_sending_without_reply: true,
        },
      });
    },
  );

  it('writes a recovery alone where nothing was told before', async () => {
    await expect(
      channel.send(delivery({ purpose: 'recovery', document: now })),
    ).resolves.toMatchObject({
      status: 'accepted',
      reference: expect.any(String),
    });
    expect(fake.messages[0].payload).toMatchObject({
      disable_notification: true,
    });
    expect(fake.messages[0].payload).not.toHaveProperty('reply_parameters');
  });

  it('writes a recovery alone where the reference is not its own', async () => {
    const { document } = delivery().message;
    for (const reference of ['42', 'null', '{"chatId":1}', 'mail-1']) {
      const earlier = { reference, document };
      await expect(
        createChannel(fake.apiRoot).send(
          delivery({ purpose: 'recovery' }, { earlier }),
        ),
      ).resolves.toMatchObject({ status: 'accepted' });
    }
    expect(fake.callsOf('editMessageText')).toEqual([]);
    expect(fake.messages).toHaveLength(4);
  });

  it.each([
    ['is the same', botAnswers.notModified],
    ['is gone', botAnswers.editNotFound],
    ['is too old', botAnswers.notEditable],
    ['meets a server in trouble', botAnswers.broken],
  ])('answers a message that %s', async (_, answer) => {
    await expect(
      sendThen('recovery', () =>
        fake.answer(answer, { method: 'editMessageText' }),
      ),
    ).resolves.toMatchObject({
      status: 'accepted',
      answer: expect.stringMatching(/^Message 2 in chat -100123/),
    });
    expect(fake.messages).toHaveLength(2);
  });

  it('does not answer while the chat takes no calls', async () => {
    await expect(
      sendThen('recovery', () =>
        fake.answer(botAnswers.tooMany(9), { method: 'editMessageText' }),
      ),
    ).resolves.toMatchObject({
      status: 'later',
      scope: 'address',
      afterMs: 9_000,
    });
    expect(fake.messages).toHaveLength(1);
  });

  it('answers later when only the change was taken', async () => {
    const first = await sendThen('recovery', () =>
      fake.answer(botAnswers.broken, { method: 'sendMessage' }),
    );
    expect(first).toMatchObject({ status: 'later', scope: 'channel' });
    expect(fake.messages[0].text).toContain('is back');
  });

  it('changes a message on a correction, and calls nobody', async () => {
    await expect(sendThen('correction')).resolves.toEqual({
      status: 'accepted',
      answer: 'Message 1 was changed',
    });
    expect(fake.messages).toHaveLength(1);
    expect(fake.messages[0].text).toContain('orders-sink is back');
  });

  it('answers silently where a correction can not be made', async () => {
    await sendThen('correction', () =>
      fake.answer(botAnswers.notEditable, { method: 'editMessageText' }),
    );
    expect(fake.messages[1].payload).toMatchObject({
      disable_notification: true,
      reply_parameters: { message_id: 1 },
    });
  });

  it('tries a correction again that met a server in trouble', async () => {
    await expect(
      sendThen('correction', () => fake.answer(botAnswers.broken)),
    ).resolves.toMatchObject({ status: 'later', scope: 'channel' });
  });

  it('has nothing to correct where nothing was told', async () => {
    await expect(
      channel.send(delivery({ purpose: 'correction' })),
    ).resolves.toMatchObject({ status: 'accepted' });
    expect(fake.calls).toEqual([]);
  });

  it('follows a group that became a supergroup', async () => {
    fake.answer(botAnswers.migrated(-100777), { chatId: '-100123' });
    await expect(channel.send(delivery())).resolves.toEqual({
      status: 'accepted',
      answer: 'Message 1 in chat -100777',
      reference: '{"chatId":"-100777","messageId":1}',
      movedTo: '-100777',
    });
  });

  it('does not answer a message of the group that a supergroup was', async () => {
    await expect(
      sendThen('recovery', () =>
        fake.answer(botAnswers.migrated(-100777), { chatId: '-100123' }),
      ),
    ).resolves.toMatchObject({ status: 'accepted', movedTo: '-100777' });
    expect(fake.messages[1].payload).not.toHaveProperty('reply_parameters');
  });

  it('is refused by the supergroup as by any chat', async () => {
    fake.answer(botAnswers.migrated(-100777), { chatId: '-100123' });
    fake.answer(botAnswers.kicked, { chatId: '-100777' });
    await expect(channel.send(delivery())).resolves.toEqual({
      status: 'refused',
      reason: 'Forbidden: bot was kicked from the group chat (403)',
    });
  });

  it('refuses an address that is none, without a call', async () => {
    await expect(
      channel.send(delivery({}, { address: 'ours' })),
    ).resolves.toEqual({ status: 'refused', reason: "'ours' is no chat" });
    expect(fake.calls).toEqual([]);
    expect(onOutcome.mock.calls).toEqual([['refused']]);
  });

  it('writes to one chat once a second', async () => {
    await Promise.all(
      ['-100123:1', '-100123:2', '-100123'].map(address =>
        channel.send(delivery({}, { address })),
      ),
    );
    const times = fake.calls.map(({ at }) => at);
    // A clock may tick a little late, a timer a little early.
    expect(times[1] - times[0]).toBeGreaterThan(900);
    expect(times[2] - times[1]).toBeGreaterThan(900);
  });

  it('says how long a chat waits that has many before it', async () => {
    const stop = new AbortController();
    const { signal } = stop;
    const sent = Array.from({ length: 7 }, () =>
      channel.send(delivery({}, { signal })),
    );
    await expect(sent[6]).resolves.toMatchObject({
      status: 'later',
      scope: 'address',
      afterMs: expect.closeTo(6_000, -3),
    });
    await sent[0];
    stop.abort();
    await expect(sent[5]).resolves.toEqual({
      status: 'later',
      reason: 'Sending was stopped',
    });
    expect(fake.calls).toHaveLength(1);
  });
});
