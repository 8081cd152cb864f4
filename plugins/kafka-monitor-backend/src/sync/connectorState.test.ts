import { ObservedStatus, ObservedTask } from '../connect';
import {
  ConnectorState,
  stateFromStatus,
  stateUnreadable,
  stateWithoutStatus,
  withReadConfig,
  withUnreadableConfig,
} from './connectorState';
import { transitions } from './transitions';

const task = (id: number, says: string, more: Partial<ObservedTask> = {}) => ({
  id,
  state: says,
  workerId: 'worker-1:8083',
  trace: null,
  version: null,
  ...more,
});

function state(
  connector: string,
  tasks: ObservedTask[],
  more: Partial<ObservedStatus> & { expected?: number } = {},
): ConnectorState {
  const { expected = tasks.length, ...status } = more;
  return stateFromStatus(
    {
      state: connector,
      workerId: 'worker-1:8083',
      trace: null,
      version: '3.3.1',
      type: 'sink',
      tasks,
      ...status,
    },
    expected,
    trace => `masked: ${trace}`,
  );
}

describe('the state of a connector', () => {
  it('counts its tasks and masks their traces', () => {
    const read = state('RUNNING', [
      task(0, 'RUNNING'),
      task(1, 'FAILED', { trace: 'no' }),
    ]);
    expect(read.columns).toMatchObject({
      health: 'degraded',
      tasks_running: 1,
      tasks_failed: 1,
      tasks_total: 2,
      problem: null,
    });
    expect(read.tasks[1].trace).toBe('masked: no');
  });

  it('keeps a state that nobody knows, verbatim', () => {
    const read = state('MELTING', [task(0, 'BOILING')]);
    expect(read.columns).toMatchObject({ state: 'MELTING', health: 'unknown' });
    expect(read.tasks[0].state).toBe('BOILING');
  });

  it('is no-tasks when it says RUNNING and reports none', () => {
    expect(state('RUNNING', []).columns.health).toBe('no-tasks');
  });

  it('is on the way when fewer tasks are reported than configured', () => {
    const read = state('RUNNING', [task(0, 'RUNNING')], { expected: 2 });
    expect(read.columns.health).toBe('unassigned');
  });

  it('is never longer than its columns, so that it hides no other', () => {
    const long = 'x'.repeat(2_000);
    const read = state(
      long,
      [
        task(0, long, { workerId: long, version: long }),
        task(2 ** 31, 'RUNNING'),
      ],
      { workerId: long, version: long },
    );
    expect(read.columns.state).toHaveLength(64);
    expect(read.columns.worker_id).toHaveLength(300);
    expect(read.columns.version).toHaveLength(64);
    expect(read.tasks).toHaveLength(1);
    expect(read.tasks[0].state).toHaveLength(64);
  });

  it('stays the last one, with the reason, when a status can not be read', () => {
    const last = state('RUNNING', [task(0, 'RUNNING')]);
    expect(stateUnreadable('it is null', last)).toEqual({
      ...last,
      columns: {
        ...last.columns,
        problem: 'status-unreadable: it is null',
      },
    });
    expect(stateUnreadable('it is null', undefined).columns).toMatchObject({
      health: 'unknown',
      state: null,
    });
  });

  it('is judged anew when its configuration names another number of tasks', () => {
    const last = state('RUNNING', [task(0, 'RUNNING')]);
    expect(withReadConfig(last, 3).columns.health).toBe('unassigned');
    expect(withReadConfig(last, 1).columns.health).toBe('running');
  });

  it('tells an unreadable configuration until it has been read', () => {
    const last = state('RUNNING', [task(0, 'RUNNING')]);
    const unreadable = withUnreadableConfig(last, 'it is null');
    expect(unreadable.columns).toMatchObject({
      health: 'running',
      problem: 'config-unreadable: it is null',
    });
    expect(withReadConfig(unreadable, 1)).toEqual(last);
    const other = stateUnreadable('no', last);
    expect(withReadConfig(other, 1).columns.problem).toContain('status');
  });
});

describe('transitions', () => {
  const running = state('RUNNING', [task(0, 'RUNNING'), task(1, 'RUNNING')]);

  it('are none between equal states', () => {
    expect(transitions(running, running)).toEqual([]);
  });

  it('name the task that changed, and the health that follows', () => {
    const failed = state('RUNNING', [task(0, 'RUNNING'), task(1, 'FAILED')]);
    expect(transitions(running, failed)).toMatchObject([
      {
        task: null,
        from: 'RUNNING',
        to: 'RUNNING',
        fromHealth: 'running',
        toHealth: 'degraded',
      },
      { task: 1, from: 'RUNNING', to: 'FAILED', workerId: 'worker-1:8083' },
    ]);
  });

  it('tell of tasks that come and go, gaps in their numbers included', () => {
    const other = state('RUNNING', [task(1, 'RUNNING'), task(7, 'RUNNING')]);
    expect(transitions(running, other)).toMatchObject([
      { task: 7, from: null, to: 'RUNNING' },
      { task: 0, from: 'RUNNING', to: null },
    ]);
  });

  it('say that a status went missing, and that it came back', () => {
    const none = stateWithoutStatus();
    expect(transitions(running, none)[0]).toMatchObject({
      from: 'RUNNING',
      to: null,
      toHealth: 'unknown',
    });
    expect(transitions(none, running)[0]).toMatchObject({
      from: null,
      fromHealth: 'unknown',
      toHealth: 'running',
    });
  });

  it('are no matter of the worker alone: a task that moves has not changed', () => {
    const moved = state('RUNNING', [
      task(0, 'RUNNING', { workerId: 'worker-2:8083' }),
      task(1, 'RUNNING'),
    ]);
    expect(transitions(running, moved)).toEqual([]);
  });
});
