import { Button, Select, ToggleButton } from '@backstage/ui';
import {
  endpoints,
  Environment,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { RiCloseLine } from '@remixicon/react';
import { useEndpoint } from '../../api';
import { environmentChoices } from '../../environments';
import { useOrganization } from '../../organization';
import { usePlatform } from '../../platform';
import {
  DebouncedSearch,
  filterBarStyles as styles,
  FilterSelect,
  useTexts,
} from '../../shared';
import { isFiltered, kinds, TopicListState, usages } from './topicListState';

/** What a choice of one value has while nothing is chosen. */
const ANY = 'any';

/** Search and filters of the list. */
export function TopicFilterBar(props: {
  state: TopicListState;
  onChange: (part: Partial<TopicListState>) => void;
  onClear: () => void;
  environments: Environment[];
}) {
  const { state, onChange, environments } = props;
  const { t } = useTexts();
  const { platform } = usePlatform();
  const { teamTitle, clusterTitle } = useOrganization();
  const facets = useEndpoint(endpoints.listConnectorFacets, {
    query: { platform },
  }).data;
  const any = t('topics.filter.any');
  return (
    <div
      role="search"
      aria-label={t('topics.filter.label')}
      className={styles.bar}
    >
      <DebouncedSearch
        className={styles.search}
        label={t('topics.filter.search')}
        value={state.search}
        onChange={search => onChange({ search })}
      />
      <FilterSelect
        className={styles.select}
        label={t('topics.filter.environment')}
        placeholder={any}
        choices={environmentChoices(t, environments)}
        value={state.environment}
        onChange={environment => onChange({ environment })}
      />
      <FilterSelect
        className={styles.select}
        label={t('topics.filter.team')}
        placeholder={any}
        choices={(facets?.team ?? []).map(team => ({
          id: team,
          label: teamTitle(team),
        }))}
        value={state.team}
        onChange={team => onChange({ team })}
      />
      <FilterSelect
        className={styles.select}
        label={t('topics.filter.cluster')}
        placeholder={any}
        choices={(facets?.cluster ?? []).map(cluster => ({
          id: cluster,
          label: clusterTitle(cluster),
        }))}
        value={state.cluster}
        onChange={cluster => onChange({ cluster })}
      />
      <Select
        className={styles.select}
        label={t('topics.filter.usage')}
        options={[
          { id: ANY, label: any },
          ...usages.map(id => ({ id, label: t(`topics.usage.${id}`) })),
        ]}
        value={state.usage ?? ANY}
        onChange={key => onChange({ usage: usages.find(each => each === key) })}
      />
      <Select
        className={styles.select}
        label={t('topics.filter.kind')}
        options={[
          { id: ANY, label: any },
          ...kinds.map(id => ({ id, label: t(`topics.kind.${id}`) })),
        ]}
        value={state.kind ?? ANY}
        onChange={key => onChange({ kind: kinds.find(each => each === key) })}
      />
      <ToggleButton
        isSelected={state.internal}
        onChange={internal => onChange({ internal })}
      >
        {t('topics.filter.internal')}
      </ToggleButton>
      {state.connectCluster.map(name => {
        const filter = `${t('topics.filter.connectCluster')}: ${name}`;
        return (
          <Button
            key={name}
            variant="secondary"
            iconEnd={<RiCloseLine />}
            aria-label={t('topics.filter.remove', { filter })}
            onPress={() =>
              onChange({
                connectCluster: state.connectCluster.filter(
                  each => each !== name,
                ),
              })
            }
          >
            {filter}
          </Button>
        );
      })}
      {isFiltered(state) && (
        <Button variant="tertiary" onPress={props.onClear}>
          {t('topics.filter.clear')}
        </Button>
      )}
    </div>
  );
}
