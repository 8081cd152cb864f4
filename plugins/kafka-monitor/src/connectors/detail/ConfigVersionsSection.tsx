import { Text } from '@backstage/ui';
import {
  ConfigVersion,
  ConnectorRef,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { Loaded, LoadMore, Section, useTexts } from '../../shared';
import { ConfigComparison } from './ConfigComparison';
import { ConfigView } from './configView';
import { useConfigVersions } from './useConfigVersions';

/** The oldest version that a link asks to see. */
function oldestWanted({ from, to }: ConfigView): number | undefined {
  const wanted = [from, to].filter((each): each is number => Boolean(each));
  return wanted.length > 0 ? Math.min(...wanted) : undefined;
}

/** Versions that were kept, and what differs between two of them. */
export function ConfigVersionsSection(props: {
  connectorRef: ConnectorRef;
  view: ConfigView;
  onChange: (part: Partial<ConfigView>) => void;
}) {
  const { connectorRef, view, onChange } = props;
  const { t } = useTexts();
  const { query } = useConfigVersions(connectorRef, oldestWanted(view));

  const content = (versions: ConfigVersion[]) => {
    if (versions.length === 0) {
      return <Text>{t('connector.config.noVersions')}</Text>;
    }
    return versions.length === 1 ? (
      <Text>{t('connector.config.onlyOne')}</Text>
    ) : (
      <ConfigComparison
        versions={versions}
        from={view.from}
        to={view.to}
        onChange={onChange}
      />
    );
  };

  return (
    <Section title={t('connector.config.versions')}>
      <Loaded query={query}>
        {({ pages }) => (
          <>
            {content(pages.flatMap(({ items }) => items))}
            <LoadMore query={query} />
          </>
        )}
      </Loaded>
    </Section>
  );
}
