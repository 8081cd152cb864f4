import { BreadcrumbEntry } from '@backstage/frontend-plugin-api';
import { Link } from '@backstage/ui';
import { usePlatform } from '../../platform';
import { Message, useTexts } from '../../shared';
import { BareName } from './BareName';
import { ConnectorPage } from './ConnectorPage';
import { EditPage } from './EditPage';
import { ConnectorTab, isConnectorTab } from './tabs';

/** What an address below the list means. */
function read(segments: string[] | undefined):
  | {
      environment: string;
      connectCluster: string;
      name: string;
      tab: ConnectorTab | 'edit';
    }
  | undefined {
  const [environment, connectCluster, name, tab = 'overview', ...rest] =
    segments ?? [];
  if (!name || rest.length > 0 || !(isConnectorTab(tab) || tab === 'edit')) {
    return undefined;
  }
  return { environment, connectCluster, name, tab };
}

/** What an address means that says no place: a name, and perhaps `edit`. */
function readBare(segments: string[] | undefined) {
  const [name, part, ...rest] = segments ?? [];
  if (!name || rest.length > 0 || (part !== undefined && part !== 'edit')) {
    return undefined;
  }
  return { name, rest: part ? `/${part}` : '' };
}

/** The page of the connector that the address names. */
export function ConnectorAddress(props: {
  base: string;
  segments: string[] | undefined;
}) {
  const { t } = useTexts();
  const { connectorsHref, connectorHref } = usePlatform();
  const address = read(props.segments);
  const bare = readBare(props.segments);
  if (bare) {
    return <BareName {...bare} />;
  }
  if (!address) {
    return (
      <Message
        alert
        title={t('connector.badAddressTitle')}
        text={t('connector.badAddressText')}
        actions={<Link href={connectorsHref}>{t('connector.toList')}</Link>}
      />
    );
  }
  const { tab, ...ref } = address;
  return (
    <BreadcrumbEntry entry={{ label: ref.name, href: connectorHref(ref) }}>
      {tab === 'edit' ? (
        <EditPage key={connectorHref(ref)} connectorRef={ref} />
      ) : (
        <ConnectorPage key={connectorHref(ref)} connectorRef={ref} tab={tab} />
      )}
    </BreadcrumbEntry>
  );
}
