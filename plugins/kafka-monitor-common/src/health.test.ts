import {
  connectorHealth,
  ConnectorStates,
  healthRank,
  healths,
} from './health';

const R = 'RUNNING';
const F = 'FAILED';
const U = 'UNASSIGNED';
const P = 'PAUSED';

describe('connectorHealth', () => {
  it.each<[string, ConnectorStates['connector'], string[], string]>([
    ['runs with all its tasks', R, [R, R], 'running'],
    ['has some failed tasks', R, [R, F], 'degraded'],
    ['has only failed tasks', R, [F, F], 'failed'],
    ['failed itself, whatever its tasks say', F, [R], 'failed'],
    ['failed itself and has no task', F, [], 'failed'],
    ['says RUNNING and has no task', R, [], 'no-tasks'],
    ['was paused', P, [P, P], 'paused'],
    ['was paused while a task had failed', P, [F, P], 'paused'],
    ['is being resumed', R, [R, P], 'paused'],
    ['was stopped', 'STOPPED', [], 'stopped'],
    ['was stopped and still has a failed task', 'STOPPED', [F], 'stopped'],
    ['waits for a worker', U, [U, U], 'unassigned'],
    ['has a task that waits for a worker', R, [R, U], 'unassigned'],
    ['restarts', 'RESTARTING', [R], 'restarting'],
    ['has a task that restarts', R, ['RESTARTING', U], 'restarting'],
    [
      'has a failed task beside one that restarts',
      R,
      [F, 'RESTARTING'],
      'degraded',
    ],
    ['has no status', undefined, [], 'unknown'],
    ['has a state of a future release', 'HIBERNATING', [R], 'unknown'],
    ['has a task in a state of a future release', R, [R, 'X'], 'unknown'],
    ['says it in small letters', 'running', [R], 'unknown'],
  ])('of one that %s', (_, connector, tasks, health) => {
    expect(connectorHealth({ connector, tasks })).toBe(health);
  });

  it('misses tasks that are configured and not reported', () => {
    const states = { connector: R, tasks: [R] };
    expect(connectorHealth({ ...states, expectedTasks: 2 })).toBe('unassigned');
    expect(connectorHealth({ ...states, expectedTasks: 1 })).toBe('running');
    // After a reconfiguration to fewer, the old ones are reported for a while.
    expect(connectorHealth({ ...states, expectedTasks: 0 })).toBe('running');
  });

  it('is always one of those that there are', () => {
    const words = [
      undefined,
      R,
      F,
      U,
      P,
      'STOPPED',
      'RESTARTING',
      'DESTROYED',
      '',
    ];
    for (const connector of words) {
      for (const one of words) {
        for (const other of words) {
          const tasks = [one, other].filter(each => each !== undefined);
          expect(healths).toContain(connectorHealth({ connector, tasks }));
        }
      }
    }
  });
});

describe('healthRank', () => {
  it('puts what needs a person before what needs none', () => {
    const sorted = [...healths].sort((a, b) => healthRank(a) - healthRank(b));
    expect(sorted[0]).toBe('failed');
    expect(sorted.indexOf('degraded')).toBeLessThan(sorted.indexOf('paused'));
    expect(sorted.at(-1)).toBe('running');
  });
});
