import { SearchField, Text } from '@backstage/ui';
import { ConnectorDetail } from '@kafka-monitor/plugin-kafka-monitor-common';
import { useState } from 'react';
import { CopyButton, Section, useTexts } from '../../shared';
import { ConfigGroupTable } from './ConfigGroupTable';
import { configGroups, matchesSearch } from './configGroups';
import { ConfigVersionsSection } from './ConfigVersionsSection';

/** The masked configuration as it is, and its earlier versions. */
export function Configuration(props: { connector: ConnectorDetail }) {
  const { connector } = props;
  const { t } = useTexts();
  const [search, setSearch] = useState('');
  const { config } = connector;
  if (config === null) {
    return (
      <Section title={t('connector.config.current')}>
        <Text>{t('connector.config.none')}</Text>
      </Section>
    );
  }
  const groups = configGroups(
    Object.entries(config).filter(entry => matchesSearch(entry, search)),
  );
  return (
    <>
      <Section
        title={t('connector.config.current')}
        actions={
          <CopyButton
            text={JSON.stringify(config, null, 2)}
            label={t('connector.config.copyAll')}
          />
        }
      >
        <SearchField
          aria-label={t('connector.config.search')}
          placeholder={t('connector.config.search')}
          size="small"
          value={search}
          onChange={setSearch}
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
      <ConfigVersionsSection connectorRef={connector} />
    </>
  );
}
