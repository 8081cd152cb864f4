import {
  ANNOTATION_CLUSTER,
  ANNOTATION_CONNECTORS,
} from '@kafka-monitor/plugin-kafka-monitor-common';

const isAnnotated = {
  [`metadata.annotations.${ANNOTATION_CONNECTORS}`]: { $exists: true },
};
const isCluster = {
  kind: 'system',
  [`metadata.annotations.${ANNOTATION_CLUSTER}`]: { $exists: true },
};
// Only we know which Groups are those of teams.
const isGroup = { kind: 'group' };

/** Which entities have the card and the tab, as a predicate of the catalog. */
export const mayHaveConnectors = { $any: [isAnnotated, isCluster, isGroup] };
