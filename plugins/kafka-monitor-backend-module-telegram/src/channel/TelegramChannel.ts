import { Telegram } from '@kafka-monitor/plugin-kafka-monitor-common';
import {
  AlertAddress,
  AlertChannel,
  AlertDelivery,
  AlertOutcome,
  AlertReceiver,
} from '@kafka-monitor/plugin-kafka-monitor-node';
import { parseAddress, toAddress } from '../chats/chatAddress';
import { renderAlert } from '../messages/renderAlert';
import { awaitTurn } from '../rateLimits/awaitTurn';
import { RateLimits } from '../rateLimits/RateLimits';
import { answerEarlier } from './answerEarlier';
import { ChatWriter } from './ChatWriter';
import { parseReference, toReference } from './MessageReference';

/** What the channel works with. */
export interface TelegramChannelOptions {
  writer: ChatWriter;
  /** Throws when it can not be found out. */
  findChats(receiver: AlertReceiver): Promise<Telegram[]>;
  /** A message was tried, with that result. */
  onOutcome(status: AlertOutcome['status']): void;
}

const ENDS_EARLIER: readonly string[] = [
  'recovery',
  'correction',
  'connect-cluster-recovery',
];

/** Alerts as messages in chats. */
export class TelegramChannel implements AlertChannel {
  readonly id = 'telegram';
  readonly title = 'Telegram';
  readonly #options: TelegramChannelOptions;
  readonly #limits = new RateLimits();

  constructor(options: TelegramChannelOptions) {
    this.#options = options;
  }

  /** A chat may be all that a team has: it is told everything there. */
  carries(): boolean {
    return true;
  }

  async addressesOf(receiver: AlertReceiver): Promise<AlertAddress[]> {
    const chats = await this.#options.findChats(receiver);
    const addresses = chats.map(toAddress);
    return [...new Map(addresses.map(each => [each.address, each])).values()];
  }

  async send(delivery: AlertDelivery): Promise<AlertOutcome> {
    const outcome = await this.#send(delivery).catch((error): AlertOutcome => {
      // It ends the waits between calls as well.
      if (delivery.signal.aborted) {
        return { status: 'later', reason: 'Sending was stopped' };
      }
      throw error;
    });
    this.#options.onOutcome(outcome.status);
    return outcome;
  }

  async #send(delivery: AlertDelivery): Promise<AlertOutcome> {
    const { message, address, earlier, signal } = delivery;
    const chat = parseAddress(address);
    if (!chat) {
      return { status: 'refused', reason: `'${address}' is no chat` };
    }
    const ends = ENDS_EARLIER.includes(message.purpose);
    const reference = ends && earlier && parseReference(earlier.reference);
    if (message.purpose === 'correction' && !reference) {
      return { status: 'accepted', answer: 'There is nothing to correct' };
    }
    const calls = reference ? 2 : 1;
    const turn = await awaitTurn(this.#limits, chat.chatId, calls, signal);
    if ('waitMs' in turn) {
      return {
        status: 'later',
        scope: 'address',
        afterMs: turn.waitMs,
        reason: 'The chat gets no more messages within a minute',
      };
    }
    const { writer } = this.#options;
    if (reference && earlier) {
      const told = { reference, document: earlier.document };
      return answerEarlier(writer, { chat, told, message, turn, signal });
    }
    const html = renderAlert(message.document);
    const silent = message.silent || ends;
    const posted = await writer.post({ chat, html, silent }, signal);
    if (posted.status !== 'posted') {
      return posted;
    }
    const { chatId } = posted.chat;
    const { messageId } = posted;
    return {
      status: 'accepted',
      answer: `Message ${messageId} in chat ${chatId}`,
      reference: toReference({ chatId, messageId }),
      ...(chatId !== chat.chatId && {
        movedTo: toAddress(posted.chat).address,
      }),
    };
  }
}
