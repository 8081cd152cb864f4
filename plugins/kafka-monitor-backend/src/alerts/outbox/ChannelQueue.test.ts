import { mockServices } from '@backstage/backend-test-utils';
import { AlertOutcome } from '@kafka-monitor/plugin-kafka-monitor-node';
import { Knex } from 'knex';
import { RecordingChannel } from '../../__testUtils__/AlertWorld';
import { createTestDatabases } from '../../database/__testUtils__/testDatabases';
import { databaseTime } from '../../database/databaseTime';
import { NOW } from '../../database/fixtures';
import { ChannelQueue } from './ChannelQueue';
import { finishDelivery, takeDelivery } from './deliveryRows';
import { NewMessage } from './NewMessage';
import { storeMessages } from './storeMessages';

jest.setTimeout(60_000);

const databases = createTestDatabases();
const HOUR = 3_600;
const LATER: AlertOutcome = { status: 'later', reason: '502: try again' };

describe.each(databases.each)('the queue of a channel on %s', databaseId => {
  let knex: Knex;
  let seconds: number;
  let chat: RecordingChannel;
  let mail: RecordingChannel;
  let queue: ChannelQueue;
  const onRefused = jest.fn();
  const onUnreached = jest.fn();
  const logger = mockServices.logger.mock();

  const clock = () => new Date(NOW.getTime() + seconds * 1_000);
  const queueOf = (channel: RecordingChannel) =>
    new ChannelQueue(channel, {
      knex,
      logger,
      clock,
      onDelivered: () => {},
      undelivered: async () => ({
        onRefused: async (_, { row }, reason) => onRefused(row.address, reason),
        onUnreached: async (_, { message }) => onUnreached(message.title),
      }),
    });

  beforeEach(async () => {
    jest.clearAllMocks();
    knex = await databases.init(databaseId);
    seconds = 0;
    chat = new RecordingChannel('chat', () => seconds);
    mail = new RecordingChannel('mail', () => seconds);
    queue = queueOf(chat);
  });
  afterEach(async () => {
    await queue.stop();
  });

  async function store(title: string, part: Partial<NewMessage> = {}) {
    const message: NewMessage = {
      alertId: undefined,
      purpose: 'failure',
      topic: 'connector-failed',
      severity: 'high',
      critical: false,
      silent: false,
      final: false,
      platform: null,
      environment: null,
      receiver: { team: 'orders', entityRefs: [], email: null, telegram: null },
      document: {
        language: 'en',
        title,
        summary: [],
        sections: [],
        link: { title: 'Open', url: 'https://portal.example' },
      },
      connectors: [],
      ...part,
    };
    const channels = { all: [chat, mail], isEnabled: () => true };
    const [stored] = await knex.transaction(trx =>
      storeMessages(trx, [message], channels, clock()),
    );
    return stored;
  }
  const to = (team: string | null, ...entityRefs: string[]) => ({
    receiver: { team, entityRefs, email: null, telegram: null },
  });
  const heard = (channel = chat) =>
    channel.heard.splice(0).map(each => `${each.to}: ${each.title}`);
  const rows = (channel = 'chat') =>
    knex('deliveries').where({ channel }).orderBy('id');

  it('finds out where each message goes, and keeps what came of it', async () => {
    await store('both', to(null, 'user:default/a', 'user:default/b'));
    expect(await rows()).toMatchObject([{ address: '', status: 'waiting' }]);
    await queue.run();
    expect(heard().sort()).toEqual([
      'user:default/a: both',
      'user:default/b: both',
    ]);
    expect(await rows()).toMatchObject(
      ['a', 'b'].map(name => ({
        address: `user:default/${name}`,
        status: 'accepted',
        attempts: 1,
        answer: 'ok',
        reference: expect.any(String),
        next_at: null,
        taken_by: null,
      })),
    );
    await queue.run();
    expect(heard()).toEqual([]);
  });

  it('leaves other channels’ messages alone, and is not held by theirs', async () => {
    mail.answer = () => ({ ...LATER, scope: 'channel' });
    await store('one');
    await Promise.all([queue.run(), queueOf(mail).run()]);
    expect(heard()).toEqual(['orders: one']);
    expect(await rows('mail')).toMatchObject([
      { status: 'waiting', attempts: 1, answer: '502: try again' },
    ]);
  });

  it('sends to one address in order: what waits holds what follows', async () => {
    const downUntil = 60;
    chat.answer = ({ address }) =>
      address === 'orders' && seconds < downUntil ? LATER : undefined;
    for (const title of ['one', 'two', 'three']) {
      await store(title);
      await store(`${title} of another`, to('other'));
      await queue.run();
      seconds += 1;
    }
    expect(heard()).toEqual([
      'other: one of another',
      'other: two of another',
      'other: three of another',
    ]);
    const ofOrders = await rows().where({ address: 'orders' });
    expect(ofOrders.map(({ attempts }) => attempts)).toEqual([1, 0, 0]);
    seconds = downUntil;
    await queue.run();
    expect(heard()).toEqual(['orders: one', 'orders: two', 'orders: three']);
  });

  it('keeps the order where it takes long to find out where one goes', async () => {
    const find = chat.addressesOf.bind(chat);
    jest.spyOn(chat, 'addressesOf').mockImplementationOnce(async receiver => {
      await new Promise(resolve => {
        setTimeout(resolve, 50);
      });
      return find(receiver);
    });
    for (const title of ['one', 'two']) {
      await store(title);
    }
    await queue.run();
    expect(heard()).toEqual(['orders: one', 'orders: two']);
  });

  it('keeps it where that can not be found out for a while', async () => {
    jest
      .spyOn(chat, 'addressesOf')
      .mockRejectedValueOnce(new Error('no catalog'));
    for (const title of ['one', 'two']) {
      await store(title);
      await store(`${title} of another`, to('other'));
    }
    await queue.run();
    // Others do not wait for it.
    expect(heard()).toEqual(['other: one of another', 'other: two of another']);
    seconds = 10;
    await queue.run();
    expect(heard()).toEqual(['orders: one', 'orders: two']);
  });

  it('keeps it in answers to one alert, whoever hears them', async () => {
    const { alertId } = await store('both fail');
    await queue.run();
    expect(heard()).toEqual(['orders: both fail']);
    const answer = { alertId, purpose: 'recovery' as const };
    await store('one runs', answer);
    await store('all run', { ...answer, ...to('renamed') });
    await queue.run();
    expect(heard()).toEqual(['orders: one runs', 'orders: all run']);
  });

  it('waits as long as it is asked to, and tries again then', async () => {
    chat.answer = () => ({ ...LATER, afterMs: 90_000 });
    await store('one');
    await queue.run();
    chat.answer = undefined;
    seconds = 89;
    await queue.run();
    expect(heard()).toEqual([]);
    seconds = 90;
    await queue.run();
    expect(heard()).toEqual(['orders: one']);
  });

  it('leaves all of a channel alone that asks for it', async () => {
    chat.answer = () => ({ ...LATER, scope: 'channel', afterMs: 60_000 });
    await store('one');
    await queue.run();
    chat.answer = undefined;
    await store('two', to('other'));
    seconds = 59;
    await queue.run();
    expect(heard()).toEqual([]);
    seconds = 60;
    await queue.run();
    expect(heard().sort()).toEqual(['orders: one', 'other: two']);
  });

  it('takes what a channel throws for something that can help later', async () => {
    const fail = jest
      .spyOn(chat, 'send')
      .mockRejectedValueOnce(new Error('ECONNRESET'));
    await store('one');
    await queue.run();
    expect(await rows()).toMatchObject([
      { status: 'waiting', attempts: 1, answer: 'ECONNRESET' },
    ]);
    const find = jest
      .spyOn(chat, 'addressesOf')
      .mockRejectedValueOnce(new Error('no catalog'));
    await store('two', to('other'));
    await queue.run();
    expect(await rows().where({ address: '' })).toMatchObject([
      { answer: expect.stringContaining('no catalog') },
    ]);
    seconds = 10;
    await queue.run();
    expect(heard().sort()).toEqual(['orders: one', 'other: two']);
    fail.mockRestore();
    find.mockRestore();
  });

  it('gives up after a day, and says so once', async () => {
    chat.answer = () => LATER;
    await store('one');
    for (seconds = 0; seconds <= 24 * HOUR; seconds += 1_000) {
      await queue.run();
    }
    expect(onRefused).not.toHaveBeenCalled();
    seconds = 24 * HOUR + 600;
    await queue.run();
    await queue.run();
    expect(onRefused.mock.calls).toEqual([['orders', '502: try again']]);
    expect(await rows()).toMatchObject([
      { status: 'refused', answer: '502: try again', next_at: null },
    ]);
  });

  it('says at once what is refused, and goes on with what follows', async () => {
    chat.answer = ({ message }) =>
      message.document.title === 'one'
        ? { status: 'refused', reason: '403: blocked' }
        : undefined;
    await store('one');
    await store('two');
    await queue.run();
    expect(onRefused.mock.calls).toEqual([['orders', '403: blocked']]);
    expect(heard()).toEqual(['orders: two']);
  });

  it('repeats what was refused when that can not be stored', async () => {
    chat.answer = () => ({ status: 'refused', reason: '403: blocked' });
    onRefused.mockImplementationOnce(() => {
      throw new Error('no database');
    });
    await store('one');
    await expect(queue.run()).rejects.toThrow('no database');
    expect(await rows()).toMatchObject([{ status: 'waiting' }]);
    // It has taken the message: until that ends nobody else does.
    await queue.run();
    expect(onRefused).toHaveBeenCalledTimes(1);
    await rows().update({ taken_until: databaseTime(knex, -1_000) });
    await queue.run();
    expect(onRefused).toHaveBeenCalledTimes(2);
    expect(await rows()).toMatchObject([{ status: 'refused' }]);
  });

  it('takes over what a backend has left that is gone', async () => {
    await store('one');
    const [{ id }] = await rows();
    const taken = (await takeDelivery(knex, id, 'gone'))!;
    expect(await takeDelivery(knex, id, 'another')).toBeUndefined();
    await queue.run();
    expect(heard()).toEqual([]);
    await rows().update({ taken_until: databaseTime(knex, -1_000) });
    await queue.run();
    expect(heard()).toEqual(['orders: one']);
    // What it says after all is not heard.
    const late = { status: 'refused', attempts: 9 };
    expect(await finishDelivery(knex, taken.row, late)).toBe(false);
    expect(await rows()).toMatchObject([{ status: 'accepted', attempts: 1 }]);
  });

  it('sends each message once, however many backends do', async () => {
    const titles = Array.from({ length: 12 }, (_, index) => `no ${index}`);
    for (const title of titles) {
      await store(title, to(`team-${Number(title.slice(3)) % 4}`));
    }
    const others = [queueOf(chat), queueOf(chat)];
    for (let times = 0; times < 10; times++) {
      await Promise.all([queue, ...others].map(each => each.run()));
    }
    const all = chat.heard.map(({ title }) => title);
    expect([...all].sort()).toEqual([...titles].sort());
    // In order to each of them.
    for (const team of ['team-0', 'team-1', 'team-2', 'team-3']) {
      const own = chat.heard
        .filter(each => each.to === team)
        .map(({ title }) => Number(title.slice(3)));
      expect(own).toEqual([...own].sort((a, b) => a - b));
    }
  });

  describe('an answer', () => {
    it('goes to those who were told, with what they were told', async () => {
      const refs = ['user:default/a', 'user:default/b'];
      chat.answer = ({ address }) =>
        address === refs[1]
          ? { status: 'refused', reason: '403: blocked' }
          : undefined;
      const { alertId } = await store('it fails', to(null, ...refs));
      await queue.run();
      chat.answer = undefined;
      const send = jest.spyOn(chat, 'send');
      const answer = { alertId, purpose: 'recovery' as const };
      // Whoever else the receiver would be now.
      await store('it runs', { ...answer, ...to(null, 'user:default/c') });
      await queue.run();
      expect(heard()).toEqual([
        'user:default/a: it fails',
        'user:default/a: it runs',
      ]);
      expect(send.mock.calls[0][0].earlier).toMatchObject({
        reference: expect.any(String),
        document: { title: 'it fails' },
      });
    });

    it('waits until it is known who is told', async () => {
      const find = jest
        .spyOn(chat, 'addressesOf')
        .mockRejectedValueOnce(new Error('no catalog'));
      const { alertId } = await store('it fails');
      await store('it runs', { alertId, purpose: 'recovery' });
      await queue.run();
      expect(heard()).toEqual([]);
      find.mockRestore();
      seconds = 10;
      await queue.run();
      seconds = 60;
      await queue.run();
      expect(heard()).toEqual(['orders: it fails', 'orders: it runs']);
    });

    it('goes to nobody where nobody was told', async () => {
      chat.answer = () => ({ status: 'refused', reason: '403: blocked' });
      const { alertId } = await store('it fails');
      await queue.run();
      chat.answer = undefined;
      await store('it runs', { alertId, purpose: 'recovery' });
      await queue.run();
      expect(heard()).toEqual([]);
      expect(onUnreached.mock.calls).toEqual([['it runs']]);
    });

    it('follows to where an address has moved, and knows what it heard', async () => {
      chat.answer = ({ address, message }) =>
        address === 'orders'
          ? {
              status: 'accepted',
              answer: 'moved',
              reference: `r${message.id}`,
              movedTo: 'orders-new',
            }
          : undefined;
      const { alertId, id } = await store('it fails');
      await queue.run();
      const send = jest.spyOn(chat, 'send');
      await store('another');
      await store('it was paused', { alertId, purpose: 'correction' });
      await queue.run();
      expect(heard()).toEqual([
        'orders-new: another',
        'orders-new: it was paused',
      ]);
      expect(send.mock.calls[1][0].earlier).toMatchObject({
        reference: `r${id}`,
        document: { title: 'it fails' },
      });
    });
  });

  describe('a receiver without an address', () => {
    it('is looked for during a minute, and then given up', async () => {
      chat.unreached.add('orders');
      await store('one');
      await queue.run();
      expect(onUnreached).not.toHaveBeenCalled();
      expect(await rows()).toMatchObject([
        { answer: expect.stringContaining('reaches nobody') },
      ]);
      seconds = 120;
      await queue.run();
      expect(onUnreached.mock.calls).toEqual([['one']]);
      expect(await rows()).toEqual([]);
    });

    it('is told when it has one in time', async () => {
      chat.unreached.add('orders');
      await store('one');
      await queue.run();
      chat.unreached.clear();
      seconds = 30;
      await queue.run();
      expect(heard()).toEqual(['orders: one']);
    });

    it('is looked for on and on where nobody else would hear of it', async () => {
      chat.unreached.add('group:default/platform');
      await store('one', to(null, 'group:default/platform'));
      await queue.run();
      seconds = 12 * HOUR;
      await queue.run();
      expect(onUnreached).not.toHaveBeenCalled();
      chat.unreached.clear();
      seconds += 900;
      await queue.run();
      expect(heard()).toEqual(['group:default/platform: one']);
    });
  });
});
