import { AddressInfo } from 'node:net';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { JsonObject } from '@backstage/config';
import authBackend from '@backstage/plugin-auth-backend';
import demoSignIns from './demoSignIns';
import guestSignIn from './guestSignIn';

const NODE_ENV = process.env.NODE_ENV;

afterEach(() => {
  // Typed as read-only, which it is not.
  Object.assign(process.env, { NODE_ENV });
});

async function start(auth: JsonObject) {
  return startTestBackend({
    features: [
      authBackend,
      guestSignIn,
      demoSignIns,
      mockServices.rootConfig.factory({
        data: {
          app: { baseUrl: 'http://localhost:3000' },
          backend: { baseUrl: 'http://localhost:0' },
          auth,
        },
      }),
    ],
  });
}

/** Signs in; answers who one is then, or the status of the refusal. */
async function signIn(
  { server }: Awaited<ReturnType<typeof start>>,
  provider: string,
): Promise<string | number> {
  const { port } = server.address() as AddressInfo;
  const response = await fetch(
    `http://localhost:${port}/api/auth/${provider}/refresh`,
  );
  if (!response.ok) {
    return response.status;
  }
  const { backstageIdentity } = await response.json();
  return backstageIdentity.identity.userEntityRef;
}

describe('the demo sign-ins', () => {
  it('sign in as those of the examples, without a password', async () => {
    const backend = await start({
      environment: 'development',
      providers: { 'demo-lead': {}, 'demo-user': {} },
    });
    expect(await signIn(backend, 'demo-lead')).toBe(
      'user:default/budi.santoso',
    );
    expect(await signIn(backend, 'demo-user')).toBe(
      'user:default/dewi.lestari',
    );
    await backend.stop();
  });

  it('sign in as whom the configuration names, and are nothing where it is silent', async () => {
    const backend = await start({
      providers: { 'demo-lead': { userEntityRef: 'Maria.Keller' } },
    });
    expect(await signIn(backend, 'demo-lead')).toBe(
      'user:default/maria.keller',
    );
    expect(await signIn(backend, 'demo-user')).toBe(404);
    expect(await signIn(backend, 'guest')).toBe(404);
    await backend.stop();
  });
});

describe('an app that is not for development', () => {
  it.each(['guest', 'demo-lead', 'demo-user'])(
    'does not start with %s',
    async provider => {
      const providers = { [provider]: {} };
      const refused = `auth.providers.${provider} lets anybody in and is for development only, but`;
      await expect(
        start({ environment: 'production', providers }),
      ).rejects.toThrow(`${refused} auth.environment is production`);
      await expect(
        start({ environment: 'staging', providers }),
      ).rejects.toThrow(`${refused} auth.environment is staging`);
      Object.assign(process.env, { NODE_ENV: 'production' });
      await expect(
        start({ environment: 'development', providers }),
      ).rejects.toThrow(`${refused} NODE_ENV is production`);
    },
  );

  it('starts without them, also when another file has them', async () => {
    const backend = await start({
      environment: 'production',
      providers: { guest: null, 'demo-lead': null, 'demo-user': null },
    });
    expect(await signIn(backend, 'demo-lead')).toBe(404);
    await backend.stop();
  });
});
