import { ConfigReader } from '@backstage/config';
import { readTelegramSettings } from './config';

const TOKEN = '123456:AbC-dEf_1';

const read = (telegram: object) =>
  readTelegramSettings(new ConfigReader({ kafkaMonitor: { telegram } } as any));

describe('readTelegramSettings', () => {
  it('is nothing where nothing is configured', () => {
    expect(readTelegramSettings(new ConfigReader({}))).toBeUndefined();
    expect(
      readTelegramSettings(new ConfigReader({ kafkaMonitor: {} })),
    ).toBeUndefined();
  });

  it('needs a token only', () => {
    expect(read({ token: TOKEN })).toEqual({
      token: TOKEN,
      apiRoot: 'https://api.telegram.org',
      defaultChat: undefined,
      timeoutMs: 15_000,
    });
  });

  it('reads all of it', () => {
    expect(
      read({
        token: TOKEN,
        apiRoot: 'http://bot-api.example.com:8081/telegram/',
        defaultChat: { chatId: '@platform_alerts', threadId: 7 },
        timeout: { seconds: 5 },
      }),
    ).toEqual({
      token: TOKEN,
      apiRoot: 'http://bot-api.example.com:8081/telegram',
      defaultChat: { chatId: '@platform_alerts', threadId: 7 },
      timeoutMs: 5_000,
    });
  });

  it('takes the number of a chat without quotes', () => {
    const settings = read({
      token: TOKEN,
      defaultChat: { chatId: -1001234567890 },
    });
    expect(settings?.defaultChat).toEqual({
      chatId: '-1001234567890',
      threadId: null,
    });
  });

  it.each([
    [{}, /kafkaMonitor\.telegram\.token/],
    [{ token: '' }, /kafkaMonitor\.telegram\.token/],
    [{ apiRoot: 'ftp://a' }, /kafkaMonitor\.telegram\.token/],
    [{ token: TOKEN, apiRoot: 'telegram' }, /\.telegram\.apiRoot/],
    [{ token: TOKEN, apiRoot: 'ftp://a.example.com' }, /\.telegram\.apiRoot/],
    [{ token: TOKEN, apiRoot: 'http://a:b@c/' }, /\.telegram\.apiRoot/],
    [{ token: TOKEN, apiRoot: 'http://c/?a=b' }, /\.telegram\.apiRoot/],
    [{ token: TOKEN, defaultChat: {} }, /\.telegram\.defaultChat\.chatId/],
    [
      { token: TOKEN, defaultChat: { chatId: 'ours' } },
      /\.telegram\.defaultChat\.chatId/,
    ],
    [
      { token: TOKEN, defaultChat: { chatId: 1, threadId: 0 } },
      /\.telegram\.defaultChat\.threadId/,
    ],
    [{ token: TOKEN, timeout: 'soon' }, /\.telegram\.timeout/],
    [{ token: TOKEN, timeout: { minutes: 1 } }, /\.telegram\.timeout/],
  ])('names the key that is wrong in %j', (telegram, message) => {
    expect(() => read(telegram)).toThrow(message);
  });

  it('does not say a token that is none', () => {
    expect(() => read({ token: 'hunter2 of ours' })).toThrow(
      'Configuration of kafkaMonitor.telegram.token: must be a token as @BotFather gives it',
    );
  });
});
