import { MetricsService } from '@backstage/backend-plugin-api/alpha';
import {
  AlertAddress,
  AlertChannel,
  AlertDelivery,
  AlertOutcome,
  AlertReceiver,
} from '@kafka-monitor/plugin-kafka-monitor-node';
import { EmailAddresses } from '../addresses/EmailAddresses';
import { isMailbox } from '../addresses/isMailbox';
import { composeMail } from '../mails/composeMail';
import { oneLine } from '../mails/oneLine';
import { EmailSettings } from '../settings/EmailSettings';
import { carriesByEmail } from './carriesByEmail';
import { Transporter } from './createTransporter';
import { hideSecrets } from './hideSecrets';
import { SendError, outcomeOfError } from './outcomeOfError';

export interface EmailChannelOptions {
  settings: EmailSettings;
  addresses: Pick<EmailAddresses, 'of'>;
  transporter: Pick<Transporter, 'sendMail'>;
  metrics: Pick<MetricsService, 'createCounter'>;
}

const MAX_ANSWER = 500;

/** Reaches people by e-mail, one mail for each address. */
export class EmailChannel implements AlertChannel {
  readonly id = 'email';
  readonly title = 'E-mail';
  readonly carries = carriesByEmail;
  readonly #options: EmailChannelOptions;
  readonly #hide: (text: string) => string;
  readonly #messages;

  constructor(options: EmailChannelOptions) {
    this.#options = options;
    this.#hide = hideSecrets(options.settings.transport);
    this.#messages = options.metrics.createCounter(
      'kafka_monitor.email.messages',
      {
        description: 'E-mails that were tried, by what came of it',
        unit: '{message}',
      },
    );
  }

  addressesOf(receiver: AlertReceiver): Promise<AlertAddress[]> {
    return this.#options.addresses.of(receiver);
  }

  async send(delivery: AlertDelivery): Promise<AlertOutcome> {
    const outcome = await this.#send(delivery);
    this.#messages.add(1, { outcome: outcome.status });
    return outcome;
  }

  async #send(delivery: AlertDelivery): Promise<AlertOutcome> {
    const { settings, transporter } = this.#options;
    if (!isMailbox(delivery.address)) {
      return { status: 'refused', reason: 'Not an e-mail address' };
    }
    const { reference, options } = composeMail(delivery, settings);
    // Also what a server draws out, a few letters at a time.
    const timeout = AbortSignal.timeout(settings.timeoutMs);
    const signal = AbortSignal.any([delivery.signal, timeout]);
    try {
      const { response } = await transporter.sendMail({ ...options, signal });
      return { status: 'accepted', answer: this.#answer(response), reference };
    } catch (error) {
      if (delivery.signal.aborted) {
        return {
          status: 'later',
          reason: 'Broken off before the mail server had answered',
        };
      }
      if (timeout.aborted) {
        return {
          status: 'later',
          reason: `The mail server did not answer within ${
            settings.timeoutMs / 1000
          } seconds`,
          scope: 'channel',
        };
      }
      return outcomeOfError(error as SendError, this.#hide);
    }
  }

  #answer(response: string | undefined): string {
    if (this.#options.settings.transport.transport === 'stream') {
      return 'Thrown away: the transport `stream` sends nothing';
    }
    return oneLine(this.#hide(response || 'Accepted'), MAX_ANSWER);
  }
}
