import { Text } from '@backstage/ui';
import {
  ConnectorRef,
  endpoints,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { useHistoryEndpoint } from '../../../api';
import { useUrlState } from '../../../routing';
import { Loaded, LoadMore, Section, Timeline, useTexts } from '../../../shared';
import { HistoryEntryText } from './HistoryEntryText';
import { historyKindsCodec } from './historyKindsCodec';
import { KindChips } from './KindChips';

/** What happened to the connector, newest first. */
export function History(props: { connectorRef: ConnectorRef }) {
  const { connectorRef } = props;
  const { t } = useTexts();
  const [kinds, setKinds] = useUrlState(historyKindsCodec);
  const query = useHistoryEndpoint(endpoints.getConnectorHistory, {
    params: connectorRef,
    query: { kind: kinds },
  });
  return (
    <Section title={t('connector.history')}>
      <KindChips selected={kinds} onChange={setKinds} />
      <Loaded query={query}>
        {({ pages }) => {
          const entries = pages.flatMap(({ items }) => items);
          if (entries.length === 0) {
            return (
              <Text>
                {t(
                  kinds.length > 0
                    ? 'connector.timeline.noMatch'
                    : 'connector.timeline.none',
                )}
              </Text>
            );
          }
          return (
            <>
              <Timeline
                label={t('connector.timeline.label')}
                entries={entries.map(entry => ({
                  key: `${entry.kind} ${entry.id}`,
                  at: entry.at,
                  content: (
                    <HistoryEntryText
                      entry={entry}
                      connectorRef={connectorRef}
                    />
                  ),
                }))}
              />
              <LoadMore query={query} />
              {!query.hasNextPage && (
                <Text color="secondary">{t('shared.more.end')}</Text>
              )}
            </>
          );
        }}
      </Loaded>
    </Section>
  );
}
