import { Flex } from '@backstage/ui';
import { endpoints } from '@kafka-monitor/plugin-kafka-monitor-common';
import { useEffect } from 'react';
import { useEndpoint } from '../api';
import { ConnectorTable } from '../connectors/list/ConnectorTable';
import { HealthChips } from '../connectors/list/HealthChips';
import {
  initialListState,
  PAGE_SIZE,
  sortText,
} from '../connectors/list/listState';
import { useConnectorsFollowFreshness, useEnvironments } from '../environments';
import { PlatformProvider } from '../platform';
import { useUrlState } from '../routing';
import {
  DebouncedSearch,
  Loaded,
  Message,
  PageNavigation,
  useTexts,
} from '../shared';
import { EntityFilter } from './connectorsOfEntity';
import styles from './EntityConnectorList.module.css';
import { TabState, tabStateCodec } from './tabState';

/** All connectors of an entity, of both platforms, a page at a time. */
export function EntityConnectorList(props: { filter: EntityFilter }) {
  const { filter } = props;
  const { t } = useTexts();
  const [state, setState] = useUrlState(tabStateCodec);
  const environments = useEnvironments().data?.items;
  useConnectorsFollowFreshness(environments);
  const query = useEndpoint(
    endpoints.listConnectors,
    {
      query: {
        ...filter,
        health: state.health,
        search: state.search,
        sort: sortText(state.sort) as 'health',
        offset: state.page * PAGE_SIZE,
        limit: PAGE_SIZE,
      },
    },
    { keepPrevious: true },
  );
  const change = (part: Partial<TabState>) =>
    setState({ ...state, page: 0, ...part });

  // A link, or connectors that went away, may lead past the end.
  const total = query.isPlaceholderData ? undefined : query.data?.totalItems;
  useEffect(() => {
    const last = Math.max(0, Math.ceil((total ?? 0) / PAGE_SIZE) - 1);
    if (total !== undefined && state.page > last) {
      setState({ ...state, page: last }, { replace: true });
    }
  }, [total, state, setState]);

  const shown = { ...initialListState, ...state };
  const isFiltered = state.search !== '' || state.health.length > 0;
  return (
    // Teams have a page in both trees: that of the first row will do.
    <PlatformProvider
      platform={query.data?.items[0]?.platform ?? 'kafka-connect'}
    >
      <DebouncedSearch
        className={styles.search}
        label={t('connectors.filter.search')}
        value={state.search}
        onChange={search => change({ search })}
      />
      <Flex mb="3">
        <HealthChips
          counts={query.data?.counts}
          selected={state.health}
          onChange={health => change({ health })}
        />
      </Flex>
      <Loaded query={query} loading={<ConnectorTable state={shown} />}>
        {({ items, totalItems }) => (
          <>
            <ConnectorTable
              state={shown}
              items={items}
              environments={environments}
              isStale={query.isPlaceholderData}
              onSort={sort => change({ sort })}
              empty={
                isFiltered ? (
                  <Message
                    title={t('connectors.noMatchTitle')}
                    text={t('connectors.noMatchText')}
                  />
                ) : (
                  <Message
                    title={t('entity.tab.emptyTitle')}
                    text={t('entity.tab.emptyText')}
                  />
                )
              }
            />
            {totalItems > 0 && (
              <PageNavigation
                page={state.page}
                pageSize={PAGE_SIZE}
                total={totalItems}
                onChange={page => setState({ ...state, page })}
              />
            )}
          </>
        )}
      </Loaded>
    </PlatformProvider>
  );
}
