import {
  AlertApiForwarder,
  ErrorAlerter,
  ErrorApiForwarder,
  UrlPatternDiscovery,
  WebStorage,
} from '@backstage/core-app-api';
import {
  alertApiRef,
  AnyApiFactory,
  createApiFactory,
  discoveryApiRef,
  errorApiRef,
  FetchApi,
  fetchApiRef,
  storageApiRef,
} from '@backstage/core-plugin-api';
import { mockApis } from '@backstage/frontend-test-utils';
import { permissionApiRef } from '@backstage/plugin-permission-react';
import { signalApiRef } from '@backstage/plugin-signals-react';
import { FakeSignals } from '../../__testUtils__/renderPage';

/**
 * The APIs that an app of the old system has by itself, but for those that
 * would ask a backend.
 */
export function legacyApis(options: {
  signals: FakeSignals;
  fetch: FetchApi['fetch'];
}): AnyApiFactory[] {
  const { signals, fetch } = options;
  return [
    createApiFactory(alertApiRef, new AlertApiForwarder()),
    createApiFactory({
      api: errorApiRef,
      deps: { alertApi: alertApiRef },
      factory: ({ alertApi }) =>
        new ErrorAlerter(alertApi, new ErrorApiForwarder()),
    }),
    createApiFactory({
      api: storageApiRef,
      deps: { errorApi: errorApiRef },
      factory: ({ errorApi }) => WebStorage.create({ errorApi }),
    }),
    createApiFactory(
      discoveryApiRef,
      UrlPatternDiscovery.compile('http://localhost:7007/api/{{ pluginId }}'),
    ),
    createApiFactory(fetchApiRef, { fetch }),
    createApiFactory(permissionApiRef, mockApis.permission()),
    createApiFactory(signalApiRef, signals as never),
  ];
}
