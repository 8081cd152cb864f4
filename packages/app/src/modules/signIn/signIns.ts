import { ConfigApi } from '@backstage/frontend-plugin-api';

/** As whom one can sign in, each an auth provider of the backend. */
export const signIns = [
  { provider: 'guest', user: 'user:development/guest' },
  { provider: 'demo-lead', user: 'user:default/budi.santoso' },
  { provider: 'demo-user', user: 'user:default/dewi.lestari' },
] as const;

export type SignInProvider = (typeof signIns)[number]['provider'];

/** A sign-in that is configured. */
export interface OfferedSignIn {
  provider: SignInProvider;
  /** Name of the user that one is then. */
  userName: string;
}

/** Those of {@link signIns} that the backend offers. */
export function offeredSignIns(config: ConfigApi): OfferedSignIn[] {
  return signIns
    .filter(({ provider }) => config.has(`auth.providers.${provider}`))
    .map(({ provider, user }) => {
      const key = `auth.providers.${provider}.userEntityRef`;
      const ref = config.getOptionalString(key) ?? user;
      return { provider, userName: ref.slice(ref.search(/[^:/]*$/)) };
    });
}
