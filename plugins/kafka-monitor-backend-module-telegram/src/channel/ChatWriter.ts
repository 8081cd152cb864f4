import { Telegram } from '@kafka-monitor/plugin-kafka-monitor-common';
import { Api, GrammyError } from 'grammy';
import { CallFailure, callFailure, movedChat } from '../botApi/callFailure';
import { MessageReference } from './MessageReference';

/** What is written into a chat. */
export interface ChatMessage {
  chat: Telegram;
  html: string;
  silent: boolean;
  /** The message that it answers; one of another chat is left out. */
  replyTo?: MessageReference;
}

/** A message that Telegram has taken. */
export interface PostedMessage {
  status: 'posted';
  /** Another one than it was meant for: that one has moved. */
  chat: Telegram;
  messageId: number;
}

const FORMAT = {
  parse_mode: 'HTML',
  link_preview_options: { is_disabled: true },
} as const;

/** Writes and changes messages; failures are answers, not errors. */
export class ChatWriter {
  readonly #api: Api;
  readonly #token: string;

  /** @param token of the bot, to be kept out of reasons */
  constructor(api: Api, token: string) {
    this.#api = api;
    this.#token = token;
  }

  /** Writes a message, into the supergroup that the chat has become if so. */
  async post(
    message: ChatMessage,
    signal: AbortSignal,
  ): Promise<PostedMessage | CallFailure> {
    try {
      return await this.#post(message, signal);
    } catch (error) {
      const chatId = movedChat(error);
      if (chatId === undefined) {
        return this.#failure(error, signal);
      }
      const chat = { ...message.chat, chatId };
      return this.#post({ ...message, chat }, signal).catch(again =>
        this.#failure(again, signal),
      );
    }
  }

  /** @returns undefined: it says so now, or did before */
  async edit(
    { chatId, messageId }: MessageReference,
    html: string,
    signal: AbortSignal,
  ): Promise<CallFailure | undefined> {
    try {
      await this.#api.editMessageText(
        chatId,
        messageId,
        html,
        FORMAT,
        forLibrary(signal),
      );
      return undefined;
    } catch (error) {
      return isUnchanged(error) ? undefined : this.#failure(error, signal);
    }
  }

  async #post(
    { chat, html, silent, replyTo }: ChatMessage,
    signal: AbortSignal,
  ): Promise<PostedMessage> {
    const { chatId, threadId } = chat;
    const { message_id: messageId } = await this.#api.sendMessage(
      chatId,
      html,
      {
        ...FORMAT,
        ...(threadId !== null && { message_thread_id: threadId }),
        ...(silent && { disable_notification: true }),
        // The same number is another message elsewhere.
        ...(replyTo?.chatId === chatId && {
          reply_parameters: {
            message_id: replyTo.messageId,
            allow_sending_without_reply: true,
          },
        }),
      },
      forLibrary(signal),
    );
    return { status: 'posted', chat, messageId };
  }

  #failure(error: unknown, signal: AbortSignal): CallFailure {
    return callFailure(error, { token: this.#token, signal });
  }
}

type LibrarySignal = Parameters<Api['sendMessage']>[3];

/** The library's type is that of its own implementation. */
function forLibrary(signal: AbortSignal): LibrarySignal {
  return signal as unknown as LibrarySignal;
}

function isUnchanged(error: unknown): boolean {
  return (
    error instanceof GrammyError &&
    error.error_code === 400 &&
    error.description.includes('message is not modified')
  );
}
