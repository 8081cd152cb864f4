import { createServer } from 'node:http';
import { AddressInfo } from 'node:net';
import { botAnswers, FakeAnswer } from '../__testUtils__/botAnswers';
import { FakeBotApi } from '../__testUtils__/FakeBotApi';
import { ChatWriter } from '../channel/ChatWriter';
import { callFailure } from './callFailure';
import { createBotApi } from './createBotApi';

const chat = { chatId: '-100123', threadId: null };
const message = { chat, html: 'a', silent: false };
const { signal } = new AbortController();

describe('a call that fails', () => {
  let fake: FakeBotApi;

  beforeEach(async () => {
    fake = await FakeBotApi.start();
  });

  afterEach(() => fake.stop());

  function post(apiRoot = fake.apiRoot, token = fake.token) {
    const api = createBotApi({ token, apiRoot, timeoutMs: 300 });
    return new ChatWriter(api, token).post(message, signal);
  }

  const answers: Array<[string, FakeAnswer, object]> = [
    [
      'waits as long as the chat is asked to',
      botAnswers.tooMany(17),
      {
        status: 'later',
        scope: 'address',
        afterMs: 17_000,
        reason: 'Too Many Requests: retry after 17 (429)',
      },
    ],
    [
      'is tried again when the server is in trouble',
      botAnswers.broken,
      {
        status: 'later',
        scope: 'channel',
        reason: 'Internal Server Error (500)',
      },
    ],
    [
      'is tried again when there is no answer',
      'hang',
      {
        status: 'later',
        scope: 'channel',
        reason: 'Telegram can not be reached: no answer in time',
      },
    ],
    [
      'is tried again when the connection ends',
      'drop',
      {
        status: 'later',
        scope: 'channel',
        reason: 'Telegram can not be reached: UND_ERR_SOCKET',
      },
    ],
    [
      'is tried again when the token is not known: it can be mended',
      botAnswers.notFound,
      {
        status: 'later',
        scope: 'channel',
        reason:
          'Telegram refuses the token in kafkaMonitor.telegram.token: Not Found (404)',
      },
    ],
    [
      'is final when the bot is blocked',
      botAnswers.blocked,
      {
        status: 'refused',
        reason: 'Forbidden: bot was blocked by the user (403)',
      },
    ],
    [
      'is final when there is no such chat',
      botAnswers.chatNotFound,
      { status: 'refused', reason: 'Bad Request: chat not found (400)' },
    ],
  ];

  it.each(answers)('%s', async (_, answer, failure) => {
    fake.answer(answer);
    await expect(post()).resolves.toEqual(failure);
  });

  it('is tried again when the token is wrong', async () => {
    await expect(post(fake.apiRoot, '1:wrong')).resolves.toEqual({
      status: 'later',
      scope: 'channel',
      reason:
        'Telegram refuses the token in kafkaMonitor.telegram.token: Unauthorized (401)',
    });
  });

  it('is tried again when nobody listens', async () => {
    const other = await FakeBotApi.start();
    const { apiRoot } = other;
    await other.stop();
    await expect(post(apiRoot)).resolves.toEqual({
      status: 'later',
      scope: 'channel',
      reason: 'Telegram can not be reached: ECONNREFUSED',
    });
  });

  it('is tried again when a page answers in place of Telegram', async () => {
    const server = createServer((_, response) => response.end('<html>'));
    await new Promise<void>(resolve => {
      server.listen(0, '127.0.0.1', resolve);
    });
    const { port } = server.address() as AddressInfo;
    await expect(post(`http://127.0.0.1:${port}`)).resolves.toEqual({
      status: 'later',
      scope: 'channel',
      reason: 'Telegram can not be reached: its answer is not JSON',
    });
    server.closeAllConnections();
    server.close();
  });

  it('is tried again when it was stopped', async () => {
    fake.answer('hang');
    const stop = new AbortController();
    const { token, apiRoot } = fake;
    const api = createBotApi({ token, apiRoot, timeoutMs: 20_000 });
    const posted = new ChatWriter(api, token).post(message, stop.signal);
    setTimeout(() => stop.abort(), 50);
    await expect(posted).resolves.toEqual({
      status: 'later',
      reason: 'Sending was stopped',
    });
  });

  it('never says the token', async () => {
    const echo = `no route to /bot${fake.token}/sendMessage`;
    fake.answer(botAnswers.badRequest(echo));
    await expect(post()).resolves.toEqual({
      status: 'refused',
      reason: 'Bad Request: no route to /bot***/sendMessage (400)',
    });
    const urls = [
      'http://no-such-host.invalid',
      'http://127.0.0.1:1',
      'no url',
    ];
    for (const apiRoot of urls) {
      const failure = await post(apiRoot);
      expect(failure).toMatchObject({ status: 'later', scope: 'channel' });
      expect(JSON.stringify(failure)).not.toContain(fake.token);
    }
  });

  it('is none when something else is wrong', () => {
    const error = new TypeError('x is not a function');
    expect(() => callFailure(error, { token: '1:a', signal })).toThrow(error);
  });
});
