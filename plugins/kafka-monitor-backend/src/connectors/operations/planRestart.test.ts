import { RestartRequest } from '@kafka-monitor/plugin-kafka-monitor-common';
import { PartStates, RestartPlan, planRestart } from './planRestart';

const well: PartStates = {
  connector: 'RUNNING',
  tasks: [
    { task: 0, state: 'RUNNING' },
    { task: 1, state: 'RUNNING' },
  ],
};
const oneFailed: PartStates = {
  connector: 'RUNNING',
  tasks: [
    { task: 0, state: 'RUNNING' },
    { task: 1, state: 'FAILED' },
  ],
};
const allFailed: PartStates = {
  connector: 'FAILED',
  tasks: [{ task: 0, state: 'FAILED' }],
};
const together = (includeTasks: boolean, onlyFailed: boolean): RestartPlan => ({
  way: 'together',
  includeTasks,
  onlyFailed,
});
const oneByOne = (...parts: Array<number | null>): RestartPlan => ({
  way: 'one-by-one',
  parts,
});

describe('what a restart takes', () => {
  it.each<[string, PartStates, RestartRequest, string | null, RestartPlan]>([
    ['nothing failed: all', well, {}, '4.3.1', together(true, false)],
    ['a task failed: it alone', oneFailed, {}, '3.9.1', together(true, true)],
    ['the connector failed', allFailed, {}, '3.0.0', together(true, true)],
    ['an unknown version is new', oneFailed, {}, null, together(true, true)],
    [
      'all, although one failed, by request',
      oneFailed,
      { onlyFailed: false },
      '4.3.1',
      together(true, false),
    ],
    [
      'the connector alone, by request',
      oneFailed,
      { includeTasks: false },
      '4.3.1',
      together(false, false),
    ],
    [
      'only failed ones, although none failed, by request',
      well,
      { onlyFailed: true },
      '4.3.1',
      together(true, true),
    ],
    ['old: one at a time', well, {}, '2.8.1', oneByOne(null, 0, 1)],
    ['old: the failed task', oneFailed, {}, '2.8.1', oneByOne(1)],
    ['old: connector and task', allFailed, {}, '2.8.1', oneByOne(null, 0)],
    ['old: nothing', well, { onlyFailed: true }, '2.8.1', oneByOne()],
    [
      'old: a failed connector without its tasks',
      allFailed,
      { onlyFailed: true, includeTasks: false },
      '2.8.1',
      oneByOne(null),
    ],
    [
      "Confluent's own numbers: 6.0 is 2.6",
      well,
      { includeTasks: false },
      '6.0.1-ccs',
      oneByOne(null),
    ],
  ])('%s', (_, parts, request, version, plan) => {
    expect(planRestart(parts, request, version)).toEqual(plan);
  });
});
