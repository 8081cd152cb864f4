import { Config } from '@backstage/config';
import parseAddresses from 'nodemailer/lib/addressparser';
import { isMailbox } from '../addresses/isMailbox';
import { oneLine } from '../mails/oneLine';
import { Mailbox } from './EmailSettings';
import { configError } from './configError';

/**
 * Reads `Kafka Monitor <kafka@example.com>`, or an address alone.
 *
 * @throws InputError naming the key, unless it is exactly one address
 */
export function readMailbox(config: Config, key: string): Mailbox {
  const parsed = parseAddresses(config.getString(key), { flatten: true });
  if (parsed.length !== 1 || !isMailbox(parsed[0].address)) {
    throw configError(
      key,
      'must be one address, such as Kafka Monitor <kafka@example.com>',
    );
  }
  return { name: oneLine(parsed[0].name), address: parsed[0].address };
}
