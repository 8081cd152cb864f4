import { useApi } from '@backstage/frontend-plugin-api';
import {
  endpoints,
  MessageDetail,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { useMutation } from '@tanstack/react-query';
import { kafkaMonitorApiRef, useEndpoint } from '../../api';
import { useNow } from '../../shared';

/** How often it is asked what became of a test message. */
export const POLL_TEST_MS = 1_500;
/** For how long it is asked. */
export const TEST_PATIENCE_MS = 60_000;

/** Whether a message is still on its way to any address. */
export function isUnderWay(message: Pick<MessageDetail, 'deliveries'>) {
  return message.deliveries.some(({ status }) => status === 'waiting');
}

/** Tries a channel of a team, and follows what becomes of the message. */
export function useTestMessage(team: string, channel: string) {
  const api = useApi(kafkaMonitorApiRef);
  const send = useMutation({
    mutationFn: () =>
      api.call(endpoints.sendTestMessage, {
        params: { name: team },
        body: { channel },
      }),
  });
  const id = send.data?.id;
  const now = useNow(1_000);
  const isLate = () => Date.now() - send.submittedAt > TEST_PATIENCE_MS;
  const query = useEndpoint(
    endpoints.getMessage,
    { params: { id: id ?? '' } },
    {
      enabled: id !== undefined,
      refetchInterval: answered =>
        (answered && !isUnderWay(answered)) || isLate()
          ? undefined
          : POLL_TEST_MS,
    },
  );
  const isOpen =
    id !== undefined &&
    !query.error &&
    (query.data === undefined || isUnderWay(query.data));
  const isOverdue = now - send.submittedAt > TEST_PATIENCE_MS;
  return {
    send: () => send.mutate(),
    id,
    message: query.data,
    error: send.error ?? query.error,
    /** It is being sent, or its answer is waited for. */
    isPending: send.isPending || (isOpen && !isOverdue),
    /** It was waited for long enough. */
    isLate: isOpen && isOverdue,
  };
}
