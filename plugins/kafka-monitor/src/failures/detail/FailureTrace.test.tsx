import { TRACE_HELD_BACK } from '@kafka-monitor/plugin-kafka-monitor-common';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  remedy,
  sinkTrace,
  troubleshooting,
} from '../../__testUtils__/failureFixtures';
import { renderFailure, section } from '../../__testUtils__/renderFailure';

function marked(): Array<string | null> {
  return [...document.querySelectorAll('mark')].map(
    ({ textContent }) => textContent,
  );
}

describe('the trace of a failure', () => {
  it('highlights the words that led to the remedy, folded and whole', async () => {
    renderFailure({});
    const trace = await section('Stack trace');
    expect(trace.getByText('Task 0 on connect-1:8083')).toBeInTheDocument();
    expect(marked()).toEqual(['relation "public.orders" does not exist']);
    expect(trace.queryByText(/QueryExecutorImpl/)).not.toBeInTheDocument();
    await userEvent.click(
      trace.getByRole('button', { name: 'Show the whole trace' }),
    );
    expect(marked()).toEqual(['relation "public.orders" does not exist']);
    expect(
      trace.getByRole('region', { name: 'Whole stack trace' }).textContent,
    ).toBe(sinkTrace);
  });

  it('does not fold away a line of the stack that led to the remedy', async () => {
    const start = sinkTrace.indexOf('QueryExecutorImpl');
    renderFailure({
      troubleshooting: troubleshooting({
        remedies: [
          remedy({
            evidence: [{ start, end: start + 'QueryExecutor'.length }],
          }),
        ],
      }),
    });
    await section('Stack trace');
    expect(marked()).toEqual(['QueryExecutor']);
  });

  it('shows markup in traces, evidence, steps and notes as text', async () => {
    const evil = '<img src=x onerror=alert(1)>';
    const trace = `A: ${evil}\n\tat ${evil}`;
    renderFailure({
      trace,
      troubleshooting: troubleshooting({
        trace,
        remedies: [
          remedy({
            cause: { en: evil, id: evil },
            steps: [{ en: evil, id: evil }],
            evidence: [{ start: 3, end: trace.indexOf('\n') }],
          }),
        ],
      }),
      events: [
        {
          kind: 'noted',
          id: '1',
          at: { after: null, by: '2026-01-01T00:00:00Z' },
          by: evil,
          note: evil,
        },
      ],
    });
    await section('Stack trace');
    expect(marked()).toEqual([evil]);
    await userEvent.click(
      screen.getByRole('button', { name: 'Show the whole trace' }),
    );
    expect(marked()).toEqual([evil]);
    expect(document.querySelector('img')).toBeNull();
  });

  it('says why it is held back', async () => {
    renderFailure({
      trace: TRACE_HELD_BACK,
      troubleshooting: troubleshooting({
        verdict: 'silent',
        remedies: [],
        trace: null,
      }),
    });
    const trace = await section('Stack trace');
    expect(
      trace.getByText(/^The stack trace is held back/),
    ).toBeInTheDocument();
    expect(screen.queryByText(TRACE_HELD_BACK)).not.toBeInTheDocument();
  });
});
