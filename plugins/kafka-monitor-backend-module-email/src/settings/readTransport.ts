import { Config } from '@backstage/config';
import { TransportSettings } from './EmailSettings';
import { configError } from './configError';

const SUPPORTED = ['smtp', 'sendmail', 'stream'];

function readPort(config: Config, key: string): number {
  const port = config.getNumber('port');
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw configError(`${key}.port`, 'must be a whole number from 1 to 65535');
  }
  return port;
}

function readCredentials(config: Config, key: string) {
  const username = config.getOptionalString('username');
  const password = config.getOptionalString('password');
  if (username === undefined && password === undefined) {
    return undefined;
  }
  if (username === undefined) {
    throw configError(`${key}.username`, 'is missing beside a password');
  }
  if (password === undefined) {
    throw configError(`${key}.password`, 'is missing beside a username');
  }
  return { username, password };
}

function readSmtp(config: Config, key: string): TransportSettings {
  return {
    transport: 'smtp',
    hostname: config.getString('hostname'),
    port: readPort(config, key),
    secure: config.getOptionalBoolean('secure') ?? false,
    requireTls: config.getOptionalBoolean('requireTls') ?? false,
    credentials: readCredentials(config, key),
  };
}

function readSendmail(config: Config, key: string): TransportSettings {
  const newline = config.getOptionalString('newline') ?? 'unix';
  if (newline !== 'unix' && newline !== 'windows') {
    throw configError(`${key}.newline`, 'must be unix or windows');
  }
  return {
    transport: 'sendmail',
    path: config.getOptionalString('path'),
    newline,
  };
}

/**
 * Reads a transport, of this module or of Backstage's own.
 *
 * @param root the whole configuration, so that its errors name the whole key
 * @throws InputError, or an error of the configuration, that names the key
 */
export function readTransport(root: Config, key: string): TransportSettings {
  const config = root.getConfig(key);
  const transport = config.getString('transport');
  switch (transport) {
    case 'smtp':
      return readSmtp(config, key);
    case 'sendmail':
      return readSendmail(config, key);
    case 'stream':
      return { transport };
    default:
      throw configError(
        `${key}.transport`,
        `'${transport}' can not be used, only ${SUPPORTED.join(', ')}; ` +
          'kafkaMonitor.email.transport can name another one than Backstage uses',
      );
  }
}
