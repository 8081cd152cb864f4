import { TransportSettings } from '../settings/EmailSettings';

const base64 = (text: string) => Buffer.from(text, 'utf8').toString('base64');

/**
 * What takes the password out of a text, in all forms in which it is sent to a
 * mail server: some repeat in their answer what they did not understand.
 */
export function hideSecrets(
  transport: TransportSettings,
): (text: string) => string {
  const credentials =
    transport.transport === 'smtp' ? transport.credentials : undefined;
  if (!credentials?.password) {
    return text => text;
  }
  const { username, password } = credentials;
  const secrets = [
    base64(`\u0000${username}\u0000${password}`),
    base64(password),
    password,
  ];
  return text =>
    secrets.reduce((hidden, secret) => hidden.replaceAll(secret, '***'), text);
}
