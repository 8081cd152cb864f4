import { connectorDetail } from '../../__testUtils__/fixtures';
import { problemsOf } from './problemsOf';

const [task] = connectorDetail().taskList;

describe('what is wrong with a connector', () => {
  it('is nothing while nothing failed', () => {
    expect(problemsOf(connectorDetail())).toEqual([]);
  });

  it('is one problem for tasks that failed alike, the connector first', () => {
    expect(
      problemsOf(
        connectorDetail({
          state: 'FAILED',
          trace: 'own',
          taskList: [
            { ...task, task: 0, state: 'FAILED', trace: 'same' },
            { ...task, task: 1, state: 'RUNNING' },
            { ...task, task: 2, state: 'FAILED', trace: 'same' },
            { ...task, task: 3, state: 'FAILED', trace: null },
          ],
        }),
      ),
    ).toEqual([
      { tasks: undefined, trace: 'own' },
      { tasks: [0, 2], trace: 'same' },
      { tasks: [3], trace: null },
    ]);
  });
});
