import { Badge, Link, Text } from '@backstage/ui';
import {
  FlappingConnector,
  hasAddress,
  stringifyConnectorRef,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { usePlatformPages } from '../platform';
import { Age, Section, TwoLines, useTexts } from '../shared';
import { useListHrefs } from './useListHrefs';
import styles from './failures/FailureRows.module.css';

function FlappingRow(props: { connector: FlappingConnector }) {
  const { connector } = props;
  const { name, platform, occurrences, environment, connectCluster } =
    connector;
  const { t } = useTexts();
  const pagesOf = usePlatformPages();
  const hrefs = useListHrefs();
  return (
    <li className={styles.row}>
      <div className={styles.what}>
        <TwoLines
          first={
            <>
              {hasAddress(name) ? (
                <Link href={pagesOf(platform).connectorHref(connector)}>
                  {name}
                </Link>
              ) : (
                name
              )}{' '}
              {connector.flapping && (
                <Badge>{t('overview.flapping.now')}</Badge>
              )}
            </>
          }
          second={`${environment} / ${connectCluster}`}
        />
      </div>
      <TwoLines
        first={
          <Link
            href={hrefs.failures({
              connector: [stringifyConnectorRef(connector)],
              status: ['open', 'acknowledged', 'resolved'],
            })}
          >
            {t('overview.flapping.times', { count: occurrences })}
          </Link>
        }
        second={t('overview.flapping.last', {
          time: <Age at={connector.lastOccurrenceAt} />,
        })}
      />
    </li>
  );
}

/** The connectors that begin to fail again and again. */
export function MostFlapping(props: {
  connectors: FlappingConnector[];
  days: number;
}) {
  const { connectors, days } = props;
  const { t } = useTexts();
  const title = t('overview.flapping.title');
  return (
    <Section title={title}>
      {connectors.length === 0 ? (
        <Text as="p">{t('overview.flapping.none', { count: days })}</Text>
      ) : (
        <ul aria-label={title} className={styles.list}>
          {connectors.map(connector => (
            <FlappingRow
              key={stringifyConnectorRef(connector)}
              connector={connector}
            />
          ))}
        </ul>
      )}
    </Section>
  );
}
