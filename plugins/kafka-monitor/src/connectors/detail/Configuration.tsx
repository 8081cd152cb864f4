import { Text } from '@backstage/ui';
import { ConnectorDetail } from '@kafka-monitor/plugin-kafka-monitor-common';
import { useUrlState } from '../../routing';
import { CopyButton, DebouncedSearch, Section, useTexts } from '../../shared';
import { ConfigGroupTable } from './ConfigGroupTable';
import { configGroups, matchesSearch } from './configGroups';
import { ConfigVersionsSection } from './ConfigVersionsSection';
import { ConfigView, configViewCodec } from './configView';
import { ElsewhereSection } from './ElsewhereSection';

function Current(props: {
  connector: ConnectorDetail;
  config: Record<string, string>;
  search: string;
  onSearch: (search: string) => void;
}) {
  const { connector, config, search, onSearch } = props;
  const { t } = useTexts();
  const groups = configGroups(
    Object.entries(config).filter(entry => matchesSearch(entry, search)),
  );
  return (
    <Section
      title={t('connector.config.current')}
      actions={
        <CopyButton
          text={JSON.stringify(config, null, 2)}
          label={t('connector.config.copyAll')}
        />
      }
    >
      <DebouncedSearch
        label={t('connector.config.search')}
        value={search}
        onChange={onSearch}
      />
      {groups.length === 0 && (
        <Text as="p">{t('connector.config.noMatch')}</Text>
      )}
      {groups.map(group => (
        <ConfigGroupTable
          key={group.prefix ?? ''}
          group={group}
          maskedKeys={connector.maskedKeys}
        />
      ))}
    </Section>
  );
}

/** The masked configuration as it is, as it was, and as it is elsewhere. */
export function Configuration(props: { connector: ConnectorDetail }) {
  const { connector } = props;
  const { t } = useTexts();
  const [view, setView] = useUrlState(configViewCodec);
  const change = (part: Partial<ConfigView>) =>
    setView({ ...view, ...part }, { replace: true });
  const { config } = connector;
  return (
    <>
      {config === null ? (
        <Section title={t('connector.config.current')}>
          <Text>{t('connector.config.none')}</Text>
        </Section>
      ) : (
        <>
          <Current
            connector={connector}
            config={config}
            search={view.search}
            onSearch={search => change({ search })}
          />
          <ElsewhereSection
            connector={connector}
            place={view.with}
            onChange={place => change({ with: place })}
          />
        </>
      )}
      <ConfigVersionsSection
        connectorRef={connector}
        view={view}
        onChange={change}
      />
    </>
  );
}
