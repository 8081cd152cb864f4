import { alertApiRef, ApiHolder, ApiRef } from '@backstage/core-plugin-api';
import {
  RouteResolutionApi,
  routeResolutionApiRef,
  toastApiRef,
  useApi,
  useApiHolder,
} from '@backstage/frontend-plugin-api';
import {
  createVersionedContext,
  createVersionedValueMap,
  useVersionedContext,
} from '@backstage/version-bridge';
import { PropsWithChildren, useMemo } from 'react';
import { alertToasts } from './alertToasts';
import { legacyRouteRef } from './routes';

/** How the app of the old system finds the paths of its routes. */
interface LegacyRouteResolver {
  resolve(
    ref: unknown,
    sourcePath: string,
  ): ((params?: object) => string) | undefined;
}

// The contexts in which both systems look for their APIs and for routes: they
// are found by their names, as no package of plugins exports them.
const ApiContext = createVersionedContext<{ 1: ApiHolder }>('api-context');
const ROUTING_CONTEXT = 'routing-context';

/**
 * Adds the APIs that pages of the new frontend system use and an app of the
 * old one does not have: resolving routes, and toasts. An API that the app
 * does have is not touched.
 */
export function MissingApis(props: PropsWithChildren<{}>) {
  const app = useApiHolder();
  const alerts = useApi(alertApiRef);
  const resolver = useVersionedContext<{ 1: LegacyRouteResolver }>(
    ROUTING_CONTEXT,
  )?.atVersion(1);

  const apis = useMemo(() => {
    const routes: RouteResolutionApi = {
      resolve: ((ref: unknown, options?: { sourcePath?: string }) =>
        resolver?.resolve(
          legacyRouteRef(ref),
          options?.sourcePath ?? '/',
        )) as RouteResolutionApi['resolve'],
    };
    const missing = new Map<string, unknown>([
      [routeResolutionApiRef.id, routes],
      [toastApiRef.id, alertToasts(alerts)],
    ]);
    const holder: ApiHolder = {
      get: <T,>(ref: ApiRef<T>) =>
        app.get(ref) ?? (missing.get(ref.id) as T | undefined),
    };
    return createVersionedValueMap({ 1: holder });
  }, [app, alerts, resolver]);

  return (
    <ApiContext.Provider value={apis}>{props.children}</ApiContext.Provider>
  );
}
