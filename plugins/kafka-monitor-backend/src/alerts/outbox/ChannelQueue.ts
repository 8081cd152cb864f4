import { randomUUID } from 'node:crypto';
import { LoggerService } from '@backstage/backend-plugin-api';
import {
  AlertChannel,
  AlertOutcome,
} from '@kafka-monitor/plugin-kafka-monitor-node';
import { Knex } from 'knex';
import { toDate } from '../../database/values';
import { backOffMs, GIVE_UP_MS } from './backOff';
import {
  finishDelivery,
  readDue,
  readEarlier,
  takeDelivery,
  TakenDelivery,
  toAlertMessage,
} from './deliveryRows';
import { findAddresses } from './findAddresses';
import { ANY_ADDRESS } from './storeMessages';

/** Messages of one channel that are under way at once. */
const AT_ONCE = 4;
/** One that hangs is given up before another backend takes it. */
const SEND_TIMEOUT_MS = 60_000;

/** Each is part of the transaction that says so. */
export interface Undelivered {
  /** Refused for good. */
  onRefused: (trx: Knex, taken: TakenDelivery, reason: string) => Promise<void>;
  /** No address on this channel. */
  onUnreached: (trx: Knex, taken: TakenDelivery) => Promise<void>;
}

/** What a queue needs besides its channel. */
export interface QueueOptions {
  knex: Knex;
  logger: LoggerService;
  clock: () => Date;
  /**
   * What is done about messages that reach nobody. It is asked for before a
   * transaction begins: on SQLite nothing else can be read within one.
   */
  undelivered: () => Promise<Undelivered>;
  /** Something became of messages. */
  onDelivered: () => void;
}

/** Delivers what waits for one channel; others do not wait for it. */
export class ChannelQueue {
  readonly #channel: AlertChannel;
  readonly #options: QueueOptions;
  readonly #id = randomUUID();
  readonly #stop = new AbortController();
  /** Until when an address, or all of the channel, is left alone. */
  readonly #held = new Map<string, number>();
  #running: Promise<void> | undefined;
  #asked = false;

  constructor(channel: AlertChannel, options: QueueOptions) {
    this.#channel = channel;
    this.#options = options;
  }

  /** Delivers what is due; asked while it does so, it looks once more. */
  async run(): Promise<void> {
    this.#asked = true;
    this.#running ??= this.#deliverAll().finally(() => {
      this.#running = undefined;
    });
    await this.#running;
  }

  async stop(): Promise<void> {
    this.#stop.abort();
    await this.#running?.catch(() => {});
  }

  async #deliverAll(): Promise<void> {
    while (this.#asked && !this.#stop.signal.aborted) {
      this.#asked = false;
      const due = await this.#due();
      const turn = due.slice(0, AT_ONCE);
      if (turn.length > 0) {
        await Promise.all(turn.map(id => this.#deliver(id)));
        this.#options.onDelivered();
        this.#asked = true;
      }
    }
  }

  /** One to each address that is not held, as far as is known here. */
  async #due(): Promise<Array<string | number>> {
    const { knex, clock } = this.#options;
    const now = clock().getTime();
    for (const [key, until] of this.#held) {
      if (until <= now) {
        this.#held.delete(key);
      }
    }
    if (this.#held.has(ANY_ADDRESS)) {
      return [];
    }
    const rows = await readDue(knex, this.#channel.id, clock(), 100);
    return rows
      .filter(({ address }) => !this.#held.has(address))
      .map(({ id }) => id);
  }

  async #deliver(id: string | number): Promise<void> {
    const { knex } = this.#options;
    const taken = await takeDelivery(knex, id, this.#id);
    if (!taken) {
      return;
    }
    if (taken.row.address !== ANY_ADDRESS) {
      await this.#finish(taken, await this.#send(taken));
      return;
    }
    try {
      const { onUnreached } = await this.#options.undelivered();
      await findAddresses(
        knex,
        this.#channel,
        taken,
        this.#options.clock(),
        trx => onUnreached(trx, taken),
      );
    } catch (error) {
      const reason = `Could not find out where to send it: ${messageOf(error)}`;
      await this.#finish(taken, { status: 'later', reason });
    }
  }

  async #send(taken: TakenDelivery): Promise<AlertOutcome> {
    const { row, message } = taken;
    const timeout = AbortSignal.timeout(SEND_TIMEOUT_MS);
    try {
      return await this.#channel.send({
        message: toAlertMessage(message),
        address: row.address,
        attempts: row.attempts,
        earlier: await readEarlier(this.#options.knex, row),
        signal: AbortSignal.any([this.#stop.signal, timeout]),
      });
    } catch (error) {
      return { status: 'later', reason: messageOf(error) };
    }
  }

  async #finish(taken: TakenDelivery, outcome: AlertOutcome): Promise<void> {
    const { row } = taken;
    const { knex, clock, logger } = this.#options;
    const now = clock();
    const attempts = row.attempts + 1;
    if (outcome.status === 'accepted') {
      if (outcome.movedTo !== undefined) {
        await this.#follow(row.address, outcome.movedTo, now);
      }
      await finishDelivery(knex, row, {
        status: 'accepted',
        attempts,
        answer: outcome.answer,
        reference: outcome.reference ?? null,
        next_at: null,
        finished_at: now,
      });
      return;
    }
    const tooOld =
      now.getTime() - toDate(row.created_at).getTime() > GIVE_UP_MS;
    if (outcome.status === 'later' && !tooOld) {
      const wait = backOffMs(attempts, outcome.afterMs);
      if (outcome.scope === 'channel' || outcome.scope === 'address') {
        const key = outcome.scope === 'channel' ? ANY_ADDRESS : row.address;
        this.#held.set(key, now.getTime() + wait);
      }
      await finishDelivery(knex, row, {
        attempts,
        answer: outcome.reason,
        next_at: new Date(now.getTime() + wait),
      });
      return;
    }
    logger.warn(
      `${this.#channel.title} refuses message ${row.message_id} to ${
        row.label
      }: ${outcome.reason}`,
    );
    const { onRefused } = await this.#options.undelivered();
    await knex.transaction(async trx => {
      const written = await finishDelivery(trx, row, {
        status: 'refused',
        attempts,
        answer: outcome.reason,
        next_at: null,
        finished_at: now,
      });
      if (written) {
        await onRefused(trx, taken, outcome.reason);
      }
    });
  }

  async #follow(address: string, movedTo: string, at: Date): Promise<void> {
    await this.#options
      .knex('moved_addresses')
      .insert({ channel: this.#channel.id, address, moved_to: movedTo, at })
      .onConflict(['channel', 'address'])
      .merge();
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
