import { Text } from '@backstage/ui';
import { BulkOperationName } from '@kafka-monitor/plugin-kafka-monitor-common';
import { Translate, useLanguage, useTexts } from '../../shared';
import styles from '../ConfirmDialog.module.css';
import {
  BulkRow,
  BulkTarget,
  Matching,
  placesOf,
  skippedRows,
} from './bulkPlan';
import { skipText } from './hindranceText';

/** Names that are told per place; of what is deleted, all are. */
const NAMES_SHOWN = 10;

function namesText(
  t: Translate,
  operation: BulkOperationName,
  names: string[],
): string {
  const shown = operation === 'delete' ? names.length : NAMES_SHOWN;
  const more = names.length - shown;
  const list = names.slice(0, shown).join(', ');
  return more > 0
    ? t('operations.bulkConfirm.moreNames', { names: list, more: String(more) })
    : list;
}

function RowsDescription(props: {
  operation: BulkOperationName;
  rows: BulkRow[];
}) {
  const { operation, rows } = props;
  const { t } = useTexts();
  const language = useLanguage();
  const number = (count: number) => count.toLocaleString(language);
  return (
    <>
      <ul
        aria-label={t('operations.bulkConfirm.places')}
        className={styles.list}
      >
        {placesOf(rows).map(([place, names]) => (
          <li key={place}>
            {t('operations.bulkConfirm.place', {
              place,
              count: names.length,
              number: number(names.length),
            })}
            <div>
              <Text color="secondary">{namesText(t, operation, names)}</Text>
            </div>
          </li>
        ))}
      </ul>
      {skippedRows(operation, rows).map(([reason, count]) => (
        <Text as="p" key={reason} color="secondary">
          {t('operations.bulkConfirm.skipped', {
            count,
            number: number(count),
            reason: skipText(t, reason),
          })}
        </Text>
      ))}
    </>
  );
}

function MatchingDescription(props: { matching: Matching }) {
  const { t } = useTexts();
  const environments = props.matching.filter.environment ?? [];
  return (
    <>
      <Text as="p">
        {environments.length > 0
          ? t('operations.bulkConfirm.matchingIn', {
              environments: environments.join(', '),
            })
          : t('operations.bulkConfirm.matchingEverywhere')}
      </Text>
      <Text as="p" color="secondary">
        {t('operations.bulkConfirm.matchingSkipped')}
      </Text>
    </>
  );
}

/** What is done to how many connectors where, and which are skipped. */
export function BulkDescription(props: {
  operation: BulkOperationName;
  target: BulkTarget;
}) {
  const { operation, target } = props;
  const { t } = useTexts();
  return (
    <>
      <Text as="p">{t(`operations.bulkConfirm.what.${operation}`)}</Text>
      {target.kind === 'rows' ? (
        <RowsDescription operation={operation} rows={target.rows} />
      ) : (
        <MatchingDescription matching={target.matching} />
      )}
    </>
  );
}
