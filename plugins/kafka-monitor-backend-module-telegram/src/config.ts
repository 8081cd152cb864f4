import { Config, readDurationFromConfig } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { durationToMilliseconds } from '@backstage/types';
import {
  Telegram,
  telegramSchema,
} from '@kafka-monitor/plugin-kafka-monitor-common';

/** What the configuration says of Telegram. */
export interface TelegramSettings {
  /** Secret: whoever has it writes as the bot. */
  token: string;
  /** Without a slash at its end. */
  apiRoot: string;
  /** For those who have no chat; undefined: they are not reached. */
  defaultChat: Telegram | undefined;
  /** How long an answer may take. */
  timeoutMs: number;
}

const KEY = 'kafkaMonitor.telegram';
const SECOND = 1_000;
const TIMEOUT = { default: 15 * SECOND, min: SECOND, max: 20 * SECOND };

/**
 * Reads `kafkaMonitor.telegram`; undefined: there is none.
 *
 * @throws Error that names the key which is wrong, and never the token
 */
export function readTelegramSettings(
  config: Config,
): TelegramSettings | undefined {
  const settings = config.getOptionalConfig(KEY);
  return (
    settings && {
      token: readToken(settings),
      apiRoot: readApiRoot(settings),
      defaultChat: readDefaultChat(settings),
      timeoutMs: readTimeout(settings),
    }
  );
}

function problem(key: string, text: string): InputError {
  return new InputError(`Configuration of ${KEY}.${key}: ${text}`);
}

function readToken(settings: Config): string {
  const token = settings.getString('token').trim();
  if (!/^\d+:[A-Za-z0-9_-]+$/.test(token)) {
    throw problem('token', 'must be a token as @BotFather gives it');
  }
  return token;
}

function readApiRoot(settings: Config): string {
  const text = settings.getOptionalString('apiRoot');
  if (text === undefined) {
    return 'https://api.telegram.org';
  }
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol)) {
    throw problem('apiRoot', `'${text}' is no http or https URL`);
  }
  const { username, password, search, hash, href } = new URL(text);
  if (username || password || search || hash) {
    throw problem('apiRoot', 'carries no user info, query or fragment');
  }
  return href.replace(/\/+$/, '');
}

function readDefaultChat(settings: Config): Telegram | undefined {
  const chat = settings.getOptionalConfig('defaultChat');
  if (!chat) {
    return undefined;
  }
  const chatId = chat.get('chatId');
  const parsed = telegramSchema.safeParse({
    // YAML makes a number of it unless it is in quotes.
    chatId: typeof chatId === 'number' ? String(chatId) : chatId,
    threadId: chat.getOptionalNumber('threadId'),
  });
  if (!parsed.success) {
    const { path, message } = parsed.error.issues[0];
    throw problem(['defaultChat', ...path].join('.'), message);
  }
  return parsed.data;
}

function readTimeout(settings: Config): number {
  if (!settings.has('timeout')) {
    return TIMEOUT.default;
  }
  let timeoutMs: number;
  try {
    timeoutMs = durationToMilliseconds(
      readDurationFromConfig(settings, { key: 'timeout' }),
    );
  } catch (error) {
    throw problem('timeout', (error as Error).message);
  }
  if (!(timeoutMs >= TIMEOUT.min && timeoutMs <= TIMEOUT.max)) {
    throw problem('timeout', 'must be between 1 and 20 seconds');
  }
  return timeoutMs;
}
