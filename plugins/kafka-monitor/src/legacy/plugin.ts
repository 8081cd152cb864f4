import {
  createApiFactory,
  createComponentExtension,
  createPlugin,
  createRoutableExtension,
  fetchApiRef,
} from '@backstage/core-plugin-api';
import { kafkaMonitorApiRef } from '../api';
import { KafkaMonitorClient } from '../api/KafkaMonitorClient';
import {
  legacyCatalogEntityRouteRef,
  legacyConnectRouteRef,
  legacyEntityRouteRef,
  legacyRaftRouteRef,
} from './routes';

/**
 * The plugin for apps of the old frontend system.
 *
 * @public
 */
export const kafkaMonitorPlugin = createPlugin({
  id: 'kafka-monitor',
  apis: [
    createApiFactory({
      api: kafkaMonitorApiRef,
      deps: { fetchApi: fetchApiRef },
      factory: ({ fetchApi }) => new KafkaMonitorClient({ fetchApi }),
    }),
  ],
  routes: {
    kafkaConnect: legacyConnectRouteRef,
    kafkaRaft: legacyRaftRouteRef,
    entityContent: legacyEntityRouteRef,
  },
  externalRoutes: { catalogEntity: legacyCatalogEntityRouteRef },
});

/**
 * The pages of Kafka Connect environments; to be mounted at `/kafka-monitor`.
 *
 * @public
 */
export const KafkaMonitorPage = kafkaMonitorPlugin.provide(
  createRoutableExtension({
    name: 'KafkaMonitorPage',
    component: () => import('./pages').then(m => m.ConnectPages),
    mountPoint: legacyConnectRouteRef,
  }),
);

/**
 * The pages of KafkaRaft environments; to be mounted at `/kafka-monitor/raft`.
 *
 * @public
 */
export const KafkaRaftPage = kafkaMonitorPlugin.provide(
  createRoutableExtension({
    name: 'KafkaRaftPage',
    component: () => import('./pages').then(m => m.RaftPages),
    mountPoint: legacyRaftRouteRef,
  }),
);

/**
 * A card with the connectors of the entity whose page is shown.
 *
 * @public
 */
export const EntityKafkaConnectorsCard = kafkaMonitorPlugin.provide(
  createComponentExtension({
    name: 'EntityKafkaConnectorsCard',
    component: {
      lazy: () => import('./pages').then(m => m.EntityCard),
    },
  }),
);

/**
 * A tab with all connectors of the entity whose page is shown.
 *
 * @public
 */
export const EntityKafkaConnectorsContent = kafkaMonitorPlugin.provide(
  createRoutableExtension({
    name: 'EntityKafkaConnectorsContent',
    component: () => import('./pages').then(m => m.EntityContent),
    mountPoint: legacyEntityRouteRef,
  }),
);
