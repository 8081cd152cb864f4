import { CatalogAnswers, KnownGroup } from './CatalogAnswers';
import { CheckedTeam, decideFindings, isAnything } from './decideFindings';

const REF = 'group:default/payments';

function team(
  overrides: Partial<CheckedTeam['team']> = {},
  leads: CheckedTeam['leads'] = [],
): CheckedTeam {
  return {
    team: {
      name: 'payments',
      group_mode: 'link',
      group_ref: REF,
      group_state: 'unknown',
      ...overrides,
    },
    leads,
  };
}

function answers(
  group?: Partial<KnownGroup>,
  users: Record<string, boolean> = {},
): CatalogAnswers {
  return {
    groups: new Map([[REF, group && { isOurs: false, leads: [], ...group }]]),
    users: new Map(Object.entries(users)),
  };
}

describe('what the catalog says of a team', () => {
  it.each([
    ['link', undefined, 'missing'],
    ['link', {}, 'linked'],
    ['link', { isOurs: true }, 'linked'],
    ['create', undefined, 'free'],
    ['create', { isOurs: true }, 'ours'],
    ['create', {}, 'foreign'],
  ])('%s a Group that is %j: %s', (mode, group, state) => {
    const found = (stored: string) =>
      decideFindings(
        team({ group_mode: mode, group_state: stored }),
        answers(group),
      )!;
    expect(found('unknown').groupState).toBe(state);
    expect(found(state)).toEqual({
      team: 'payments',
      groupState: undefined,
      known: [],
      copied: undefined,
    });
    expect(isAnything(found('unknown'))).toBe(true);
    expect(isAnything(found(state))).toBe(false);
  });

  it('is nothing when it was asked about another Group', () => {
    expect(
      decideFindings(team({ group_ref: 'group:default/other' }), answers({})),
    ).toBeUndefined();
  });

  it('is which leads it knows, each once, and only where that is news', () => {
    const found = decideFindings(
      team({ group_state: 'linked' }, [
        { user_ref: 'user:default/a', source: 'person', known: null },
        { user_ref: 'user:default/a', source: 'file', known: null },
        { user_ref: 'user:default/b', source: 'person', known: 1 },
        { user_ref: 'user:default/c', source: 'file', known: true },
        { user_ref: 'user:default/d', source: 'file', known: 0 },
        { user_ref: 'user:default/not-asked', source: 'file', known: null },
      ]),
      answers(
        {},
        {
          'user:default/a': true,
          'user:default/b': false,
          'user:default/c': true,
          'user:default/d': false,
        },
      ),
    );
    expect(found).toMatchObject({
      known: [
        { userRef: 'user:default/a', known: true },
        { userRef: 'user:default/b', known: false },
      ],
      copied: undefined,
    });
  });

  it('is whom the Group names as leads', () => {
    const stored: CheckedTeam['leads'] = [
      { user_ref: 'user:default/old', source: 'group', known: false },
      { user_ref: 'user:default/stays', source: 'group', known: true },
      { user_ref: 'user:default/new', source: 'person', known: true },
    ];
    const leads = ['user:default/stays', 'user:default/new'];
    const found = decideFindings(
      team({ group_state: 'linked' }, stored),
      answers(
        { leads },
        { 'user:default/old': true, 'user:default/new': true },
      ),
    );
    expect(found).toEqual({
      team: 'payments',
      groupState: undefined,
      // The old one goes: nobody needs to know whether he is known.
      known: [],
      copied: {
        from: ['user:default/old', 'user:default/stays'],
        to: ['user:default/new', 'user:default/stays'],
      },
    });
  });

  it('is used of a foreign Group as of a linked one', () => {
    const found = decideFindings(
      team({ group_mode: 'create' }),
      answers({ leads: ['user:default/a'] }),
    );
    expect(found).toMatchObject({
      groupState: 'foreign',
      copied: { from: [], to: ['user:default/a'] },
    });
  });

  it.each([
    ['a Group of our own making', {}, { isOurs: true }],
    ['the default team', { name: 'lainnya' }, {}],
    ['a Group that is gone', {}, undefined],
  ])('takes leads from nobody: %s', (_, columns, group) => {
    const stored: CheckedTeam['leads'] = [
      { user_ref: 'user:default/old', source: 'group', known: true },
      { user_ref: 'user:default/by-hand', source: 'person', known: true },
    ];
    const found = decideFindings(
      team(columns, stored),
      answers(group && { ...group, leads: ['user:default/new'] }),
    );
    expect(found!.copied).toEqual({ from: ['user:default/old'], to: [] });
  });
});
