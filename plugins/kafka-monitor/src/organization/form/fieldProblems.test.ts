import { problemOf, refusedProblems } from './fieldProblems';

const FIELDS = ['title', 'leads', 'owner', 'telegram'];

describe('what the backend refuses', () => {
  it('stands at the fields that it names', () => {
    const { problems, rest } = refusedProblems(
      "Invalid body: 'title': must not be empty; 'telegram.chatId': must be a number",
      FIELDS,
    );
    expect(problems).toEqual([
      { path: 'title', text: 'must not be empty' },
      { path: 'telegram.chatId', text: 'must be a number' },
    ]);
    expect(rest).toBeUndefined();
    expect(problemOf(problems, 'telegram')).toBe('must be a number');
    expect(problemOf(problems, 'owner')).toBeUndefined();
  });

  it('is told whole where it names no field of the form', () => {
    expect(refusedProblems('The team is deleted; restore it', FIELDS)).toEqual({
      problems: [],
      rest: 'The team is deleted; restore it',
    });
    expect(refusedProblems("Invalid body: 'version': is old", FIELDS)).toEqual({
      problems: [],
      rest: "'version': is old",
    });
  });
});
