import { createRouteRef } from '@backstage/frontend-plugin-api';

/** The tab with the connectors of the entity whose page is shown. */
export const entityConnectorsRouteRef = createRouteRef();
