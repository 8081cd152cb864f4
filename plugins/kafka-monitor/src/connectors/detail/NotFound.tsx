import { Link } from '@backstage/ui';
import { ConnectorRef } from '@kafka-monitor/plugin-kafka-monitor-common';
import { usePlatform } from '../../platform';
import { Message, useTexts } from '../../shared';

/** Stands where a connector would be that is not known. */
export function NotFound(props: { connectorRef: ConnectorRef }) {
  const { environment, connectCluster, name } = props.connectorRef;
  const { t } = useTexts();
  const { connectorsHref } = usePlatform();
  return (
    <Message
      alert
      title={t('connector.notFoundTitle')}
      text={t('connector.notFoundText', {
        place: `${environment}/${connectCluster}`,
        name,
      })}
      actions={<Link href={connectorsHref}>{t('connector.toList')}</Link>}
    />
  );
}
