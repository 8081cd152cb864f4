import {
  coreServices,
  createBackendFeatureLoader,
} from '@backstage/backend-plugin-api';
import guestProvider from '@backstage/plugin-auth-backend-module-guest-provider';
import { assertDevelopment } from './assertDevelopment';

/**
 * The guest, where `auth.providers.guest` is configured; nobody else needs
 * the provider, which does not start without its configuration.
 */
export default createBackendFeatureLoader({
  deps: { config: coreServices.rootConfig },
  *loader({ config }) {
    if (config.has('auth.providers.guest')) {
      assertDevelopment(config, 'guest');
      yield guestProvider;
    }
  },
});
