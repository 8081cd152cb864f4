import {
  EntityCardBlueprint,
  EntityContentBlueprint,
} from '@backstage/plugin-catalog-react/alpha';
import {
  ANNOTATION_CLUSTER,
  ANNOTATION_CONNECTORS,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { entityConnectorsRouteRef } from './entityConnectorsRouteRef';

const isAnnotated = {
  [`metadata.annotations.${ANNOTATION_CONNECTORS}`]: { $exists: true },
};
const isCluster = {
  kind: 'system',
  [`metadata.annotations.${ANNOTATION_CLUSTER}`]: { $exists: true },
};
// Only we know which Groups are those of teams.
const isGroup = { kind: 'group' };
const mayHaveConnectors = { $any: [isAnnotated, isCluster, isGroup] };

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
