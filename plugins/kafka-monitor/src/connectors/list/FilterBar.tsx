import { Button } from '@backstage/ui';
import {
  connectorTypeSchema,
  endpoints,
  Environment,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { useEndpoint } from '../../api';
import { environmentChoices } from '../../environments';
import { useOrganization } from '../../organization';
import { usePlatform } from '../../platform';
import {
  dbmsName,
  DebouncedSearch,
  filterBarStyles as styles,
  FilterChoice,
  FilterSelect,
  useTexts,
} from '../../shared';
import { ActiveFilters } from './ActiveFilters';
import {
  initialListState,
  isFiltered,
  ListFilter,
  ListState,
} from './listState';

function asChoices(
  values: string[] | undefined,
  name: (value: string) => string = value => value,
): FilterChoice[] {
  return (values ?? []).map(value => ({ id: value, label: name(value) }));
}

/** Search and filters of the list. */
export function FilterBar(props: {
  state: ListState;
  onChange: (part: Partial<ListState>) => void;
  environments: Environment[];
}) {
  const { state, onChange, environments } = props;
  const { t } = useTexts();
  const { platform } = usePlatform();
  const { teamTitle, clusterTitle } = useOrganization();
  const facets = useEndpoint(endpoints.listConnectorFacets, {
    query: { platform },
  }).data;

  const select = (name: ListFilter, label: string, offered: FilterChoice[]) => (
    <FilterSelect
      className={styles.select}
      label={label}
      placeholder={t('connectors.filter.any')}
      choices={offered}
      value={state[name]}
      onChange={value => onChange({ [name]: value })}
    />
  );

  return (
    <div
      role="search"
      aria-label={t('connectors.filter.label')}
      className={styles.bar}
    >
      <DebouncedSearch
        className={styles.search}
        label={t('connectors.filter.search')}
        value={state.search}
        onChange={search => onChange({ search })}
      />
      {select(
        'environment',
        t('connectors.filter.environment'),
        environmentChoices(t, environments),
      )}
      {select(
        'team',
        t('connectors.filter.team'),
        asChoices(facets?.team, teamTitle),
      )}
      {select(
        'cluster',
        t('connectors.filter.cluster'),
        asChoices(facets?.cluster, clusterTitle),
      )}
      {select(
        'dbms',
        t('connectors.filter.dbms'),
        asChoices(facets?.dbms, dbmsName),
      )}
      {select(
        'type',
        t('connectors.filter.type'),
        connectorTypeSchema.options.map(type => ({
          id: type,
          label: t(`shared.type.${type}`),
        })),
      )}
      <DebouncedSearch
        className={styles.select}
        label={t('connectors.filter.topic')}
        value={state.topic[0] ?? ''}
        onChange={topic => onChange({ topic: topic ? [topic] : [] })}
      />
      <ActiveFilters state={state} onChange={onChange} />
      {isFiltered(state) && (
        <Button
          variant="tertiary"
          onPress={() => onChange({ ...initialListState, sort: state.sort })}
        >
          {t('connectors.filter.clear')}
        </Button>
      )}
    </div>
  );
}
