import { judgeVanished, VanishEvidence } from './vanishGuard';

const judge = (evidence: Partial<VanishEvidence>) =>
  judgeVanished({
    known: 100,
    vanished: 0,
    deletedLately: 0,
    answerEmpty: false,
    holdUntil: undefined,
    contradicted: undefined,
    now: 1_000,
    ...evidence,
  });

describe('judgeVanished', () => {
  it.each([
    ['nobody vanished', { vanished: 0 }, 'delete'],
    ['ten of twelve, which is few', { known: 12, vanished: 10 }, 'delete'],
    ['11 of 55, exactly 20 %', { known: 55, vanished: 11 }, 'delete'],
    ['11 of 54, more than 20 %', { known: 54, vanished: 11 }, 'hold'],
    ['200 of 1,000', { known: 1_000, vanished: 200 }, 'delete'],
    ['201 of 1,000', { known: 1_000, vanished: 201 }, 'hold'],
    [
      'a few at a time, that many within ten minutes',
      { known: 46, vanished: 3, deletedLately: 8 },
      'hold',
    ],
    [
      'an empty answer, however few there were',
      { known: 1, vanished: 1, answerEmpty: true },
      'hold',
    ],
  ] as const)('%s: %s', (_, evidence, verdict) => {
    expect(judge(evidence)).toBe(verdict);
  });

  const many = { known: 100, vanished: 50 };

  it('holds them until the time is over, and then asks another worker', () => {
    expect(judge({ ...many, holdUntil: 1_001 })).toBe('hold');
    expect(judge({ ...many, holdUntil: 1_000 })).toBe('ask-another');
  });

  it('believes it unless another worker contradicts', () => {
    expect(judge({ ...many, holdUntil: 1_000, contradicted: false })).toBe(
      'delete',
    );
    expect(judge({ ...many, holdUntil: 1_000, contradicted: true })).toBe(
      'hold',
    );
  });
});
