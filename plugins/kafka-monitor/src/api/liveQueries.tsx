import { useSignal } from '@backstage/plugin-signals-react';
import { KAFKA_MONITOR_SIGNAL_CHANNEL } from '@kafka-monitor/plugin-kafka-monitor-common';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { PropsWithChildren, useEffect, useState } from 'react';
import { LiveRefresh, POLL_MS } from './LiveRefresh';
import { createQueryClient } from './queryClient';

/**
 * The query client, kept true by signals, and by polling where none come. One
 * for the app: the hook runs at its root, however many pages and cards of the
 * plugin are shown.
 */
export function useLiveQueryClient(): QueryClient {
  const [client] = useState(createQueryClient);
  const [refresh] = useState(() => new LiveRefresh(client));
  const { lastSignal, isSignalsAvailable } = useSignal(
    KAFKA_MONITOR_SIGNAL_CHANNEL,
  );
  useEffect(() => refresh.follow(), [refresh]);
  useEffect(() => refresh.stop, [refresh]);

  useEffect(() => {
    if (lastSignal) {
      refresh.signal(lastSignal);
    }
  }, [lastSignal, refresh]);

  useEffect(() => {
    const poll = setInterval(() => refresh.poll(isSignalsAvailable), POLL_MS);
    return () => clearInterval(poll);
  }, [isSignalsAvailable, refresh]);

  return client;
}

/** Hands the client to a part of the plugin. */
export function LiveQueries(props: PropsWithChildren<{ value: QueryClient }>) {
  return (
    <QueryClientProvider client={props.value}>
      {props.children}
    </QueryClientProvider>
  );
}
