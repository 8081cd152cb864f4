import { Link } from '@backstage/ui';
import {
  ConnectorItem,
  Environment,
  hasAddress,
  stringifyConnectorRef,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { RestartButton } from '../operations';
import { usePlatformPages } from '../platform';
import { Age, HealthLabel, Observed, TwoLines, useTexts } from '../shared';
import styles from './AttentionList.module.css';

function AttentionRow(props: {
  connector: ConnectorItem;
  environments: Environment[] | undefined;
}) {
  const { connector, environments } = props;
  const { environment, connectCluster, name, freshness } = connector;
  const { t } = useTexts();
  const pagesOf = usePlatformPages();
  const title = environments?.find(each => each.name === environment)?.title;
  const place = `${title ?? environment} / ${connectCluster}`;
  return (
    <li className={styles.row}>
      <HealthLabel health={connector.health} freshness={freshness} />
      <div className={styles.what}>
        <TwoLines
          first={
            hasAddress(name) ? (
              <Link href={pagesOf(connector.platform).connectorHref(connector)}>
                {name}
              </Link>
            ) : (
              name
            )
          }
          second={
            freshness === 'fresh'
              ? t('entity.card.since', {
                  place,
                  time: <Observed time={connector.changedAt} />,
                })
              : t('entity.card.lastSeen', {
                  place,
                  time: <Age at={connector.lastSeenAt} />,
                })
          }
        />
      </div>
      <RestartButton connector={connector} />
    </li>
  );
}

/** The connectors that need attention, the worst first, and restarting them. */
export function AttentionList(props: {
  connectors: ConnectorItem[];
  environments: Environment[] | undefined;
}) {
  const { t } = useTexts();
  return (
    <ul aria-label={t('entity.card.attention')} className={styles.list}>
      {props.connectors.map(connector => (
        <AttentionRow
          key={stringifyConnectorRef(connector)}
          connector={connector}
          environments={props.environments}
        />
      ))}
    </ul>
  );
}
