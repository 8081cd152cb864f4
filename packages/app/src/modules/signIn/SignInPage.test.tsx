import { renderInTestApp } from '@backstage/frontend-test-utils';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { SignInPage } from './SignInPage';

const EVERYBODY: Record<string, { userEntityRef?: string }> = {
  guest: { userEntityRef: 'user:default/guest' },
  'demo-lead': { userEntityRef: 'user:default/budi.santoso' },
  'demo-user': {},
};

/** What the auth backend answers; a token that ends in an hour. */
function session(userEntityRef: string) {
  const exp = Math.floor(Date.now() / 1000) + 3600;
  const payload = btoa(JSON.stringify({ exp, sub: userEntityRef }));
  return {
    profile: {},
    providerInfo: {},
    backstageIdentity: {
      token: `a.${payload}.b`,
      identity: {
        type: 'user',
        userEntityRef,
        ownershipEntityRefs: [userEntityRef],
      },
    },
  };
}

describe('the sign-in page', () => {
  const fetched = jest.spyOn(global, 'fetch');
  const onSignInSuccess = jest.fn();

  beforeEach(() => {
    localStorage.clear();
    jest.clearAllMocks();
    fetched.mockImplementation(async () =>
      Response.json(session('user:default/budi.santoso')),
    );
  });

  afterAll(() => fetched.mockRestore());

  function render(providers = EVERYBODY) {
    return renderInTestApp(<SignInPage onSignInSuccess={onSignInSuccess} />, {
      config: {
        app: { title: 'Watch', baseUrl: 'http://localhost:3000' },
        backend: { baseUrl: 'http://localhost:7007' },
        auth: { providers },
      },
    });
  }

  const identityOf = async () => {
    await waitFor(() => expect(onSignInSuccess).toHaveBeenCalledTimes(1));
    return onSignInSuccess.mock.calls[0][0];
  };

  it('lists as whom one can sign in, and what he may do', async () => {
    render();
    const items = await screen.findAllByRole('listitem');
    expect(items.map(item => item.textContent)).toEqual([
      expect.stringMatching(/Admin \(guest\)guest.*everything.*Enter$/),
      expect.stringMatching(/Lead of a teambudi\.santoso.*operates.*lead$/),
      expect.stringMatching(/Plain userdewi\.lestari.*changes nothing/),
    ]);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'Watch',
    );
    expect(fetched).not.toHaveBeenCalled();
  });

  it('offers nobody whom the backend does not sign in', async () => {
    render({ guest: {} });
    expect(await screen.findAllByRole('listitem')).toHaveLength(1);
    expect(screen.getByRole('button', { name: 'Enter' })).toBeInTheDocument();
  });

  it('says that nothing is configured, where it is so', async () => {
    render({});
    expect(
      await screen.findByText('There is no way to sign in'),
    ).toBeInTheDocument();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('signs in with the keyboard alone', async () => {
    render();
    await screen.findAllByRole('listitem');
    await userEvent.tab();
    expect(screen.getByRole('button', { name: 'Enter' })).toHaveFocus();
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    const identity = await identityOf();
    expect(fetched).toHaveBeenCalledWith(
      expect.stringContaining('/auth/demo-lead/refresh'),
      expect.anything(),
    );
    expect((await identity.getBackstageIdentity()).userEntityRef).toBe(
      'user:default/budi.santoso',
    );
  });

  it('keeps the choice over reloads until one signs out', async () => {
    const first = render();
    await userEvent.click(
      await screen.findByRole('button', { name: 'Sign in as a plain user' }),
    );
    await identityOf();
    first.unmount();

    onSignInSuccess.mockClear();
    const second = render();
    const identity = await identityOf();
    expect(fetched).toHaveBeenLastCalledWith(
      expect.stringContaining('/auth/demo-user/refresh'),
      expect.anything(),
    );
    await identity.signOut();
    second.unmount();

    render();
    expect(await screen.findAllByRole('listitem')).toHaveLength(3);
  });

  it('forgets a choice that is not offered any more', async () => {
    localStorage.setItem('kafka-monitor:sign-in', 'demo-lead');
    render({ guest: {} });
    expect(
      await screen.findByRole('button', { name: 'Enter' }),
    ).toBeInTheDocument();
    expect(fetched).not.toHaveBeenCalled();
  });

  it('says why it failed, and lets one choose again', async () => {
    const refusal = { error: { name: 'NotAllowedError', message: 'not here' } };
    fetched.mockImplementationOnce(async () =>
      Response.json(refusal, { status: 403 }),
    );
    render();
    await userEvent.click(await screen.findByRole('button', { name: 'Enter' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('not here');
    await userEvent.click(screen.getByRole('button', { name: 'Enter' }));
    expect(await identityOf()).toBeDefined();
  });
});
