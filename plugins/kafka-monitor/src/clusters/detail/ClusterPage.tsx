import { Link } from '@backstage/ui';
import {
  BusinessCluster,
  endpoints,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { useMemo } from 'react';
import { failureKind, useEndpoint } from '../../api';
import { ConnectorsOf } from '../../connectors';
import { OpenFailures } from '../../failures';
import { HealthNumbers, narrowed } from '../../organization';
import { OrganizationHistory } from '../../organization/history';
import { usePlatform, usePlatformPages } from '../../platform';
import { Loaded, Message, Section, useTexts } from '../../shared';
import { ClusterHeader } from './ClusterHeader';

function Content(props: { cluster: BusinessCluster }) {
  const { cluster } = props;
  const { name, counts } = cluster;
  const { t } = useTexts();
  const { connectorsHref } = usePlatform();
  const filter = useMemo(() => ({ cluster: [name] }), [name]);
  return (
    <>
      <ClusterHeader cluster={cluster} />
      <Section title={t('organization.byHealth')}>
        <HealthNumbers
          counts={counts}
          hrefOf={health => narrowed(connectorsHref, { cluster: name, health })}
        />
      </Section>
      <OpenFailures filter={filter} />
      <ConnectorsOf filter={filter} empty={t('clusters.noConnectors')} />
      <OrganizationHistory subject="cluster" name={name} />
    </>
  );
}

/** Everything that is known of one business cluster. */
export function ClusterPage(props: { name: string }) {
  const { name } = props;
  const { t } = useTexts();
  const { platform, clustersHref } = usePlatform();
  const pagesOf = usePlatformPages();
  const query = useEndpoint(endpoints.getCluster, { params: { name } });

  if (query.error && failureKind(query.error) === 'not-found') {
    return (
      <Message
        alert
        title={t('clusters.notFoundTitle')}
        text={t('clusters.notFoundText', { name })}
        actions={<Link href={clustersHref}>{t('clusters.toList')}</Link>}
      />
    );
  }
  return (
    <Loaded query={query}>
      {cluster =>
        cluster.platform === platform ? (
          <Content cluster={cluster} />
        ) : (
          <Message
            title={t('clusters.elsewhereTitle', { title: cluster.title })}
            actions={
              <Link href={pagesOf(cluster.platform).clusterHref(name)}>
                {t('clusters.elsewhereLink')}
              </Link>
            }
          />
        )
      }
    </Loaded>
  );
}
