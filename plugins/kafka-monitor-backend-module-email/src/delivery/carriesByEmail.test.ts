import { carriesByEmail } from './carriesByEmail';

describe('carriesByEmail', () => {
  it.each([
    ['critical-failure', true, true],
    ['failure', true, false],
    ['failure', false, false],
    ['recovery', true, true],
    ['recovery', false, false],
    ['correction', true, true],
    ['correction', false, false],
    ['connect-cluster', false, true],
    ['connect-cluster-recovery', false, true],
    ['summary', false, true],
    ['notice', false, true],
    ['test', false, true],
  ] as const)('a %s with critical %s: %s', (purpose, critical, carried) => {
    expect(carriesByEmail({ purpose, critical })).toBe(carried);
  });
});
