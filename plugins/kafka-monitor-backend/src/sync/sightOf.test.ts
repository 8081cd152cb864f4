import { stateFromStatus } from './connectorState';
import { sightOf } from './sightOf';

const AT = new Date('2026-11-28T08:00:00Z');

function traceOf(message: string) {
  return `org.postgresql.util.PSQLException: ${message}\n\tat a.b.C.d(C.java:1)\n`;
}

function sightOfTasks(traces: ReadonlyArray<string | null>) {
  const state = stateFromStatus(
    {
      type: 'sink',
      state: 'RUNNING',
      workerId: 'connect-1:8083',
      version: null,
      trace: null,
      tasks: traces.map((trace, id) => ({
        id,
        state: trace === null ? 'RUNNING' : 'FAILED',
        workerId: `connect-${id}:8083`,
        version: null,
        trace,
      })),
    },
    traces.length,
    text => text.replace('secret', '***'),
  );
  const row = { changed_after: null, changed_by: AT } as never;
  return sightOf(row, state, { after: null, by: AT });
}

describe('what is seen of failed tasks', () => {
  it('tells apart tasks that failed alike', () => {
    const trace = traceOf('refused by secret');
    const { parts, cause } = sightOfTasks([trace, null, trace]);
    expect(parts).toMatchObject([
      { task: 0, workerId: 'connect-0:8083' },
      { task: 2, workerId: 'connect-2:8083' },
    ]);
    expect(parts[0].fingerprint).toBe(parts[1].fingerprint);
    expect(cause).toMatchObject({
      task: 0,
      workerId: 'connect-0:8083',
      trace: traceOf('refused by ***'),
    });
  });

  it('takes the cause of most of them', () => {
    const rare = traceOf('relation "orders" does not exist');
    const usual = traceOf('password authentication failed for user "x"');
    const { parts, cause } = sightOfTasks([rare, usual, usual]);
    expect(new Set(parts.map(part => part.fingerprint)).size).toBe(2);
    expect(cause).toMatchObject({ task: 1, trace: usual });
  });
});
