import { Text } from '@backstage/ui';
import { ConnectorEndpoint } from '@kafka-monitor/plugin-kafka-monitor-common';
import { ReactNode } from 'react';
import { Facts, Section, useTexts } from '../../shared';

/** The system at the connector's other end. */
export function EndpointSection(props: { endpoint: ConnectorEndpoint | null }) {
  const { endpoint } = props;
  const { t } = useTexts();
  const facts: Array<[string, ReactNode]> = [];
  if (endpoint) {
    const { display, database, resource, secretReference } = endpoint;
    facts.push([t('connector.endpoint.address'), display]);
    if (database) {
      facts.push([t('connector.endpoint.database'), database]);
    }
    if (resource) {
      facts.push([
        t('connector.endpoint.resource'),
        `${resource.kind}: ${resource.name}`,
      ]);
    }
    if (secretReference) {
      facts.push([t('connector.endpoint.secret'), secretReference]);
    }
  }
  return (
    <Section title={t('connector.endpoint.title')}>
      {endpoint ? (
        <Facts facts={facts} />
      ) : (
        <Text color="secondary">{t('connector.endpoint.unknown')}</Text>
      )}
    </Section>
  );
}
