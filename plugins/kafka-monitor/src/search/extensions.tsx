import {
  SearchFilterResultTypeBlueprint,
  SearchResultListItemBlueprint,
} from '@backstage/plugin-search-react/alpha';
import { RiErrorWarningLine, RiFlowChart } from '@remixicon/react';
import { KAFKA_CONNECTOR, KAFKA_FAILURE } from './kafkaDocument';

const connectorItem = SearchResultListItemBlueprint.make({
  name: 'connector',
  params: {
    predicate: ({ type }) => type === KAFKA_CONNECTOR,
    icon: <RiFlowChart />,
    component: () => import('./KafkaResult').then(m => m.KafkaResult),
  },
});

const failureItem = SearchResultListItemBlueprint.make({
  name: 'failure',
  params: {
    predicate: ({ type }) => type === KAFKA_FAILURE,
    icon: <RiErrorWarningLine />,
    component: () => import('./KafkaResult').then(m => m.KafkaResult),
  },
});

const connectorType = SearchFilterResultTypeBlueprint.make({
  name: 'connector',
  params: {
    value: KAFKA_CONNECTOR,
    name: 'Kafka connectors',
    icon: <RiFlowChart />,
  },
});

const failureType = SearchFilterResultTypeBlueprint.make({
  name: 'failure',
  params: {
    value: KAFKA_FAILURE,
    name: 'Kafka failures',
    icon: <RiErrorWarningLine />,
  },
});

/** What the search page shows of Kafka Monitor. */
export const searchExtensions = [
  connectorItem,
  failureItem,
  connectorType,
  failureType,
];
