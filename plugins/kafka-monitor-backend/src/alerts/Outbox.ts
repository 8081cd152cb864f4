import { LoggerService } from '@backstage/backend-plugin-api';
import { AlertChannel } from '@kafka-monitor/plugin-kafka-monitor-node';
import { Knex } from 'knex';
import { composeUndelivered } from './composeUndelivered';
import { ChannelQueue, Undelivered } from './outbox/ChannelQueue';
import { TakenDelivery } from './outbox/deliveryRows';
import { NewMessage } from './outbox/NewMessage';
import { Channels, lastResort, storeMessages } from './outbox/storeMessages';
import { Receivers } from './Receivers';

/** What an outbox needs. */
export interface OutboxOptions {
  knex: Knex;
  logger: LoggerService;
  clock: () => Date;
  channels: readonly AlertChannel[];
  enabled: () => Promise<Channels>;
  receivers: () => Promise<Receivers>;
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
          undelivered: () => this.#undelivered(),
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

  /** Those of the fallback hear what a receiver could not be told. */
  async #undelivered(): Promise<Undelivered> {
    const { clock, enabled, receivers } = this.#options;
    const to = await receivers();
    const channels = await enabled();
    const tell = async (trx: Knex, taken: TakenDelivery, reason?: string) => {
      const message = await composeUndelivered(trx, taken, reason, to);
      if (message) {
        await storeMessages(trx, [message], lastResort(channels), clock());
      }
    };
    return {
      onRefused: tell,
      onUnreached: async (trx, taken) => {
        // Unless another channel reaches the receiver, or may still do so.
        const other = await trx('deliveries')
          .where({ message_id: taken.row.message_id })
          .first('id');
        if (!other) {
          await tell(trx, taken);
        }
      },
    };
  }
}
