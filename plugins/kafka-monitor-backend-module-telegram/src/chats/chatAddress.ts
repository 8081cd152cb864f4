import {
  Telegram,
  telegramSchema,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { AlertAddress } from '@kafka-monitor/plugin-kafka-monitor-node';

/** The address of a chat, `-100123` or, with its topic, `-100123:7`. */
export function toAddress({ chatId, threadId }: Telegram): AlertAddress {
  return threadId === null
    ? { address: chatId, label: chatId }
    : {
        address: `${chatId}:${threadId}`,
        label: `${chatId} (topic ${threadId})`,
      };
}

/** The chat of an address; undefined: it is none of Telegram. */
export function parseAddress(address: string): Telegram | undefined {
  const [chatId, threadId, ...rest] = address.split(':');
  return rest.length === 0 ? parseChat(chatId, threadId) : undefined;
}

/** A chat that people wrote as text; undefined: it can be none. */
export function parseChat(
  chatId: string,
  threadId: string | undefined,
): Telegram | undefined {
  return telegramSchema.safeParse({
    chatId,
    threadId: threadId === undefined ? null : Number(threadId),
  }).data;
}
