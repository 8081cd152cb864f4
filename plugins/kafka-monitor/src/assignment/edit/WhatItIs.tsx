import { ConnectorDetail } from '@kafka-monitor/plugin-kafka-monitor-common';
import { Facts, useTexts } from '../../shared';

/** Topics that are named; a source may write thousands. */
const TOPICS_SHOWN = 3;

/** What helps to tell whose a connector is: its class, endpoint and topics. */
export function WhatItIs(props: { connector: ConnectorDetail }) {
  const { environment, connectCluster, connectorClass, endpoint, topics } =
    props.connector;
  const { t } = useTexts();
  const names = topics
    .filter(({ internal }) => !internal)
    .map(({ topic }) => topic);
  const more = names.length - TOPICS_SHOWN;
  const shown = names.slice(0, TOPICS_SHOWN).join(', ');
  return (
    <Facts
      facts={[
        [
          t('connector.fact.connectCluster'),
          `${environment}/${connectCluster}`,
        ],
        [
          t('connector.fact.class'),
          connectorClass ?? t('connector.fact.unknown'),
        ],
        [
          t('connector.endpoint.title'),
          endpoint?.display || t('connector.fact.unknown'),
        ],
        [
          t('connector.topics.title'),
          more > 0
            ? t('assignment.moreTopics', { topics: shown, more: String(more) })
            : shown || t('connector.fact.none'),
        ],
      ]}
    />
  );
}
