import { Alert, Button, Flex, Skeleton } from '@backstage/ui';
import { ReactNode } from 'react';
import { failureKind, failureMessage } from '../api';
import { Message } from './Message';
import { clockTime } from './times';
import { useNow } from './useNow';
import { useLanguage, useTexts } from './useTexts';

/** The part of a query's result that decides what a view shows. */
export interface LoadedQuery<T> {
  data: T | undefined;
  error: Error | null;
  dataUpdatedAt: number;
  isFetching: boolean;
  refetch(): unknown;
}

function LoadingRows(props: { rows: number }) {
  const { t } = useTexts();
  return (
    <Flex
      direction="column"
      gap="3"
      role="status"
      aria-label={t('shared.state.loading')}
    >
      {Array.from({ length: props.rows }, (_, row) => (
        <Skeleton key={row} width={row % 2 ? '60%' : '90%'} height={20} />
      ))}
    </Flex>
  );
}

/** What failed, in the words of who refused, and a way on. */
export function FailureMessage(props: {
  error: Error;
  onRetry: () => unknown;
  isRetrying?: boolean;
}) {
  const { t } = useTexts();
  if (failureKind(props.error) === 'not-allowed') {
    return (
      <Message
        alert
        title={t('shared.state.notAllowedTitle')}
        text={t('shared.state.notAllowedText')}
      />
    );
  }
  return (
    <Message
      alert
      title={t('shared.state.failedTitle')}
      text={failureMessage(props.error)}
      actions={
        <Button
          variant="secondary"
          isPending={props.isRetrying}
          onPress={() => props.onRetry()}
        >
          {t('shared.state.retry')}
        </Button>
      }
    />
  );
}

function OutdatedLine<T>(props: { query: LoadedQuery<T>; error: Error }) {
  const { query, error } = props;
  const { t } = useTexts();
  const language = useLanguage();
  const now = useNow();
  return (
    <Alert
      role="alert"
      status="warning"
      icon
      mb="4"
      title={t('shared.state.outdated', {
        message: failureMessage(error),
        time: clockTime(
          new Date(query.dataUpdatedAt).toISOString(),
          now,
          language,
        ),
      })}
      customActions={
        <Button
          size="small"
          variant="tertiary"
          isPending={query.isFetching}
          onPress={() => query.refetch()}
        >
          {t('shared.state.retry')}
        </Button>
      }
    />
  );
}

/**
 * The states that every view has besides its content: loading, refused,
 * failed, and shown although it could not be brought up to date.
 */
export function Loaded<T>(props: {
  query: LoadedQuery<T>;
  /** Skeleton in the shape of the content; lines by default. */
  loading?: ReactNode;
  children: (data: T) => ReactNode;
}) {
  const { query } = props;
  const refused =
    query.error !== null && failureKind(query.error) === 'not-allowed';
  if (query.error && (query.data === undefined || refused)) {
    return (
      <FailureMessage
        error={query.error}
        onRetry={query.refetch}
        isRetrying={query.isFetching}
      />
    );
  }
  if (query.data === undefined) {
    return <>{props.loading ?? <LoadingRows rows={6} />}</>;
  }
  return (
    <>
      {query.error && <OutdatedLine query={query} error={query.error} />}
      {props.children(query.data)}
    </>
  );
}
