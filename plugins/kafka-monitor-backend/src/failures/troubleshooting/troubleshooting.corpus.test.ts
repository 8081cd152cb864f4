import {
  blindTraces,
  laterTraces,
  openTraces,
  type CorpusTrace,
} from './corpus';
import { createMatcher } from './matchRemedies';
import { remedyRules } from './rules';
import {
  measureCorpus,
  measureLine,
  together,
} from './__testUtils__/measureCorpus';

const MOST_WRONG = 0.03;
const LEAST_RIGHT = 0.85;

const matcher = createMatcher(remedyRules);
const open = measureCorpus(matcher, openTraces);
const blind = measureCorpus(matcher, blindTraces);
const later = measureCorpus(matcher, laterTraces);
const all = together(together(open, blind), later);

it('counts an answer by its first remedy', () => {
  const item: CorpusTrace = {
    id: 'x',
    source: 'https://example.com/',
    connectorClass: null,
    dbms: null,
    direction: null,
    trace:
      'org.postgresql.util.PSQLException: FATAL: password authentication failed for user "x"',
    truth: 'The password is wrong.',
    expected: ['postgresql-wrong-password'],
  };
  expect(
    measureCorpus(matcher, [
      item,
      { ...item, id: 'other', expected: ['disk-full'] },
      { ...item, id: 'untold', truth: null, expected: [] },
      { ...item, id: 'missed', trace: 'java.lang.RuntimeException' },
      { ...item, trace: 'java.lang.Exception', truth: null, expected: [] },
    ]),
  ).toEqual({
    traces: 5,
    telling: 3,
    right: 1,
    wrong: ['other', 'untold'],
    silent: ['missed'],
  });
});

describe('on traces that people met', () => {
  beforeAll(() => {
    // The counts are what this is for, whether or not they suffice.
    process.stdout.write(
      `${[
        measureLine('open', open),
        measureLine('blind', blind),
        measureLine('later', later),
        measureLine('all', all),
      ].join('\n')}\n`,
    );
  });

  it('hardly any first remedy is wrong', () => {
    expect(all.wrong.length / all.traces).toBeLessThanOrEqual(MOST_WRONG);
  });

  it('most causes that are told are found', () => {
    expect(all.right / all.telling).toBeGreaterThanOrEqual(LEAST_RIGHT);
  });

  it('those who collect more meet no worse', () => {
    expect(later.wrong.length / later.traces).toBeLessThanOrEqual(MOST_WRONG);
    expect(later.right / later.telling).toBeGreaterThanOrEqual(LEAST_RIGHT);
  });

  it('names no rule as right that there is not', () => {
    const ids = new Set(remedyRules.map(({ id }) => id));
    const named = [...openTraces, ...blindTraces, ...laterTraces].flatMap(
      ({ expected }) => expected,
    );
    expect(named.filter(id => !ids.has(id))).toEqual([]);
  });
});
