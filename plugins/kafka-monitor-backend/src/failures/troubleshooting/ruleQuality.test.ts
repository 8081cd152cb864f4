import { createMatcher } from './matchRemedies';
import type { RemedyRule } from './RemedyRule';
import { remedyRules } from './rules';
import { ruleProblems, slowPatterns } from './__testUtils__/ruleProblems';

const SOUND: RemedyRule = {
  id: 'disk-full',
  area: 'worker',
  confidence: 'exact',
  match: [
    {
      message: /No space left on (?:device|disk)\b/i,
      words: ['no space left'],
    },
  ],
  cause: { en: 'The disk is full.', id: 'Disk penuh.' },
  steps: [{ en: 'Free space.', id: 'Kosongkan ruang.' }],
  restart: 'after-fix',
  sources: ['https://example.com/disk'],
};

function signature(message: RegExp, ...words: string[]): Partial<RemedyRule> {
  return { match: [{ message, words }] };
}

describe('a rule', () => {
  it('that is sound has no problems', () => {
    expect(ruleProblems(SOUND)).toEqual([]);
    expect(slowPatterns(SOUND)).toEqual([]);
  });

  it.each<[string, Partial<RemedyRule>]>([
    ['slug', { id: 'Disk full' }],
    ['steps', { steps: [] }],
    ['same in both', { cause: { en: 'Disk.', id: 'Disk.' } }],
    ['empty', { steps: [{ en: 'Free space.', id: ' ' }] }],
    ['public page', { sources: ['http://example.com/x'] }],
    ['no source', { sources: [] }],
    ['short', signature(/no space left/, 'no')],
    ['lower case', signature(/no space left/, 'No space')],
    // The word stands in one half of the pattern only.
    ['no word', signature(/no space left|disk full/, 'no space')],
    ['no word', signature(/no( hard)? space left/, 'no space')],
    [
      'words are not',
      { match: [{ exception: 'FooException', words: ['barexception'] }] },
    ],
    [
      'words are not',
      {
        match: [
          { exception: ['FooException', 'BarError'], words: ['fooexception'] },
        ],
      },
    ],
    ['neither', { match: [{ words: ['space'] }] }],
    ['nested', signature(/space(\w+ )+left/, 'space')],
    ['nested', signature(/space(?:(?:a|b{1,9})c){0,9}left/, 'space')],
    ['unbounded', signature(/space .*left/, 'space')],
    ['unbounded', signature(/space [^\n]+left/, 'space')],
    ['unbounded', signature(/space [\s\S]*left/, 'space')],
    ['remembers', signature(/space/g, 'space')],
  ])('is found to have a problem: %s', (problem, change) => {
    expect(ruleProblems({ ...SOUND, ...change }).join()).toContain(problem);
  });

  it('is found to be slow', () => {
    const slow = signature(/space \w{0,9999} ?\w{0,9999}left/, 'space');
    expect(slowPatterns({ ...SOUND, ...slow })).not.toEqual([]);
  });
});

describe('the rules of the product', () => {
  it('have ids of their own', () => {
    const ids = remedyRules.map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    expect(ids.length).toBeGreaterThan(100);
  });

  it('have no problems', () => {
    expect(remedyRules.flatMap(ruleProblems)).toEqual([]);
  });

  it('have no pattern that some text makes slow', () => {
    expect(remedyRules.flatMap(slowPatterns)).toEqual([]);
  });

  it('match no trace that does not say why', () => {
    const matcher = createMatcher(remedyRules);
    const wrapper =
      'org.apache.kafka.connect.errors.ConnectException: Exiting WorkerSinkTask due to unrecoverable exception.\n\tat org.apache.kafka.connect.runtime.WorkerSinkTask.poll(WorkerSinkTask.java:1)\n';
    for (const trace of [
      wrapper,
      `${wrapper}Caused by: java.lang.NullPointerException\n`,
      `${wrapper}Caused by: java.lang.NullPointerException: Cannot invoke "Object.toString()" because "x" is null\n`,
      `${wrapper}Caused by: org.apache.kafka.connect.errors.ConnectException: Tolerance exceeded in error handler\n`,
      'java.lang.RuntimeException\n',
      '',
    ]) {
      expect(matcher.match({ trace })).toEqual([]);
    }
  });
});
