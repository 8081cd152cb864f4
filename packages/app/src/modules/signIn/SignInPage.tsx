import { ProxiedSignInPage } from '@backstage/core-components';
import { configApiRef, useApi } from '@backstage/frontend-plugin-api';
import { SignInPageProps } from '@backstage/plugin-app-react';
import { useCallback, useState } from 'react';
import { chosenBefore, forgottenOnSignOut, keepChoice } from './chosenSignIn';
import { SignInChoice } from './SignInChoice';
import { offeredSignIns } from './signIns';

/** Lists as whom one can sign in, and signs in as who was chosen last. */
export function SignInPage({ onSignInSuccess }: SignInPageProps) {
  const offered = offeredSignIns(useApi(configApiRef));
  const [{ chosen, attempt }, setChoice] = useState(() => ({
    chosen: chosenBefore(),
    attempt: 0,
  }));

  const choose = useCallback((provider: string) => {
    keepChoice(provider);
    setChoice(last => ({ chosen: provider, attempt: last.attempt + 1 }));
  }, []);
  const Failed = useCallback(
    ({ error }: { error?: Error }) => (
      <SignInChoice error={error} onChoose={choose} />
    ),
    [choose],
  );

  const signIn = offered.find(({ provider }) => provider === chosen);
  if (!signIn) {
    return <SignInChoice onChoose={choose} />;
  }
  return (
    <ProxiedSignInPage
      key={attempt}
      provider={signIn.provider}
      onSignInSuccess={identity =>
        onSignInSuccess(forgottenOnSignOut(identity))
      }
      ErrorComponent={Failed}
    />
  );
}
