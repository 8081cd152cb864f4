import { Button } from '@backstage/ui';
import { endpoints } from '@kafka-monitor/plugin-kafka-monitor-common';
import { useEffect } from 'react';
import { useEndpoint } from '../../api';
import { NoEnvironment, useEnvironments } from '../../environments';
import { usePlatform } from '../../platform';
import { useUrlState } from '../../routing';
import { Loaded, Message, PageNavigation, useTexts } from '../../shared';
import { TopicStatsSection } from '../stats/TopicStatsSection';
import { TopicFilterBar } from './TopicFilterBar';
import {
  filterOf,
  initialTopicListState,
  isFiltered,
  PAGE_SIZE,
  sortText,
  topicListCodec,
  TopicListState,
} from './topicListState';
import { TopicTable } from './TopicTable';

function lastPage(total: number): number {
  return Math.max(0, Math.ceil(total / PAGE_SIZE) - 1);
}

function Empty(props: { state: TopicListState; onClear: () => void }) {
  const { t } = useTexts();
  return isFiltered(props.state) ? (
    <Message
      title={t('topics.noMatchTitle')}
      text={t('topics.noMatchText')}
      actions={
        <Button variant="secondary" onPress={props.onClear}>
          {t('topics.filter.clear')}
        </Button>
      }
    />
  ) : (
    <Message title={t('topics.emptyTitle')} text={t('topics.emptyText')} />
  );
}

/** The topics that connectors of a platform use, and their numbers. */
export function TopicList() {
  const { t } = useTexts();
  const { platform } = usePlatform();
  const [state, setState] = useUrlState(topicListCodec);
  const environments = useEnvironments(platform).data?.items;
  const list = useEndpoint(
    endpoints.listTopics,
    {
      query: {
        platform,
        ...filterOf(state),
        sort: sortText(state.sort),
        offset: state.page * PAGE_SIZE,
        limit: PAGE_SIZE,
      },
    },
    { keepPrevious: true },
  );
  const change = (part: Partial<TopicListState>) =>
    setState({ ...state, page: 0, ...part });
  const clear = () => change({ ...initialTopicListState, sort: state.sort });

  // A link, or topics that are gone, may lead past the end.
  const total = list.isPlaceholderData ? undefined : list.data?.totalItems;
  useEffect(() => {
    if (total !== undefined && state.page > lastPage(total)) {
      setState({ ...state, page: lastPage(total) }, { replace: true });
    }
  }, [total, state, setState]);

  if (environments?.length === 0) {
    return <NoEnvironment />;
  }
  const label = t('topics.tableLabel');
  return (
    <>
      <TopicStatsSection environments={environments ?? []} />
      <TopicFilterBar
        state={state}
        onChange={change}
        onClear={clear}
        environments={environments ?? []}
      />
      <Loaded query={list} loading={<TopicTable label={label} />}>
        {({ items, totalItems }) => (
          <>
            <TopicTable
              label={label}
              items={items}
              environments={environments}
              sort={state.sort}
              onSort={sort => change({ sort })}
              isStale={list.isPlaceholderData}
              empty={<Empty state={state} onClear={clear} />}
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
    </>
  );
}
