import {
  EntityCardBlueprint,
  EntityContentBlueprint,
} from '@backstage/plugin-catalog-react/alpha';
import { entityConnectorsRouteRef } from './entityConnectorsRouteRef';
import { mayHaveConnectors } from './mayHaveConnectors';

const connectorsCard = EntityCardBlueprint.make({
  name: 'connectors',
  params: {
    filter: mayHaveConnectors,
    type: 'content',
    loader: () => import('./index').then(m => <m.ConnectorsCard />),
  },
});

const connectorsContent = EntityContentBlueprint.make({
  name: 'connectors',
  params: {
    path: '/kafka-connectors',
    title: 'Kafka Connectors',
    group: 'observability',
    routeRef: entityConnectorsRouteRef,
    filter: mayHaveConnectors,
    loader: () => import('./index').then(m => <m.ConnectorsTab />),
  },
});

/** What the catalog's pages of entities show. */
export const entityExtensions = [connectorsCard, connectorsContent];
