import { Link, Text } from '@backstage/ui';
import {
  BulkOperation,
  BulkResultStatus,
  endpoints,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { failureKind, KEY, useEndpoint } from '../../api';
import {
  Age,
  Loaded,
  Message,
  personName,
  Section,
  useLanguage,
  useTexts,
} from '../../shared';
import styles from './BulkProgress.module.css';
import { BulkResults } from './BulkResults';
import { CancelButton } from './CancelButton';
import { POLL_BULK_MS } from './pollBulk';
import { ProgressBar } from './ProgressBar';
import { ResultChips } from './ResultChips';
import { RetryButton } from './RetryButton';

/** The last results, and what they changed, are looked at once more. */
function useLookWhenEnded(operation: BulkOperation | undefined): void {
  const queries = useQueryClient();
  const before = useRef(operation?.status);
  const status = operation?.status;
  useEffect(() => {
    if (before.current === 'running' && status && status !== 'running') {
      queries.invalidateQueries({ queryKey: [KEY] });
    }
    before.current = status;
  }, [status, queries]);
}

/** A bulk operation: how far it is, what came of each connector. */
export function BulkProgress(props: {
  id: string;
  /** Only these results. */
  status: BulkResultStatus | undefined;
  onStatusChange: (status: BulkResultStatus | undefined) => void;
  /** Another operation was begun. */
  onBegun: (id: string) => void;
  /** The list that it was begun from. */
  backHref: string;
}) {
  const { id, status, onStatusChange, onBegun, backHref } = props;
  const { t } = useTexts();
  const language = useLanguage();
  const query = useEndpoint(
    endpoints.getBulkOperation,
    { params: { id } },
    {
      refetchInterval: operation =>
        operation?.status === 'running' ? POLL_BULK_MS : undefined,
    },
  );
  useLookWhenEnded(query.data);
  const back = <Link href={backHref}>{t('operations.progress.back')}</Link>;

  if (
    query.error &&
    ['not-found', 'not-allowed'].includes(failureKind(query.error))
  ) {
    return (
      <Message
        alert
        title={t('operations.progress.notFoundTitle')}
        text={t('operations.progress.notFoundText')}
        actions={back}
      />
    );
  }
  return (
    <>
      <p className={styles.back}>{back}</p>
      <Loaded query={query}>
        {operation => (
          <Section
            title={t('operations.progress.title', {
              operation: t(`operations.bulk.${operation.operation}`),
              count: operation.total,
              number: operation.total.toLocaleString(language),
            })}
            actions={
              operation.status === 'running' ? (
                <CancelButton operation={operation} />
              ) : (
                (['failed', 'unknown'] as const).map(each => (
                  <RetryButton
                    key={each}
                    operation={operation}
                    status={each}
                    onBegun={onBegun}
                  />
                ))
              )
            }
          >
            <Text as="p" weight="bold" role="status" className={styles.status}>
              {t(`operations.progress.status.${operation.status}`)}
            </Text>
            <ProgressBar operation={operation} />
            <Text as="p" color="secondary">
              {t('operations.progress.startedBy', {
                by: personName(operation.by),
                time: <Age key="begun" at={operation.startedAt} />,
              })}{' '}
              {operation.finishedAt
                ? t('operations.progress.endedAt', {
                    time: <Age key="ended" at={operation.finishedAt} />,
                  })
                : t('operations.progress.leave')}
            </Text>
            {operation.operation.startsWith('restart') && (
              <Text as="p" color="secondary">
                {t('operations.progress.restarts')}
              </Text>
            )}
            <ResultChips
              operation={operation}
              selected={status}
              onChange={onStatusChange}
            />
            <BulkResults
              key={`${id} ${status}`}
              operation={operation}
              status={status}
            />
          </Section>
        )}
      </Loaded>
    </>
  );
}
