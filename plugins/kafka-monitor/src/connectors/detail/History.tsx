import { Button, Text } from '@backstage/ui';
import {
  ConnectorRef,
  endpoints,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { useHistoryEndpoint } from '../../api';
import { Loaded, Observed, Section, useTexts } from '../../shared';
import { HistoryEntryText } from './HistoryEntryText';
import styles from './History.module.css';

/** What happened to the connector, newest first. */
export function History(props: { connectorRef: ConnectorRef }) {
  const { t } = useTexts();
  const query = useHistoryEndpoint(endpoints.getConnectorHistory, {
    params: props.connectorRef,
  });
  return (
    <Section title={t('connector.history')}>
      <Loaded query={query}>
        {({ pages }) => {
          const entries = pages.flatMap(({ items }) => items);
          if (entries.length === 0) {
            return <Text>{t('connector.timeline.none')}</Text>;
          }
          return (
            <>
              <ol
                className={styles.entries}
                aria-label={t('connector.timeline.label')}
              >
                {entries.map(entry => (
                  <li
                    key={`${entry.kind} ${entry.id}`}
                    className={styles.entry}
                  >
                    <span className={styles.time}>
                      <Observed time={entry.at} />
                    </span>
                    <div className={styles.text}>
                      <HistoryEntryText entry={entry} />
                    </div>
                  </li>
                ))}
              </ol>
              {query.hasNextPage ? (
                <Button
                  variant="secondary"
                  isPending={query.isFetchingNextPage}
                  onPress={() => query.fetchNextPage()}
                >
                  {t('shared.more.load')}
                </Button>
              ) : (
                <Text color="secondary">{t('shared.more.end')}</Text>
              )}
            </>
          );
        }}
      </Loaded>
    </Section>
  );
}
