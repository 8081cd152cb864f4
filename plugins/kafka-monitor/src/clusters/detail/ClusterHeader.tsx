import { Button } from '@backstage/ui';
import { BusinessCluster } from '@kafka-monitor/plugin-kafka-monitor-common';
import { ReactNode, useState } from 'react';
import { MuteButton, MuteLines } from '../../mutes';
import { PageTitle } from '../../organization';
import { usePlatform } from '../../platform';
import { useGoTo } from '../../routing';
import {
  Age,
  ExternalLink,
  externalUrl,
  Facts,
  personName,
  useTexts,
} from '../../shared';
import { ClusterDialog } from '../edit/ClusterDialog';
import { DeleteClusterDialog } from '../edit/DeleteClusterDialog';
import styles from './ClusterHeader.module.css';
import { TeamWithGroup } from './TeamWithGroup';

function Links(props: { links: BusinessCluster['links'] }) {
  return (
    <>
      {props.links.map(({ title, url }, index) => {
        const href = externalUrl(url, ['http:', 'https:']);
        return (
          <div key={index}>
            {href ? <ExternalLink href={href}>{title}</ExternalLink> : title}
          </div>
        );
      })}
    </>
  );
}

/** What the business cluster is, whose, and what can be done to it. */
export function ClusterHeader(props: { cluster: BusinessCluster }) {
  const { cluster } = props;
  const { t } = useTexts();
  const { clustersHref } = usePlatform();
  const goTo = useGoTo();
  const [asked, setAsked] = useState<'edit' | 'delete'>();
  const close = () => setAsked(undefined);
  const scope = { kind: 'cluster', cluster: cluster.name } as const;
  const facts: Array<[string, ReactNode]> = [
    [t('organization.field.owner'), <TeamWithGroup name={cluster.owner} />],
  ];
  if (cluster.teams.length > 0) {
    facts.push([
      t('organization.field.teams'),
      <>
        {cluster.teams.map(name => (
          <div key={name}>
            <TeamWithGroup name={name} />
          </div>
        ))}
      </>,
    ]);
  }
  if (cluster.links.length > 0) {
    facts.push([
      t('organization.field.links'),
      <Links links={cluster.links} />,
    ]);
  }
  facts.push([
    t('organization.lastChanged'),
    <>
      <Age at={cluster.updatedAt} />
      {cluster.updatedBy && ` (${personName(cluster.updatedBy)})`}
    </>,
  ]);
  return (
    <header className={styles.header}>
      <PageTitle
        {...cluster}
        others={<MuteButton scope={scope} />}
        actions={
          <>
            {cluster.allowed.includes('update') && (
              <Button
                size="small"
                variant="secondary"
                onPress={() => setAsked('edit')}
              >
                {t('organization.edit')}
              </Button>
            )}
            {cluster.allowed.includes('delete') && (
              <Button
                size="small"
                variant="secondary"
                destructive
                onPress={() => setAsked('delete')}
              >
                {t('organization.delete')}
              </Button>
            )}
          </>
        }
      />
      <MuteLines subject={scope} />
      <Facts facts={facts} />
      {asked === 'edit' && (
        <ClusterDialog cluster={cluster} onClose={close} onSaved={close} />
      )}
      {asked === 'delete' && (
        <DeleteClusterDialog
          cluster={cluster}
          onClose={close}
          onDeleted={() => goTo(clustersHref)}
        />
      )}
    </header>
  );
}
