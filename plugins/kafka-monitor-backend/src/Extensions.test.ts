import { Extensions } from './Extensions';

it('keeps what was added in order, each id once', () => {
  const rules = new Extensions<{ id: string }>('rule');
  rules.add({ id: 'b' }, { id: 'a' });
  expect(rules.all).toEqual([{ id: 'b' }, { id: 'a' }]);
  expect(() => rules.add({ id: 'c' }, { id: 'a' })).toThrow(
    "There is a rule 'a' already",
  );
});
