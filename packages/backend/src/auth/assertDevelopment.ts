import { Config } from '@backstage/config';

/**
 * For ways to sign in that ask for no password: they are for demonstrations
 * and development, and an app of any other kind does not start with them.
 *
 * @throws Error naming what says that this is none
 */
export function assertDevelopment(config: Config, provider: string): void {
  const environment = config.getOptionalString('auth.environment');
  const problem =
    (process.env.NODE_ENV === 'production' && 'NODE_ENV is production') ||
    (environment !== undefined &&
      environment !== 'development' &&
      `auth.environment is ${environment}`);
  if (problem) {
    throw new Error(
      `auth.providers.${provider} lets anybody in and is for development only, but ${problem}: remove it from the configuration, or set it to null where another file has it`,
    );
  }
}
