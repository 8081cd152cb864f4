import { BreadcrumbEntry } from '@backstage/frontend-plugin-api';
import { Link } from '@backstage/ui';
import { useOrganization } from '../../organization';
import { usePlatform } from '../../platform';
import { Message, useTexts } from '../../shared';
import { ClusterPage } from './ClusterPage';

/** The page of the business cluster that the address names. */
export function ClusterAddress(props: { segments: string[] | undefined }) {
  const { t } = useTexts();
  const { clustersHref, clusterHref } = usePlatform();
  const { clusterTitle } = useOrganization();
  const [name, ...rest] = props.segments ?? [];
  if (!name || rest.length > 0) {
    return (
      <Message
        alert
        title={t('clusters.badAddressTitle')}
        text={t('clusters.badAddressText')}
        actions={<Link href={clustersHref}>{t('clusters.toList')}</Link>}
      />
    );
  }
  return (
    <BreadcrumbEntry
      entry={{ label: clusterTitle(name), href: clusterHref(name) }}
    >
      <ClusterPage key={name} name={name} />
    </BreadcrumbEntry>
  );
}
