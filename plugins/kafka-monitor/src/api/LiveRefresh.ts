import {
  endpoints,
  kafkaMonitorSignalSchema,
  signalKinds,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { QueryClient } from '@tanstack/react-query';
import { KEY } from './queryClient';
import { endpointKey } from './useEndpoint';

/** However much is heard, pages look again at most this often. */
export const REFRESH_THROTTLE_MS = 2_000;
/** How often pages look again by themselves where no signals come. */
export const POLL_MS = 30_000;
/**
 * Each Connect cluster is signalled whenever it was looked at: for so long
 * without any, the connection is as good as lost.
 */
export const SILENCE_MS = 60_000;

const ENVIRONMENTS = endpointKey(endpoints.listEnvironments);
/** What a look changes that found nothing new: how fresh everything is. */
const FRESHNESS = [ENVIRONMENTS, endpointKey(endpoints.getScheduler)];

/**
 * Makes pages ask again for what is outdated: at once, and after that at most
 * once per {@link REFRESH_THROTTLE_MS}, so that the last news is never lost.
 *
 * Signals can be lost without anybody noticing. So the number that the change
 * log has come to is followed, in signals and in the answer that every page
 * asks for now and then: one that moved without its signal outdates all.
 */
export class LiveRefresh {
  readonly #client: QueryClient;
  #sequence: number | undefined;
  #lastSignalAt = Date.now();
  #waiting: 'nothing' | 'freshness' | 'everything' = 'nothing';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(client: QueryClient) {
    this.#client = client;
  }

  /** A signal came; one that can not be read may be about anything. */
  readonly signal = (message: unknown): void => {
    this.#lastSignalAt = Date.now();
    const signal = kafkaMonitorSignalSchema.safeParse(message).data;
    const isExpected = signal !== undefined && !this.#moves(signal.sequence);
    const isNews = signal?.kinds.some(kind => kind !== signalKinds.looked);
    this.#ask(isExpected && !isNews ? 'freshness' : 'everything');
  };

  /** Looks again where signals are not there, or not there any more. */
  readonly poll = (hasSignals: boolean): void => {
    const isSilent = Date.now() - this.#lastSignalAt >= SILENCE_MS;
    if (document.visibilityState === 'visible' && (!hasSignals || isSilent)) {
      this.#ask('everything');
    }
  };

  /** Reads along in the answers about environments, until it is called. */
  readonly follow = (): (() => void) =>
    this.#client.getQueryCache().subscribe(({ type, query }) => {
      const [key, operation] = query.queryKey;
      if (
        type === 'updated' &&
        key === ENVIRONMENTS[0] &&
        operation === ENVIRONMENTS[1]
      ) {
        const data: { sequence?: number } | undefined = query.state.data;
        if (data?.sequence !== undefined && this.#moves(data.sequence)) {
          this.#ask('everything');
        }
      }
    });

  readonly stop = (): void => {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  };

  /** Whether there is more in the change log than was known of. */
  #moves(sequence: number): boolean {
    const before = this.#sequence;
    this.#sequence = Math.max(sequence, before ?? 0);
    return before !== undefined && sequence > before;
  }

  #ask(what: 'freshness' | 'everything'): void {
    this.#waiting = this.#waiting === 'everything' ? this.#waiting : what;
    if (this.#timer === undefined) {
      this.#refresh();
    }
  }

  readonly #refresh = (): void => {
    this.#timer = undefined;
    const what = this.#waiting;
    if (what === 'nothing') {
      return;
    }
    this.#waiting = 'nothing';
    // Before asking: what is asked for may be heard about at once.
    this.#timer = setTimeout(this.#refresh, REFRESH_THROTTLE_MS);
    for (const queryKey of what === 'everything' ? [[KEY]] : FRESHNESS) {
      this.#client.invalidateQueries({ queryKey });
    }
  };
}
