import { assertOwnRules } from './assertOwnRules';
import { createMatcher } from './matchRemedies';
import type { RemedyRule } from './RemedyRule';
import { remedyRules } from './rules';

const VAULT: RemedyRule = {
  id: 'acme:vault-sealed',
  area: 'credentials',
  confidence: 'exact',
  match: [{ message: /vault is sealed/i, words: ['vault is sealed'] }],
  cause: { en: 'Vault is sealed.', id: 'Vault tersegel.' },
  steps: [{ en: 'Unseal it.', id: 'Buka segelnya.' }],
  restart: 'after-fix',
  sources: ['https://example.com/vault'],
};

describe('rules of others', () => {
  it('are ranked together with the built-in ones', () => {
    assertOwnRules([VAULT]);
    const matcher = createMatcher([...remedyRules, VAULT]);
    const found = matcher.match({
      trace:
        'org.apache.kafka.common.config.ConfigException: Vault is sealed: connection refused\n\tat a.B.c(B.java:1)\n',
    });
    expect(found[0].rule.id).toBe('acme:vault-sealed');
  });

  it('of which built-in ones are none, since these have no prefix', () => {
    expect(() => assertOwnRules(remedyRules)).toThrow(/prefix of your own/);
  });

  it.each<[string, Partial<RemedyRule>]>([
    ['prefix', { id: 'vault-sealed' }],
    ['prefix', { id: 'Acme:vault' }],
    ['match is empty', { match: [] }],
    ['exception or a message', { match: [{ words: ['sealed'] }] }],
    [
      'exception or a message',
      { match: [{ exception: [], words: ['vault'] }] },
    ],
    ['needs words', { match: [{ message: /sealed/, words: [] }] }],
    ["'ab'", { match: [{ message: /ab/, words: ['sealed', 'ab'] }] }],
    ['0 steps', { steps: [] }],
    ['both languages', { cause: { en: 'Vault is sealed.', id: ' ' } }],
    ['data:text/html,x', { sources: ['data:text/html,x'] }],
  ])('are refused where they are not sound: %s', (told, change) => {
    const rule = { ...VAULT, ...change };
    expect(() => assertOwnRules([VAULT, rule])).toThrow(
      `The troubleshooting rule '${rule.id}': `,
    );
    expect(() => assertOwnRules([rule])).toThrow(told);
  });
});
