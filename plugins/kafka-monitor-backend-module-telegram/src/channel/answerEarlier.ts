import { Telegram } from '@kafka-monitor/plugin-kafka-monitor-common';
import {
  AlertDocument,
  AlertMessage,
  AlertOutcome,
} from '@kafka-monitor/plugin-kafka-monitor-node';
import { toAddress } from '../chats/chatAddress';
import { renderAlert, renderEnded } from '../messages/renderAlert';
import { sleepUntil } from '../rateLimits/awaitTurn';
import { CHAT_INTERVAL_MS } from '../rateLimits/RateLimits';
import { ChatWriter } from './ChatWriter';
import { MessageReference } from './MessageReference';

/** A message that ends one before it. */
export interface Answer {
  chat: Telegram;
  /** The message before it. */
  told: { reference: MessageReference; document: AlertDocument };
  message: Pick<AlertMessage, 'purpose' | 'document'>;
  /** When the first of two calls may be made. */
  turn: { at: number };
  signal: AbortSignal;
}

/**
 * Changes what the earlier message says, and answers it without a sound. A
 * correction is answered only where Telegram refuses the change: the chat must
 * not go on believing it. The outcome has no reference: what comes next is
 * about the earlier message as well.
 */
export async function answerEarlier(
  writer: ChatWriter,
  { chat, told, message, turn, signal }: Answer,
): Promise<AlertOutcome> {
  const html = renderEnded(told.document, message.document.title);
  const failed = await writer.edit(told.reference, html, signal);
  const isCorrection = message.purpose === 'correction';
  if (!failed && isCorrection) {
    return {
      status: 'accepted',
      answer: `Message ${told.reference.messageId} was changed`,
    };
  }
  // A chat that wants no call now wants no other either.
  if (
    failed?.status === 'later' &&
    (isCorrection || failed.scope === 'address')
  ) {
    return failed;
  }
  await sleepUntil(turn.at + CHAT_INTERVAL_MS, signal);
  const posted = await writer.post(
    {
      chat,
      html: renderAlert(message.document),
      silent: true,
      replyTo: told.reference,
    },
    signal,
  );
  if (posted.status !== 'posted') {
    return posted;
  }
  const moved = posted.chat.chatId !== chat.chatId;
  return {
    status: 'accepted',
    answer: [
      `Message ${posted.messageId} in chat ${posted.chat.chatId}`,
      failed && `message ${told.reference.messageId} stays: ${failed.reason}`,
    ]
      .filter(Boolean)
      .join('; '),
    ...(moved && { movedTo: toAddress(posted.chat).address }),
  };
}
