import { SignInPageProps } from '@backstage/plugin-app-react';

type IdentityApi = Parameters<SignInPageProps['onSignInSuccess']>[0];

const KEY = 'kafka-monitor:sign-in';

/** What was chosen before the page was reloaded; null: nothing. */
export function chosenBefore(): string | null {
  return localStorage.getItem(KEY);
}

/** Keeps a choice over reloads. */
export function keepChoice(provider: string) {
  localStorage.setItem(KEY, provider);
}

/** The identity, whose end is also the end of the choice. */
export function forgottenOnSignOut(identity: IdentityApi): IdentityApi {
  return {
    getProfileInfo: () => identity.getProfileInfo(),
    getBackstageIdentity: () => identity.getBackstageIdentity(),
    getCredentials: () => identity.getCredentials(),
    signOut: async () => {
      localStorage.removeItem(KEY);
      await identity.signOut();
    },
  };
}
