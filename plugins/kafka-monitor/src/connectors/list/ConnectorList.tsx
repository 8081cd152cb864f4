import { Flex } from '@backstage/ui';
import {
  ConnectorItem,
  endpoints,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { useEffect } from 'react';
import { useEndpoint } from '../../api';
import { NoEnvironment, useEnvironments } from '../../environments';
import { SelectionBar } from '../../operations';
import { usePlatform } from '../../platform';
import { Loaded, PageNavigation } from '../../shared';
import { ConnectorTable } from './ConnectorTable';
import { ExportButton } from './ExportButton';
import { FilterBar } from './FilterBar';
import { HealthChips } from './HealthChips';
import {
  filterOf,
  initialListState,
  ListState,
  PAGE_SIZE,
  sortText,
} from './listState';
import { NoMatch } from './NoMatch';
import { canBeAssigned } from './nextToAssign';
import { PresetChips } from './PresetChips';
import { UnassignedLine } from './UnassignedLine';
import { useAssigning } from './useAssigning';
import { useRowSelection } from './useRowSelection';
import { useUnassignedCount } from './useUnassignedCount';

function lastPage(total: number): number {
  return Math.max(0, Math.ceil(total / PAGE_SIZE) - 1);
}

/** Whether the viewer may do anything to one of the rows. */
function isOperable(items: ConnectorItem[]): boolean {
  return items.some(
    ({ allowed, refused }) => allowed.length > 0 || refused.length > 0,
  );
}

/** All connectors of a platform, a page at a time, the abnormal first. */
export function ConnectorList(props: {
  state: ListState;
  setState: (next: ListState, options?: { replace?: boolean }) => void;
  /** With the id of a bulk operation. */
  onBegun: (id: string) => void;
}) {
  const { state, setState } = props;
  const { platform } = usePlatform();
  const environments = useEnvironments(platform);
  const filter = { platform, ...filterOf(state) };
  const list = useEndpoint(
    endpoints.listConnectors,
    {
      query: {
        ...filter,
        sort: sortText(state.sort) as 'health',
        offset: state.page * PAGE_SIZE,
        limit: PAGE_SIZE,
      },
    },
    { keepPrevious: true },
  );

  const shown = list.isPlaceholderData ? undefined : list.data;
  const unassigned = useUnassignedCount(state, shown);
  const selection = useRowSelection(JSON.stringify(filter), shown?.items);
  const assigning = useAssigning(list);

  const change = (part: Partial<ListState>) =>
    setState({ ...state, page: 0, ...part });

  // A link, or connectors that went away, may lead past the end.
  const total = shown?.totalItems;
  useEffect(() => {
    if (total !== undefined && state.page > lastPage(total)) {
      setState({ ...state, page: lastPage(total) }, { replace: true });
    }
  }, [total, state, setState]);

  if (environments.data?.items.length === 0) {
    return <NoEnvironment />;
  }
  const isUnassigned = state.assigned === false;
  return (
    <>
      <FilterBar
        state={state}
        onChange={change}
        environments={environments.data?.items ?? []}
      />
      <Flex justify="between" align="start" gap="3" mb="3">
        <Flex direction="column" gap="2">
          <HealthChips
            counts={list.data?.counts}
            selected={state.health}
            onChange={health => change({ health })}
          />
          <PresetChips
            state={state}
            onChange={change}
            unassigned={unassigned}
          />
        </Flex>
        <ExportButton state={state} />
      </Flex>
      {isUnassigned && <UnassignedLine />}
      <Loaded query={list} loading={<ConnectorTable state={state} />}>
        {({ items, totalItems }) => (
          <>
            {(selection.selected.length > 0 || selection.isAllMatching) && (
              <SelectionBar
                selected={selection.selected}
                isAllMatching={selection.isAllMatching}
                matching={{ filter, count: totalItems }}
                shown={items}
                onSelectMatching={selection.selectMatching}
                onClear={selection.clear}
                onBegun={props.onBegun}
              />
            )}
            <ConnectorTable
              state={state}
              items={items}
              environments={environments.data?.items}
              isStale={list.isPlaceholderData}
              selection={isOperable(items) ? selection : undefined}
              onAssign={
                isUnassigned && items.some(canBeAssigned)
                  ? assigning.begin
                  : undefined
              }
              onSort={sort => change({ sort })}
              empty={
                <NoMatch
                  state={state}
                  onClear={() => setState(initialListState)}
                />
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
      {assigning.dialog}
    </>
  );
}
