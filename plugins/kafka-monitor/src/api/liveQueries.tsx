import { useSignal } from '@backstage/plugin-signals-react';
import {
  endpoints,
  KAFKA_MONITOR_SIGNAL_CHANNEL,
  kafkaMonitorSignalSchema,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { PropsWithChildren, useEffect, useState } from 'react';
import { createQueryClient, KEY } from './queryClient';
import { endpointKey } from './useEndpoint';

/** However many signals come, pages look again at most this often. */
export const SIGNAL_THROTTLE_MS = 2_000;
/** How often pages look again where the app has no signals. */
export const POLL_MS = 30_000;

/** The kind of a look that found nothing new. */
const LOOKED = 'looked';

/** What such a look changes all the same: how fresh everything is. */
const freshnessKeys = [
  endpointKey(endpoints.listEnvironments),
  endpointKey(endpoints.getScheduler),
];

/** What a page has to ask for again after signals of these kinds. */
function outdatedKeys(kinds: Set<string>): (readonly unknown[])[] {
  return [...kinds].every(kind => kind === LOOKED) ? freshnessKeys : [[KEY]];
}

/**
 * Asks again for what signals say, at once, and after that at most once per
 * {@link SIGNAL_THROTTLE_MS}: the last one is never lost.
 */
class ThrottledRefresh {
  readonly #client: QueryClient;
  readonly #waiting = new Set<string>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(client: QueryClient) {
    this.#client = client;
  }

  readonly ask = (kinds: string[]): void => {
    kinds.forEach(kind => this.#waiting.add(kind));
    if (this.#timer === undefined) {
      this.#refresh();
    }
  };

  readonly stop = (): void => clearTimeout(this.#timer);

  readonly #refresh = (): void => {
    this.#timer = undefined;
    if (this.#waiting.size === 0) {
      return;
    }
    for (const queryKey of outdatedKeys(this.#waiting)) {
      this.#client.invalidateQueries({ queryKey });
    }
    this.#waiting.clear();
    this.#timer = setTimeout(this.#refresh, SIGNAL_THROTTLE_MS);
  };
}

/**
 * The query client, kept true by signals. One for the app: the hook runs at
 * its root, however many pages and cards of the plugin are shown.
 */
export function useLiveQueryClient(): QueryClient {
  const [client] = useState(createQueryClient);
  const [refresh] = useState(() => new ThrottledRefresh(client));
  const { lastSignal, isSignalsAvailable } = useSignal(
    KAFKA_MONITOR_SIGNAL_CHANNEL,
  );
  useEffect(() => refresh.stop, [refresh]);

  useEffect(() => {
    if (lastSignal) {
      const signal = kafkaMonitorSignalSchema.safeParse(lastSignal);
      refresh.ask(signal.data?.kinds ?? ['unknown']);
    }
  }, [lastSignal, refresh]);

  useEffect(() => {
    if (isSignalsAvailable) {
      return undefined;
    }
    const poll = setInterval(() => {
      if (document.visibilityState === 'visible') {
        client.invalidateQueries({ queryKey: [KEY] });
      }
    }, POLL_MS);
    return () => clearInterval(poll);
  }, [isSignalsAvailable, client]);

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
