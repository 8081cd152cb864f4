import { TestApiProvider } from '@backstage/frontend-test-utils';
import { signalApiRef } from '@backstage/plugin-signals-react';
import { QueryClient } from '@tanstack/react-query';
import { act, renderHook } from '@testing-library/react';
import { PropsWithChildren } from 'react';
import { FakeSignals } from '../__testUtils__/renderPage';
import { POLL_MS, SIGNAL_THROTTLE_MS, useLiveQueryClient } from './liveQueries';

function openPage(signals?: FakeSignals) {
  const invalidate = jest.spyOn(QueryClient.prototype, 'invalidateQueries');
  renderHook(() => useLiveQueryClient(), {
    wrapper: ({ children }: PropsWithChildren) =>
      signals ? (
        <TestApiProvider apis={[[signalApiRef, signals]]}>
          {children}
        </TestApiProvider>
      ) : (
        <TestApiProvider apis={[]}>{children}</TestApiProvider>
      ),
  });
  return invalidate;
}

describe('open pages', () => {
  beforeEach(() => jest.useFakeTimers());

  afterEach(() => {
    jest.useRealTimers();
    jest.restoreAllMocks();
  });

  it('look again at a signal at once, and at many signals no more often than every two seconds', () => {
    const signals = new FakeSignals();
    const invalidate = openPage(signals);
    const send = (sequence: number) =>
      act(() => signals.send({ sequence, kinds: ['connector'] }));

    send(1);
    expect(invalidate).toHaveBeenCalledTimes(1);
    send(2);
    send(3);
    expect(invalidate).toHaveBeenCalledTimes(1);
    act(() => jest.advanceTimersByTime(SIGNAL_THROTTLE_MS));
    expect(invalidate).toHaveBeenCalledTimes(2);
    act(() => jest.advanceTimersByTime(10 * SIGNAL_THROTTLE_MS));
    expect(invalidate).toHaveBeenCalledTimes(2);
    send(4);
    expect(invalidate).toHaveBeenCalledTimes(3);
  });

  it('ask only for freshness when a look found nothing new', () => {
    const signals = new FakeSignals();
    const invalidate = openPage(signals);
    act(() => signals.send({ sequence: 1, kinds: ['looked'] }));
    const asked = invalidate.mock.calls.map(([filter]) => filter?.queryKey);
    expect(asked).toEqual([
      ['kafka-monitor', 'listEnvironments'],
      ['kafka-monitor', 'getScheduler'],
    ]);
  });

  it('do not poll where signals are', () => {
    const invalidate = openPage(new FakeSignals());
    act(() => jest.advanceTimersByTime(10 * POLL_MS));
    expect(invalidate).not.toHaveBeenCalled();
  });

  it('poll where there are none, while the tab is visible', () => {
    const invalidate = openPage();
    act(() => jest.advanceTimersByTime(POLL_MS));
    expect(invalidate).toHaveBeenCalledTimes(1);
    jest.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    act(() => jest.advanceTimersByTime(3 * POLL_MS));
    expect(invalidate).toHaveBeenCalledTimes(1);
  });
});
