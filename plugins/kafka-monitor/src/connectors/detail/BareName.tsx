import { Link, Text } from '@backstage/ui';
import { endpoints } from '@kafka-monitor/plugin-kafka-monitor-common';
import { useEndpoint } from '../../api';
import { useEnvironments } from '../../environments';
import { usePlatform } from '../../platform';
import { Redirect } from '../../routing';
import { HealthLabel, Loaded, Message, Section, useTexts } from '../../shared';
import styles from './BareName.module.css';

/** As many as one answer of the list may hold. */
const MOST = 200;

/**
 * An address that names a connector and not where it is: it leads on where
 * one place has such a connector, and asks which where several have.
 */
export function BareName(props: {
  name: string;
  /** What of the address follows the name, with a slash before it. */
  rest: string;
}) {
  const { name, rest } = props;
  const { t } = useTexts();
  const { platform, connectorsHref, connectorHref } = usePlatform();
  const environments = useEnvironments(platform).data?.items;
  const query = useEndpoint(endpoints.listConnectors, {
    query: { platform, ref: [`*/*/${name}`], limit: MOST },
  });
  return (
    <Loaded query={query}>
      {({ items }) => {
        // `*` in a name would fit other names as well.
        const found = items.filter(each => each.name === name);
        if (found.length === 1) {
          return <Redirect to={`${connectorHref(found[0])}${rest}`} />;
        }
        if (found.length === 0) {
          return (
            <Message
              alert
              title={t('connector.notFoundTitle')}
              text={t('connector.bareName.noneText', { name })}
              actions={
                <Link href={connectorsHref}>{t('connector.toList')}</Link>
              }
            />
          );
        }
        return (
          <Section title={t('connector.bareName.title', { name })}>
            <Text as="p" color="secondary">
              {t('connector.bareName.text')}
            </Text>
            <ul className={styles.places}>
              {found.map(item => (
                <li key={connectorHref(item)} className={styles.place}>
                  <Link href={`${connectorHref(item)}${rest}`}>
                    {environments?.find(each => each.name === item.environment)
                      ?.title ?? item.environment}
                    {' / '}
                    {item.connectCluster}
                  </Link>
                  <HealthLabel
                    health={item.health}
                    freshness={item.freshness}
                  />
                </li>
              ))}
            </ul>
          </Section>
        );
      }}
    </Loaded>
  );
}
