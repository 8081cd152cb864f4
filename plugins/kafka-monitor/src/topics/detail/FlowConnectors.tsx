import { Link, Text } from '@backstage/ui';
import {
  hasAddress,
  TopicConnector,
  TopicConnectors,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { RiDatabase2Line } from '@remixicon/react';
import { TeamName } from '../../organization';
import { usePlatform } from '../../platform';
import {
  Breakable,
  dbmsName,
  HealthLabel,
  useLanguage,
  useTexts,
} from '../../shared';
import styles from './TopicFlow.module.css';

/** The database, or whatever is at a connector's other end. */
function End(props: {
  connector: TopicConnector;
  direction: 'write' | 'read';
}) {
  const { connector, direction } = props;
  const { endpoint, dbms } = connector;
  const { t } = useTexts();
  const name = endpoint?.display ?? t('topics.flow.noEndpoint');
  return (
    <div className={styles.end}>
      <RiDatabase2Line size={16} aria-hidden="true" className={styles.sign} />
      <span>
        {t(direction === 'write' ? 'topics.flow.from' : 'topics.flow.to')}{' '}
        {dbms && `${dbmsName(dbms)}: `}
        <Breakable text={name} />
      </span>
    </div>
  );
}

function UseNote(props: { connector: TopicConnector }) {
  const { configured, used } = props.connector;
  const { t } = useTexts();
  if (!configured) {
    return <>{t('topics.use.used')}</>;
  }
  return <>{t(used ? 'topics.use.both' : 'topics.use.configured')}</>;
}

function Card(props: {
  connector: TopicConnector;
  direction: 'write' | 'read';
}) {
  const { connector, direction } = props;
  const { name, health, freshness, connectCluster, team } = connector;
  const { t } = useTexts();
  const { connectorHref } = usePlatform();
  const end = <End connector={connector} direction={direction} />;
  const own = (
    <div>
      <div className={styles.name}>
        {hasAddress(name) ? (
          <Link href={connectorHref(connector)}>
            <Breakable text={name} />
          </Link>
        ) : (
          name
        )}
      </div>
      <HealthLabel health={health} freshness={freshness} />
      <div className={styles.about}>
        {connectCluster} · <TeamName name={team} />
      </div>
      <div className={styles.about}>
        <UseNote connector={connector} />
        {connector.internal && ` · ${t('topics.internal')}`}
      </div>
    </div>
  );
  return (
    <li
      className={styles.card}
      data-health={freshness === 'fresh' ? health : 'last-seen'}
    >
      {direction === 'write' ? (
        <>
          {end}
          {own}
        </>
      ) : (
        <>
          {own}
          {end}
        </>
      )}
    </li>
  );
}

/** The connectors of one side, each with its database. */
export function FlowConnectors(props: {
  connectors: TopicConnectors;
  direction: 'write' | 'read';
  moreHref: string;
}) {
  const { connectors, direction, moreHref } = props;
  const { items, total } = connectors;
  const { t } = useTexts();
  const language = useLanguage();
  const title = t(direction === 'write' ? 'topics.writers' : 'topics.readers');
  const more = total - items.length;
  return (
    <div className={styles.side}>
      <Text as="h3" variant="body-medium" weight="bold">
        {title} ({total.toLocaleString(language)})
      </Text>
      {total === 0 ? (
        <p className={styles.nobody}>
          {t(
            direction === 'write'
              ? 'topics.flow.noWriter'
              : 'topics.flow.noReader',
          )}
        </p>
      ) : (
        <ul className={styles.cards} aria-label={title}>
          {items.map(connector => (
            <Card
              key={`${connector.connectCluster}/${connector.name}`}
              connector={connector}
              direction={direction}
            />
          ))}
        </ul>
      )}
      {more > 0 && (
        <Link href={moreHref}>
          {t('topics.flow.more', { number: more.toLocaleString(language) })}
        </Link>
      )}
    </div>
  );
}
