import {
  assignmentFields,
  ConnectorDetail,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { ReactNode } from 'react';
import { AssignedValue } from '../../assignment';
import { Age, Facts, Section, useTexts } from '../../shared';
import { WorkerName } from './WorkerName';

/** What else is known of the connector itself. */
export function About(props: { connector: ConnectorDetail }) {
  const { connector } = props;
  const { t } = useTexts();
  const unknown = t('connector.fact.unknown');
  return (
    <Section title={t('connector.facts')}>
      <Facts
        facts={[
          [t('connector.fact.class'), connector.connectorClass ?? unknown],
          [t('connector.fact.version'), connector.version ?? unknown],
          [t('connector.fact.type'), t(`shared.type.${connector.type}`)],
          [t('connector.fact.state'), connector.state ?? unknown],
          [
            t('connector.fact.worker'),
            <WorkerName
              key="worker"
              workerId={connector.workerId}
              liveness={connector.workerLiveness}
            />,
          ],
          [
            t('connector.fact.consumerGroup'),
            connector.consumerGroup ?? t('connector.fact.none'),
          ],
          ...assignmentFields.map((field): [string, ReactNode] => [
            t(`connector.fact.${field}`),
            <AssignedValue
              key={field}
              assignment={connector.assignment}
              field={field}
            />,
          ]),
          [
            t('connector.fact.firstSeen'),
            <Age key="first" at={connector.firstSeenAt} />,
          ],
        ]}
      />
    </Section>
  );
}
