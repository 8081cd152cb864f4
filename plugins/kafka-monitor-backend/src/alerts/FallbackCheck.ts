import { LoggerService } from '@backstage/backend-plugin-api';
import { Knex } from 'knex';
import { AlertConfig } from '../scheduler/readAlertSettings';
import { Channels, lastResort } from './outbox/storeMessages';
import { receiverOf } from './readTeams';

/** Finds out, now and then, whether the fallback reaches anybody. */
export class FallbackCheck {
  readonly #options: {
    knex: Knex;
    config: AlertConfig;
    channels: () => Promise<Channels>;
    clock: () => Date;
    logger: LoggerService;
  };

  constructor(options: {
    knex: Knex;
    config: AlertConfig;
    channels: () => Promise<Channels>;
    clock: () => Date;
    logger: LoggerService;
  }) {
    this.#options = options;
  }

  /** Stores to how many addresses it comes; what can not be asked counts none. */
  async check(): Promise<void> {
    const { knex, config, channels, clock, logger } = this.#options;
    const receiver = receiverOf(config.fallbackRecipients);
    const { all, isEnabled } = lastResort(await channels());
    const found = await Promise.allSettled(
      all
        .filter(({ id }) => isEnabled(id))
        .map(channel => channel.addressesOf(receiver)),
    );
    const addresses = found.flatMap(each =>
      each.status === 'fulfilled' ? each.value : [],
    );
    if (addresses.length === 0) {
      logger.warn(
        `kafkaMonitor.alerts.fallbackRecipients: nobody can be told by ${config.fallbackRecipients.join(
          ', ',
        )}`,
      );
    }
    await knex('alert_checks')
      .insert({
        name: 'fallback',
        value: JSON.stringify({ addresses: addresses.length }),
        at: clock(),
      })
      .onConflict('name')
      .merge();
  }
}
