import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import {
  authProvidersExtensionPoint,
  createProxyAuthenticator,
  createProxyAuthProviderFactory,
} from '@backstage/plugin-auth-node';
import { assertDevelopment } from './assertDevelopment';

/** Users of the examples, to see what a lead and what others may do. */
const demoUsers = {
  'demo-lead': 'user:default/budi.santoso',
  'demo-user': 'user:default/dewi.lestari',
};

/** Asks for nothing: whoever comes is the user that is configured. */
const authenticator = createProxyAuthenticator({
  defaultProfileTransform: async () => ({ profile: {} }),
  initialize: () => undefined,
  authenticate: async () => ({ result: undefined }),
});

/**
 * Signs in as the lead of a team or as a plain user, without a password, where
 * `auth.providers.demo-lead` or `demo-user` are configured.
 */
export default createBackendModule({
  pluginId: 'auth',
  moduleId: 'demo-sign-ins',
  register(env) {
    env.registerInit({
      deps: {
        config: coreServices.rootConfig,
        providers: authProvidersExtensionPoint,
      },
      async init({ config, providers }) {
        for (const [providerId, defaultRef] of Object.entries(demoUsers)) {
          const key = `auth.providers.${providerId}`;
          if (!config.has(key)) {
            continue;
          }
          assertDevelopment(config, providerId);
          const ref = parseEntityRef(
            config.getOptionalString(`${key}.userEntityRef`) ?? defaultRef,
            { defaultKind: 'user', defaultNamespace: 'default' },
          );
          const entityRef = stringifyEntityRef(ref);
          providers.registerProvider({
            providerId,
            factory: createProxyAuthProviderFactory({
              authenticator,
              signInResolver: (_, context) =>
                context.signInWithCatalogUser(
                  { entityRef },
                  // Before the catalog has read who there is. Leads are leads
                  // by their own ref.
                  { dangerousEntityRefFallback: { entityRef } },
                ),
            }),
          });
        }
      },
    });
  },
});
