import { TestApiProvider } from '@backstage/frontend-test-utils';
import { signalApiRef } from '@backstage/plugin-signals-react';
import { endpoints } from '@kafka-monitor/plugin-kafka-monitor-common';
import { QueryClient } from '@tanstack/react-query';
import { act, renderHook } from '@testing-library/react';
import { PropsWithChildren } from 'react';
import { FakeSignals } from '../__testUtils__/renderPage';
import { useLiveQueryClient } from './liveQueries';
import { POLL_MS, REFRESH_THROTTLE_MS, SILENCE_MS } from './LiveRefresh';
import { endpointKey } from './useEndpoint';

function openPage(signals?: FakeSignals) {
  const invalidate = jest.spyOn(QueryClient.prototype, 'invalidateQueries');
  const { result } = renderHook(() => useLiveQueryClient(), {
    wrapper: ({ children }: PropsWithChildren) =>
      signals ? (
        <TestApiProvider apis={[[signalApiRef, signals]]}>
          {children}
        </TestApiProvider>
      ) : (
        <TestApiProvider apis={[]}>{children}</TestApiProvider>
      ),
  });
  const client = result.current;
  return {
    /** The keys that had to be asked for again, since the last time. */
    asked: () => {
      const keys = invalidate.mock.calls.map(([filter]) => filter?.queryKey);
      invalidate.mockClear();
      return keys;
    },
    send: (sequence: number, ...kinds: string[]) =>
      act(() => signals?.send({ sequence, kinds })),
    /** An answer about the environments comes. */
    answer: (sequence: number) =>
      act(() => {
        client.setQueryData(endpointKey(endpoints.listEnvironments, {}), {
          sequence,
          items: [],
        });
      }),
    wait: (milliseconds: number) =>
      act(() => jest.advanceTimersByTime(milliseconds)),
  };
}

const EVERYTHING = [['kafka-monitor']];
const FRESHNESS = [
  ['kafka-monitor', 'listEnvironments'],
  ['kafka-monitor', 'getScheduler'],
];

describe('open pages', () => {
  beforeEach(() => jest.useFakeTimers());

  afterEach(() => {
    jest.useRealTimers();
    jest.restoreAllMocks();
  });

  it('look again at a signal at once, and at many signals no more often than every two seconds', () => {
    const { asked, send, wait } = openPage(new FakeSignals());
    send(1, 'health-changed');
    expect(asked()).toEqual(EVERYTHING);
    send(2, 'health-changed');
    send(3, 'health-changed');
    expect(asked()).toEqual([]);
    wait(REFRESH_THROTTLE_MS);
    expect(asked()).toEqual(EVERYTHING);
    wait(10 * REFRESH_THROTTLE_MS);
    expect(asked()).toEqual([]);
    send(4, 'health-changed');
    expect(asked()).toEqual(EVERYTHING);
  });

  it('ask only for freshness when a look found nothing new', () => {
    const { asked, send } = openPage(new FakeSignals());
    send(1, 'looked');
    expect(asked()).toEqual(FRESHNESS);
  });

  it('ask for all when a signal before this one was lost', () => {
    const { asked, send, wait } = openPage(new FakeSignals());
    send(1, 'looked');
    wait(REFRESH_THROTTLE_MS);
    asked();
    send(3, 'looked');
    expect(asked()).toEqual(EVERYTHING);
  });

  it('do not forget news for a look that found none', () => {
    const { asked, send, wait } = openPage(new FakeSignals());
    send(1, 'looked');
    asked();
    send(2, 'health-changed');
    send(2, 'looked');
    wait(REFRESH_THROTTLE_MS);
    expect(asked()).toEqual(EVERYTHING);
  });

  it('ask for all when the change log moved without a signal', () => {
    const { answer, asked, send, wait } = openPage(new FakeSignals());
    answer(7);
    answer(7);
    expect(asked()).toEqual([]);
    answer(8);
    expect(asked()).toEqual(EVERYTHING);
    answer(8);
    wait(REFRESH_THROTTLE_MS);
    expect(asked()).toEqual([]);
    send(9, 'health-changed');
    asked();
    answer(9);
    wait(REFRESH_THROTTLE_MS);
    expect(asked()).toEqual([]);
  });

  it('do not poll while signals come', () => {
    const { asked, send, wait } = openPage(new FakeSignals());
    for (let seconds = 0; seconds < 300; seconds += 15) {
      wait(15_000);
      send(1, 'looked');
    }
    expect(asked()).not.toContainEqual(['kafka-monitor']);
  });

  it('poll when none came for a minute, until they come again', () => {
    const { asked, send, wait } = openPage(new FakeSignals());
    send(1, 'looked');
    asked();
    wait(SILENCE_MS - 1);
    expect(asked()).toEqual([]);
    wait(1);
    expect(asked()).toEqual(EVERYTHING);
    wait(POLL_MS);
    expect(asked()).toEqual(EVERYTHING);
    send(1, 'looked');
    wait(REFRESH_THROTTLE_MS);
    asked();
    wait(POLL_MS);
    expect(asked()).toEqual([]);
  });

  it('poll where there are none, while the tab is visible', () => {
    const { asked, wait } = openPage();
    wait(POLL_MS);
    expect(asked()).toEqual(EVERYTHING);
    jest.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    wait(3 * POLL_MS);
    expect(asked()).toEqual([]);
  });
});
