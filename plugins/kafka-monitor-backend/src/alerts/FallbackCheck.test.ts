import { mockServices } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import { RecordingChannel } from '../__testUtils__/AlertWorld';
import { createTestDatabases } from '../database/__testUtils__/testDatabases';
import { NOW } from '../database/fixtures';
import { ALERT_DEFAULTS } from '../scheduler/readAlertSettings';
import { FallbackCheck } from './FallbackCheck';

jest.setTimeout(60_000);

const databases = createTestDatabases();
const REFS = ['group:default/platform', 'user:default/siti'];

describe.each(databases.each)('the fallback on %s', databaseId => {
  let knex: Knex;
  let chat: RecordingChannel;
  let mail: RecordingChannel;
  let off: Set<string>;
  let check: () => Promise<void>;
  const logger = mockServices.logger.mock();

  beforeEach(async () => {
    logger.warn.mockClear();
    knex = await databases.init(databaseId);
    chat = new RecordingChannel('chat', () => 0);
    mail = new RecordingChannel('mail', () => 0);
    off = new Set();
    const watch = new FallbackCheck({
      knex,
      config: {
        ...ALERT_DEFAULTS,
        language: 'en',
        fallbackRecipients: REFS,
        heartbeatUrl: undefined,
        routes: new Map(),
        appUrl: 'https://portal.example',
      },
      channels: async () => ({
        all: [chat, mail],
        isEnabled: id => !off.has(id),
      }),
      clock: () => NOW,
      logger,
    });
    check = () => watch.check();
  });

  const addresses = async () =>
    JSON.parse(
      (await knex('alert_checks').where({ name: 'fallback' }).first()).value,
    ).addresses;
  const nobody = (channel: RecordingChannel) =>
    REFS.forEach(ref => channel.unreached.add(ref));

  it('is reached by some channel, and that is kept', async () => {
    nobody(chat);
    mail.unreached.add(REFS[0]);
    await check();
    expect(await addresses()).toBe(1);
    expect(logger.warn).not.toHaveBeenCalled();
  });

  it('is warned of when nobody is reached, each time', async () => {
    await check();
    expect(await addresses()).toBe(4);
    nobody(chat);
    nobody(mail);
    await check();
    await check();
    expect(await addresses()).toBe(0);
    expect(logger.warn.mock.calls.map(([text]) => text)).toEqual(
      Array(2).fill(
        'kafkaMonitor.alerts.fallbackRecipients: nobody can be told by group:default/platform, user:default/siti',
      ),
    );
  });

  it('is not reached by a channel that can not be asked', async () => {
    nobody(mail);
    jest.spyOn(chat, 'addressesOf').mockRejectedValue(new Error('no catalog'));
    await check();
    expect(await addresses()).toBe(0);
  });

  it('is not reached by a channel that is off, unless all are', async () => {
    nobody(mail);
    off.add('chat');
    await check();
    expect(await addresses()).toBe(0);
    off.add('mail');
    await check();
    expect(await addresses()).toBe(2);
  });
});
