import { Button, Text } from '@backstage/ui';
import {
  BulkOperationName,
  ConnectorItem,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { useState } from 'react';
import { useLanguage, useTexts } from '../../shared';
import { OperationButton } from '../OperationButton';
import { BulkQuestion } from './BulkQuestion';
import { bulkOffers, BulkTarget, Matching } from './bulkPlan';
import { hindranceText } from './hindranceText';
import styles from './SelectionBar.module.css';

/** How many connectors are chosen, and what can be done to them. */
export function SelectionBar(props: {
  /** Chosen rows, also of other pages. */
  selected: ConnectorItem[];
  /** All that match are chosen, rather than these. */
  isAllMatching: boolean;
  /** All that match, chosen or not. */
  matching: Matching;
  /** Rows that are shown. */
  shown: ConnectorItem[];
  onSelectMatching: () => void;
  onClear: () => void;
  onBegun: (id: string) => void;
}) {
  const { selected, isAllMatching, matching, shown } = props;
  const { t } = useTexts();
  const language = useLanguage();
  const number = (count: number) => count.toLocaleString(language);
  const [asked, setAsked] = useState<BulkOperationName>();
  const target: BulkTarget = isAllMatching
    ? { kind: 'matching', matching }
    : { kind: 'rows', rows: selected.map(item => ({ ...item, known: item })) };
  const offers = bulkOffers(
    target,
    isAllMatching ? [...selected, ...shown] : selected,
  );
  return (
    <section aria-label={t('operations.select.region')} className={styles.bar}>
      <Text weight="bold" aria-live="polite">
        {isAllMatching
          ? t('operations.select.allMatching', {
              count: matching.count,
              number: number(matching.count),
            })
          : t('operations.select.count', {
              count: selected.length,
              number: number(selected.length),
            })}
      </Text>
      {!isAllMatching && matching.count > selected.length && (
        <Button
          size="small"
          variant="tertiary"
          onPress={props.onSelectMatching}
        >
          {t('operations.select.selectMatching', {
            number: number(matching.count),
          })}
        </Button>
      )}
      <Button size="small" variant="tertiary" onPress={props.onClear}>
        {t('operations.select.clear')}
      </Button>
      <div
        role="group"
        aria-label={t('operations.actions')}
        className={styles.actions}
      >
        {offers.map(({ operation, hindrance }) => (
          <OperationButton
            key={operation}
            destructive={operation === 'delete'}
            hindrance={hindrance && hindranceText(t, hindrance)}
            onPress={() => setAsked(operation)}
          >
            {t(`operations.bulk.${operation}`)}
          </OperationButton>
        ))}
      </div>
      {asked && (
        <BulkQuestion
          operation={asked}
          target={target}
          onBegun={props.onBegun}
          onClose={() => setAsked(undefined)}
        />
      )}
    </section>
  );
}
