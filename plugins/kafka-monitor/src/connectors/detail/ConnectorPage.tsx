import { Tab, TabList, TabPanel, Tabs } from '@backstage/ui';
import {
  ConnectorRef,
  endpoints,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { failureKind, useEndpoint } from '../../api';
import { Offsets } from '../../operations';
import { usePlatform, usePlatformPages } from '../../platform';
import { Redirect } from '../../routing';
import { Loaded, useTexts } from '../../shared';
import { Configuration } from './Configuration';
import { ConnectorHeader } from './ConnectorHeader';
import { History } from './history';
import { NotFound } from './NotFound';
import { Overview } from './Overview';
import styles from './ConnectorPage.module.css';
import { ConnectorTab, connectorTabs } from './tabs';

/** Everything that is known of one connector. */
export function ConnectorPage(props: {
  connectorRef: ConnectorRef;
  tab: ConnectorTab;
}) {
  const { connectorRef, tab } = props;
  const { t } = useTexts();
  const { platform, connectorHref } = usePlatform();
  const pagesOf = usePlatformPages();
  const query = useEndpoint(endpoints.getConnector, { params: connectorRef });
  const href = connectorHref(connectorRef);

  if (query.error && failureKind(query.error) === 'not-found') {
    return <NotFound connectorRef={connectorRef} />;
  }
  return (
    <Loaded query={query}>
      {connector =>
        connector.platform !== platform ? (
          <Redirect
            to={`${pagesOf(connector.platform).connectorHref(connectorRef)}${
              tab === 'overview' ? '' : `/${tab}`
            }`}
          />
        ) : (
          <>
            <ConnectorHeader connector={connector} />
            <Tabs className={styles.tabs} selectedKey={tab}>
              <TabList aria-label={t('connector.tabs')}>
                {connectorTabs.map(each => (
                  <Tab
                    key={each}
                    id={each}
                    href={each === 'overview' ? href : `${href}/${each}`}
                  >
                    {t(`connector.${each}`)}
                  </Tab>
                ))}
              </TabList>
              <TabPanel id={tab} className={styles.panel}>
                {tab === 'overview' && <Overview connector={connector} />}
                {tab === 'configuration' && (
                  <Configuration connector={connector} />
                )}
                {tab === 'history' && <History connectorRef={connectorRef} />}
                {tab === 'offsets' && <Offsets connectorRef={connectorRef} />}
              </TabPanel>
            </Tabs>
          </>
        )
      }
    </Loaded>
  );
}
