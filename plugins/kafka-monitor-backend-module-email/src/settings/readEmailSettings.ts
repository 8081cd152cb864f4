import { Config, readDurationFromConfig } from '@backstage/config';
import { durationToMilliseconds } from '@backstage/types';
import { EmailSettings } from './EmailSettings';
import { configError } from './configError';
import { readMailbox } from './readMailbox';
import { readTransport } from './readTransport';

const OURS = 'kafkaMonitor.email';
const BACKSTAGE = 'notifications.processors.email';

const TIMEOUT_MS = { default: 30_000, min: 1_000, max: 300_000 };

function readTimeout(config: Config): number {
  const key = `${OURS}.timeout`;
  if (!config.has(key)) {
    return TIMEOUT_MS.default;
  }
  let value: number;
  try {
    value = durationToMilliseconds(readDurationFromConfig(config, { key }));
  } catch (error) {
    throw configError(key, error instanceof Error ? error.message : `${error}`);
  }
  if (!(value >= TIMEOUT_MS.min && value <= TIMEOUT_MS.max)) {
    throw configError(key, 'must be between 1 second and 5 minutes');
  }
  return value;
}

/**
 * Reads what this module is told, and the rest from Backstage's own e-mail
 * module.
 *
 * @returns undefined: nobody has configured e-mail
 * @throws InputError, or an error of the configuration, that names the key
 */
export function readEmailSettings(config: Config): EmailSettings | undefined {
  const firstOf = (...keys: string[]) => keys.find(key => config.has(key));
  const transport = firstOf(
    `${OURS}.transport`,
    `${BACKSTAGE}.transportConfig`,
  );
  if (!transport) {
    if (config.has(`${OURS}.sender`)) {
      throw configError(`${OURS}.transport`, 'is missing beside a sender');
    }
    return undefined;
  }
  const sender = firstOf(`${OURS}.sender`, `${BACKSTAGE}.sender`);
  if (!sender) {
    throw configError(`${OURS}.sender`, 'is missing');
  }
  const replyTo = firstOf(`${OURS}.replyTo`, `${BACKSTAGE}.replyTo`);
  return {
    transport: readTransport(config, transport),
    sender: readMailbox(config, sender),
    replyTo: replyTo === undefined ? undefined : readMailbox(config, replyTo),
    people: config.getOptionalBoolean(`${OURS}.people`) ?? true,
    timeoutMs: readTimeout(config),
  };
}
