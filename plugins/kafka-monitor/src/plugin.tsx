import {
  ApiBlueprint,
  createFrontendPlugin,
  fetchApiRef,
  PluginHeaderActionBlueprint,
  PluginWrapperBlueprint,
} from '@backstage/frontend-plugin-api';
import { RiFlowChart, RiNodeTree } from '@remixicon/react';
import { kafkaMonitorApiRef } from './api';
import { KafkaMonitorClient } from './api/KafkaMonitorClient';
import { entityExtensions } from './entity/extensions';
import { homeExtensions } from './home/extensions';
import { createManualAddresses } from './platform/createManualAddresses';
import { createPlatformPages } from './platform/createPlatformPages';
import {
  catalogEntityRouteRef,
  kafkaConnectRouteRef,
  kafkaRaftRouteRef,
} from './routes';
import { searchExtensions } from './search/extensions';

const api = ApiBlueprint.make({
  params: defineParams =>
    defineParams({
      api: kafkaMonitorApiRef,
      deps: { fetchApi: fetchApiRef },
      factory: ({ fetchApi }) => new KafkaMonitorClient({ fetchApi }),
    }),
});

const liveQueries = PluginWrapperBlueprint.make({
  params: defineParams =>
    defineParams({
      loader: () =>
        import('./api/liveQueries').then(m => ({
          useWrapperValue: m.useLiveQueryClient,
          component: m.LiveQueries,
        })),
    }),
});

const headerAction = PluginHeaderActionBlueprint.make({
  params: {
    loader: () =>
      import('./environments').then(m => <m.EnvironmentsHeaderAction />),
  },
});

/**
 * The pages with which operators watch and operate Kafka Connect.
 *
 * @public
 */
export const kafkaMonitorPlugin = createFrontendPlugin({
  pluginId: 'kafka-monitor',
  title: 'Kafka Monitor',
  icon: <RiFlowChart />,
  info: { packageJson: () => import('../package.json') },
  extensions: [
    api,
    liveQueries,
    headerAction,
    ...createPlatformPages({
      platform: 'kafka-connect',
      routeRef: kafkaConnectRouteRef,
    }),
    ...createPlatformPages({
      platform: 'kafka-raft',
      name: 'raft',
      title: 'KafkaRaft',
      icon: <RiNodeTree />,
      routeRef: kafkaRaftRouteRef,
    }),
    ...createManualAddresses(),
    ...entityExtensions,
    ...homeExtensions,
    ...searchExtensions,
  ],
  // None is called `root`: a page's title would lead there from both trees.
  routes: {
    kafkaConnect: kafkaConnectRouteRef,
    kafkaRaft: kafkaRaftRouteRef,
  },
  externalRoutes: { catalogEntity: catalogEntityRouteRef },
});
