import { Button, Text } from '@backstage/ui';
import {
  ConfigVersion,
  ConnectorRef,
  endpoints,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { useHistoryEndpoint } from '../../api';
import { Loaded, Section, useTexts } from '../../shared';
import { ConfigComparison } from './ConfigComparison';

/** Versions that were kept, and what differs between two of them. */
export function ConfigVersionsSection(props: { connectorRef: ConnectorRef }) {
  const { environment, connectCluster, name } = props.connectorRef;
  const { t } = useTexts();
  const query = useHistoryEndpoint(endpoints.getConnectorConfigs, {
    params: { environment, connectCluster, name },
  });

  const content = (versions: ConfigVersion[]) => {
    if (versions.length === 0) {
      return <Text>{t('connector.config.noVersions')}</Text>;
    }
    return versions.length === 1 ? (
      <Text>{t('connector.config.onlyOne')}</Text>
    ) : (
      <ConfigComparison versions={versions} />
    );
  };

  return (
    <Section title={t('connector.config.versions')}>
      <Loaded query={query}>
        {({ pages }) => (
          <>
            {content(pages.flatMap(({ items }) => items))}
            {query.hasNextPage && (
              <Button
                variant="secondary"
                isPending={query.isFetchingNextPage}
                onPress={() => query.fetchNextPage()}
              >
                {t('shared.more.load')}
              </Button>
            )}
          </>
        )}
      </Loaded>
    </Section>
  );
}
