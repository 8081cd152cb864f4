import { Button } from '@backstage/ui';
import { endpoints } from '@kafka-monitor/plugin-kafka-monitor-common';
import { useEffect } from 'react';
import { useEndpoint } from '../../api';
import { NoEnvironment, useEnvironments } from '../../environments';
import { usePlatform } from '../../platform';
import { useUrlState } from '../../routing';
import { Loaded, Message, PageNavigation, useTexts } from '../../shared';
import { FailureFilterBar } from './FailureFilterBar';
import {
  failureListCodec,
  FailureListState,
  filterOf,
  initialFailureListState,
  isFiltered,
  PAGE_SIZE,
  sortText,
} from './failureListState';
import { FailureTable } from './FailureTable';
import { StatusChips } from './StatusChips';

function lastPage(total: number): number {
  return Math.max(0, Math.ceil(total / PAGE_SIZE) - 1);
}

function Empty(props: {
  state: FailureListState;
  onChange: (part: Partial<FailureListState>) => void;
}) {
  const { state, onChange } = props;
  const { t } = useTexts();
  if (isFiltered(state)) {
    return (
      <Message
        title={t('failures.noMatchTitle')}
        text={t('failures.noMatchText')}
        actions={
          <Button
            variant="secondary"
            onPress={() => onChange(initialFailureListState)}
          >
            {t('failures.filter.clear')}
          </Button>
        }
      />
    );
  }
  return state.status.includes('resolved') ? (
    <Message title={t('failures.noneTitle')} text={t('failures.noneText')} />
  ) : (
    <Message
      title={t('failures.noneOpenTitle')}
      text={t('failures.noneOpenText')}
      actions={
        <Button
          variant="secondary"
          onPress={() => onChange({ status: ['resolved'] })}
        >
          {t('failures.showResolved')}
        </Button>
      }
    />
  );
}

/** The failures of a platform, a page at a time, the worst first. */
export function FailureList() {
  const { t } = useTexts();
  const { platform } = usePlatform();
  const [state, setState] = useUrlState(failureListCodec);
  const environments = useEnvironments(platform).data?.items;
  const list = useEndpoint(
    endpoints.listFailures,
    {
      query: {
        platform,
        ...filterOf(state),
        sort: sortText(state.sort) as 'severity',
        offset: state.page * PAGE_SIZE,
        limit: PAGE_SIZE,
      },
    },
    { keepPrevious: true },
  );

  const change = (part: Partial<FailureListState>) =>
    setState({ ...state, page: 0, ...part });

  // A link, or failures that ended, may lead past the end.
  const total = list.isPlaceholderData ? undefined : list.data?.totalItems;
  useEffect(() => {
    if (total !== undefined && state.page > lastPage(total)) {
      setState({ ...state, page: lastPage(total) }, { replace: true });
    }
  }, [total, state, setState]);

  if (environments?.length === 0) {
    return <NoEnvironment />;
  }
  const label = t('failures.tableLabel');
  return (
    <>
      <FailureFilterBar
        state={state}
        onChange={change}
        environments={environments ?? []}
        items={list.data?.items}
      />
      <StatusChips
        counts={list.data?.counts}
        selected={state.status}
        onChange={status => change({ status })}
      />
      <Loaded query={list} loading={<FailureTable label={label} />}>
        {({ items, totalItems }) => (
          <>
            <FailureTable
              label={label}
              items={items}
              environments={environments}
              sort={state.sort}
              onSort={sort => change({ sort })}
              hasResolved={state.status.includes('resolved')}
              isStale={list.isPlaceholderData}
              empty={<Empty state={state} onChange={change} />}
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
