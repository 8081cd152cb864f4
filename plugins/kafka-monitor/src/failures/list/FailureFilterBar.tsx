import { Button, ToggleButton } from '@backstage/ui';
import {
  endpoints,
  Environment,
  FailureItem,
  FailureKind,
  failureKinds,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { useEndpoint } from '../../api';
import { environmentChoices } from '../../environments';
import { useOrganization } from '../../organization';
import { usePlatform } from '../../platform';
import {
  DebouncedSearch,
  filterBarStyles,
  FilterSelect,
  useTexts,
} from '../../shared';
import { FailureFilterChips } from './FailureFilterChips';
import {
  FailureListState,
  initialFailureListState,
  isFiltered,
} from './failureListState';

/** Search and filters of the list. */
export function FailureFilterBar(props: {
  state: FailureListState;
  onChange: (part: Partial<FailureListState>) => void;
  environments: Environment[];
  items: FailureItem[] | undefined;
}) {
  const { state, onChange, environments, items } = props;
  const { t } = useTexts();
  const { platform } = usePlatform();
  const { teamTitle } = useOrganization();
  const teams = useEndpoint(endpoints.listConnectorFacets, {
    query: { platform },
  }).data?.team;
  const any = t('failures.filter.any');
  return (
    <div
      role="search"
      aria-label={t('failures.filter.label')}
      className={filterBarStyles.bar}
    >
      <DebouncedSearch
        className={filterBarStyles.search}
        label={t('failures.filter.search')}
        value={state.search}
        onChange={search => onChange({ search })}
      />
      <FilterSelect
        className={filterBarStyles.select}
        label={t('failures.filter.environment')}
        placeholder={any}
        choices={environmentChoices(t, environments)}
        value={state.environment}
        onChange={environment => onChange({ environment })}
      />
      <FilterSelect
        className={filterBarStyles.select}
        label={t('failures.filter.team')}
        placeholder={any}
        choices={(teams ?? []).map(team => ({
          id: team,
          label: teamTitle(team),
        }))}
        value={state.team}
        onChange={team => onChange({ team })}
      />
      <FilterSelect
        className={filterBarStyles.select}
        label={t('failures.filter.kind')}
        placeholder={any}
        choices={failureKinds.map(kind => ({
          id: kind,
          label: t(`failures.kind.${kind}`),
        }))}
        value={state.kind}
        onChange={kind => onChange({ kind: kind as FailureKind[] })}
      />
      <ToggleButton
        isSelected={state.flapping}
        onChange={flapping => onChange({ flapping })}
      >
        {t('failures.filter.flapping')}
      </ToggleButton>
      <FailureFilterChips state={state} items={items} onChange={onChange} />
      {isFiltered(state) && (
        <Button
          variant="tertiary"
          onPress={() =>
            onChange({
              ...initialFailureListState,
              status: state.status,
              sort: state.sort,
            })
          }
        >
          {t('failures.filter.clear')}
        </Button>
      )}
    </div>
  );
}
