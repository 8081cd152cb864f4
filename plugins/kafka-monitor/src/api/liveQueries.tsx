import { useSignal } from '@backstage/plugin-signals-react';
import { KAFKA_MONITOR_SIGNAL_CHANNEL } from '@kafka-monitor/plugin-kafka-monitor-common';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { PropsWithChildren, useEffect, useRef, useState } from 'react';
import { createQueryClient, KEY } from './queryClient';

/** However many signals come, pages look again at most this often. */
export const SIGNAL_THROTTLE_MS = 2_000;
/** How often pages look again where the app has no signals. */
export const POLL_MS = 30_000;

/**
 * Runs `refresh` at once, and again at the end of each `periodMs` in which
 * it was asked for: the last one is never lost.
 */
function useThrottled(refresh: () => void, periodMs: number): () => void {
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const asked = useRef(false);
  useEffect(() => () => clearTimeout(timer.current), []);
  return () => {
    if (timer.current !== undefined) {
      asked.current = true;
      return;
    }
    refresh();
    timer.current = setTimeout(function settle() {
      timer.current = undefined;
      if (asked.current) {
        asked.current = false;
        refresh();
        timer.current = setTimeout(settle, periodMs);
      }
    }, periodMs);
  };
}

/**
 * The query client, kept true by signals. One for the app: the hook runs at
 * its root, however many pages and cards of the plugin are shown.
 */
export function useLiveQueryClient(): QueryClient {
  const [client] = useState(createQueryClient);
  const { lastSignal, isSignalsAvailable } = useSignal(
    KAFKA_MONITOR_SIGNAL_CHANNEL,
  );
  const refresh = useThrottled(
    () => client.invalidateQueries({ queryKey: [KEY] }),
    SIGNAL_THROTTLE_MS,
  );
  const latestRefresh = useRef(refresh);
  latestRefresh.current = refresh;

  useEffect(() => {
    if (lastSignal) {
      latestRefresh.current();
    }
  }, [lastSignal]);

  useEffect(() => {
    if (isSignalsAvailable) {
      return undefined;
    }
    const poll = setInterval(() => {
      if (document.visibilityState === 'visible') {
        latestRefresh.current();
      }
    }, POLL_MS);
    return () => clearInterval(poll);
  }, [isSignalsAvailable]);

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
