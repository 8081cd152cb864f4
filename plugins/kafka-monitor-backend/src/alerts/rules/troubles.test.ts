import { planTroubles, Trouble, TroubleKind } from './troubles';

const trouble = (
  kind: TroubleKind,
  subject: string,
  connectClusterId: number | null = 1,
): Trouble => ({
  subject,
  kind,
  connectClusterId,
  environment: 'production',
  label: 'production/main',
  since: new Date('2026-11-28T12:00:00Z'),
  detail: null,
});
const subjects = (
  troubles: Trouble[],
  told: string[] = [],
  isHeld: (each: Trouble) => boolean = () => false,
) => {
  const { begun, ended } = planTroubles(troubles, new Set(told), isHeld);
  return { begun: begun.map(({ subject }) => subject), ended: [...ended] };
};

describe('troubles of Connect clusters', () => {
  const unreachable = trouble('unreachable', 'u');
  const worker = trouble('silent-worker', 'w');
  const cutOff = trouble('cut-off', 'c');

  it('are told once, and once that they are over', () => {
    expect(subjects([unreachable])).toEqual({ begun: ['u'], ended: [] });
    expect(subjects([unreachable], ['u'])).toEqual({ begun: [], ended: [] });
    expect(subjects([], ['u'])).toEqual({ begun: [], ended: ['u'] });
  });

  it('are not told beside a worse one that explains them', () => {
    expect(subjects([unreachable, worker, cutOff]).begun).toEqual(['u']);
    const elsewhere = trouble('silent-worker', 'w2', 2);
    expect(subjects([unreachable, elsewhere]).begun).toEqual(['u', 'w2']);
    const held = trouble('held', 'h');
    expect(subjects([unreachable, held]).begun).toEqual(['u', 'h']);
  });

  it('are not called over because a worse one explains them now', () => {
    expect(subjects([unreachable, worker], ['w'])).toEqual({
      begun: ['u'],
      ended: [],
    });
  });

  it('are told after it when they are still so', () => {
    expect(subjects([worker], ['u'])).toEqual({ begun: ['w'], ended: ['u'] });
  });

  it('wait while they are muted; their end never does', () => {
    const muted = () => true;
    expect(subjects([unreachable], [], muted).begun).toEqual([]);
    expect(subjects([unreachable]).begun).toEqual(['u']);
    expect(subjects([], ['u'], muted).ended).toEqual(['u']);
  });
});
