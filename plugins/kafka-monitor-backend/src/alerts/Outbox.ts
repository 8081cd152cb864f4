import { LoggerService } from '@backstage/backend-plugin-api';
import { AlertChannel } from '@kafka-monitor/plugin-kafka-monitor-node';
import { Knex } from 'knex';
import { composeUndelivered } from './composeUndelivered';
import { ChannelQueue } from './outbox/ChannelQueue';
import { TakenDelivery } from './outbox/deliveryRows';
import { NewMessage } from './outbox/NewMessage';
import { Channels, storeMessages } from './outbox/storeMessages';
import { Receivers } from './Receivers';

/** What an outbox needs. */
export interface OutboxOptions {
  knex: Knex;
  logger: LoggerService;
  clock: () => Date;
  channels: readonly AlertChannel[];
  enabled: () => Promise<Channels>;
  receivers: (trx: Knex) => Promise<Receivers>;
  /** Something became of messages. */
  onDelivered: () => void;
}

/** Stored messages on their way, a queue for each channel. */
export class Outbox {
  readonly #options: OutboxOptions;
  readonly #queues: ChannelQueue[];

  constructor(options: OutboxOptions) {
    const { knex, logger, clock, onDelivered } = options;
    this.#options = options;
    this.#queues = options.channels.map(
      channel =>
        new ChannelQueue(channel, {
          knex,
          logger,
          clock,
          onDelivered,
          onRefused: (trx, taken, reason) =>
            this.#tellFallback(trx, taken, reason),
          onUnreached: (trx, taken) => this.#unreached(trx, taken),
        }),
    );
  }

  /** Stores messages, and sends them soon. */
  async tell(messages: readonly NewMessage[]): Promise<string[]> {
    const { knex, clock, enabled } = this.#options;
    const channels = await enabled();
    const stored = await knex.transaction(trx =>
      storeMessages(trx, messages, channels, clock()),
    );
    this.soon();
    return stored.map(({ id }) => id);
  }

  /** Sends what is due; a channel that is down does not hold another. */
  async deliver(): Promise<void> {
    const results = await Promise.allSettled(
      this.#queues.map(queue => queue.run()),
    );
    const failed = results.find(({ status }) => status === 'rejected');
    if (failed?.status === 'rejected') {
      throw failed.reason;
    }
  }

  /** Soon; nobody waits for it, and nothing is thrown. */
  soon(): void {
    this.deliver().catch(error =>
      this.#options.logger.warn(`Could not send messages: ${error}`),
    );
  }

  async stop(): Promise<void> {
    await Promise.all(this.#queues.map(queue => queue.stop()));
  }

  async #tellFallback(
    trx: Knex,
    taken: TakenDelivery,
    reason: string | undefined,
  ): Promise<void> {
    const { clock, channels, receivers } = this.#options;
    const message = await composeUndelivered(
      trx,
      taken,
      reason,
      await receivers(trx),
    );
    if (message) {
      // Switched off or not: else nobody would hear of it.
      const all = { all: channels, isEnabled: () => true };
      await storeMessages(trx, [message], all, clock());
    }
  }

  /** Unless another channel reaches the receiver, or may still do so. */
  async #unreached(trx: Knex, taken: TakenDelivery): Promise<void> {
    const other = await trx('deliveries')
      .where({ message_id: taken.row.message_id })
      .first('id');
    if (!other) {
      await this.#tellFallback(trx, taken, undefined);
    }
  }
}
