import { problemOf, problemText } from './connectorProblem';

describe('the problem of a connector', () => {
  it('is stored as its kind, with or without a detail', () => {
    for (const [kind, detail, text] of [
      ['no-status', null, 'no-status'],
      ['held', null, 'held'],
      [
        'config-unreadable',
        'line 1: it is null',
        'config-unreadable: line 1: it is null',
      ],
      ['status-unreadable', '', 'status-unreadable: '],
    ] as const) {
      expect(problemText(kind, detail)).toBe(text);
      expect(problemOf(text)).toEqual({ kind, detail });
    }
  });

  it('is none where none is stored', () => {
    expect(problemOf(null)).toBeNull();
  });

  it('is not lost when another version wrote it', () => {
    expect(problemOf('asleep: since noon')).toEqual({
      kind: 'other',
      detail: 'asleep: since noon',
    });
  });
});
