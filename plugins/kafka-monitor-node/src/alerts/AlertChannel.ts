import { AlertDocument } from './AlertDocument';

/** Whom a message is for. @public */
export interface AlertReceiver {
  /** Name of the team; null: owners, admins, or the fallback. */
  team: string | null;
  /** Users and Groups of the catalog, full refs. */
  entityRefs: readonly string[];
  /** The team's own address; null: it has none. */
  email: string | null;
  /** The team's own chat; null: it has none. */
  telegram: { chatId: string; threadId: number | null } | null;
}

/** Where a channel reaches somebody. @public */
export interface AlertAddress {
  /** As the channel itself understands it, at most 500 characters. */
  address: string;
  /** As people are shown it. */
  label: string;
}

/**
 * What a message is about. `failure`, `critical-failure`: connectors fail;
 * `recovery`: of a message before, whose failures have ended; `correction`:
 * of a message before that is not so any more, without being good news: it is
 * changed where a channel can change it, and nobody is called;
 * `connect-cluster`, `connect-cluster-recovery`: a Connect cluster is in
 * trouble, or not any more; `summary`: of a day; `notice`: to those in charge
 * of Kafka Monitor itself; `test`: somebody tries the channel.
 *
 * @public
 */
export type AlertPurpose =
  | 'failure'
  | 'critical-failure'
  | 'recovery'
  | 'correction'
  | 'connect-cluster'
  | 'connect-cluster-recovery'
  | 'summary'
  | 'notice'
  | 'test';

/** A stored message. @public */
export interface AlertMessage {
  id: string;
  /** The same in all messages about the same thing, and in repeats. */
  alertId: string;
  purpose: AlertPurpose;
  /** One of its connectors is critical. */
  critical: boolean;
  /** It needs no sound. */
  silent: boolean;
  /** When it was stored. */
  createdAt: Date;
  document: AlertDocument;
}

/** A message on its way to one address. @public */
export interface AlertDelivery {
  message: AlertMessage;
  address: string;
  /** How often it was tried before. */
  attempts: number;
  /**
   * The first message about the same thing that this address accepted with a
   * reference: the one to change or answer; undefined: there is none.
   */
  earlier?: { reference: string; document: AlertDocument };
  /** Ends when the backend stops, or when it takes too long. */
  signal: AbortSignal;
}

/**
 * What the other side answered.
 *
 * - `accepted`: with its answer as people are shown it, and a `reference`
 *   under which a later message can find this one. `movedTo`: it is reached
 *   there from now on;
 * - `later`: it can help to try again, in `afterMs` where that is known.
 *   `scope`: what else has to wait meanwhile, besides this message;
 * - `refused`: it can not, and people must hear of it.
 *
 * @public
 */
export type AlertOutcome =
  | { status: 'accepted'; answer: string; reference?: string; movedTo?: string }
  | {
      status: 'later';
      reason: string;
      afterMs?: number;
      scope?: 'message' | 'address' | 'channel';
    }
  | { status: 'refused'; reason: string };

/** A way to reach people. @public */
export interface AlertChannel {
  /** Unique, a slug: `telegram`. */
  id: string;
  /** As people call it: `Telegram`. */
  title: string;
  /** Whether such a message goes out this way at all; pure. */
  carries(message: Pick<AlertMessage, 'purpose' | 'critical'>): boolean;
  /** Where it reaches somebody; empty: nowhere. May ask the catalog. */
  addressesOf(receiver: AlertReceiver): Promise<AlertAddress[]>;
  /**
   * Sends a message to one address. What it throws counts as `later`.
   * Messages to one address come one after the other, in order.
   */
  send(delivery: AlertDelivery): Promise<AlertOutcome>;
}
