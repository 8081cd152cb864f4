import { Link, Text } from '@backstage/ui';
import {
  Attention,
  FailureStatus,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { FailureStatusDetail } from '../../failures/words';
import { RestartButton } from '../../operations';
import { Observed, Section, useLanguage, useTexts } from '../../shared';
import { useListHrefs } from '../useListHrefs';
import { FailureRow } from './FailureRow';
import styles from './FailureRows.module.css';

function AttentionRows(props: {
  label: string;
  attention: Attention;
  status: FailureStatus;
}) {
  const { label, status } = props;
  const { items, totalItems } = props.attention;
  const { t } = useTexts();
  const hrefs = useListHrefs();
  return (
    <>
      <ul aria-label={label} className={styles.list}>
        {items.map(({ failure, connector }) => (
          <FailureRow key={failure.id} failure={failure}>
            <div className={styles.since}>
              <Observed time={failure.since} />
              <FailureStatusDetail failure={failure} />
            </div>
            {connector && <RestartButton connector={connector} />}
          </FailureRow>
        ))}
      </ul>
      {totalItems > items.length && (
        <div className={styles.more}>
          <Link href={hrefs.failures({ status: [status] })}>
            {t('overview.attention.more', { count: totalItems - items.length })}
          </Link>
        </div>
      )}
    </>
  );
}

/**
 * Open failures, the worst and newest first, and what restarts them. What
 * somebody takes care of stands below.
 */
export function NeedsAttention(props: {
  open: Attention;
  acknowledged: Attention;
}) {
  const { open, acknowledged } = props;
  const { t } = useTexts();
  const language = useLanguage();
  const title = t('overview.attention.title');
  const taken = t('overview.attention.acknowledged', {
    number: acknowledged.totalItems.toLocaleString(language),
  });
  return (
    <Section title={title}>
      {open.totalItems === 0 ? (
        <Text as="p">{t('overview.attention.none')}</Text>
      ) : (
        <AttentionRows label={title} attention={open} status="open" />
      )}
      {acknowledged.totalItems > 0 && (
        <div className={styles.taken}>
          <Text as="h3" variant="body-medium" weight="bold">
            {taken}
          </Text>
          <AttentionRows
            label={taken}
            attention={acknowledged}
            status="acknowledged"
          />
        </div>
      )}
    </Section>
  );
}
