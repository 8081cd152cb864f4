import { Button } from '@backstage/ui';
import { endpoints, Message } from '@kafka-monitor/plugin-kafka-monitor-common';
import { useEffect, useMemo } from 'react';
import { useEndpoint } from '../../api';
import { useEnvironments } from '../../environments';
import { usePlatform } from '../../platform';
import {
  DataTable,
  Loaded,
  Message as EmptyMessage,
  PageNavigation,
  Section,
  useTexts,
} from '../../shared';
import {
  initialMessagesState,
  isFiltered,
  messagesCodec,
  MessagesState,
  PAGE_SIZE,
} from '../messagesState';
import { messageColumns } from './messageColumns';
import { MessageFilterBar } from './MessageFilterBar';

function Empty(props: { isNarrowed: boolean; onClear: () => void }) {
  const { t } = useTexts();
  return props.isNarrowed ? (
    <EmptyMessage
      title={t('messages.noMatchTitle')}
      text={t('messages.noMatchText')}
      actions={
        <Button variant="secondary" onPress={props.onClear}>
          {t('messages.filter.clear')}
        </Button>
      }
    />
  ) : (
    <EmptyMessage
      title={t('messages.emptyTitle')}
      text={t('messages.emptyText')}
    />
  );
}

/** The messages of a platform, a page at a time, the newest first. */
export function MessageList(props: {
  state: MessagesState;
  onChange: (next: MessagesState, options?: { replace?: boolean }) => void;
}) {
  const { state, onChange } = props;
  const { status, channel, purpose, page } = state;
  const { t } = useTexts();
  const { platform, schedulerHref } = usePlatform();
  const environments = useEnvironments(platform).data?.items;
  const query = useEndpoint(
    endpoints.listMessages,
    {
      query: {
        platform,
        status: status && [status],
        channel: channel === undefined ? undefined : [channel],
        purpose: purpose && [purpose],
        offset: page * PAGE_SIZE,
        limit: PAGE_SIZE,
      },
    },
    { keepPrevious: true },
  );

  // A link, or messages that were removed with age, may lead past the end.
  const total = query.isPlaceholderData ? undefined : query.data?.totalItems;
  useEffect(() => {
    const last = Math.max(0, Math.ceil((total ?? 0) / PAGE_SIZE) - 1);
    if (total !== undefined && state.page > last) {
      onChange({ ...state, page: last }, { replace: true });
    }
  }, [total, state, onChange]);

  const columns = useMemo(
    () =>
      messageColumns({
        t,
        environments,
        hrefOf: message =>
          `${schedulerHref}?${messagesCodec.write({ ...state, message })}`,
      }),
    [t, environments, schedulerHref, state],
  );
  const table = (items: Message[] | undefined) => (
    <DataTable
      label={t('messages.tableLabel')}
      columns={columns}
      items={items}
      isStale={query.isPlaceholderData}
      empty={
        <Empty
          isNarrowed={isFiltered(state)}
          onClear={() => onChange(initialMessagesState)}
        />
      }
    />
  );
  return (
    <Section title={t('messages.title')}>
      <MessageFilterBar
        state={state}
        onChange={part => onChange({ ...state, page: 0, ...part })}
      />
      <Loaded query={query} loading={table(undefined)}>
        {({ items, totalItems }) => (
          <>
            {table(items)}
            {totalItems > PAGE_SIZE && (
              <PageNavigation
                page={page}
                pageSize={PAGE_SIZE}
                total={totalItems}
                onChange={next => onChange({ ...state, page: next })}
              />
            )}
          </>
        )}
      </Loaded>
    </Section>
  );
}
