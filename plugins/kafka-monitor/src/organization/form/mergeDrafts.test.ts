import { changedKeys, mergeDrafts, newsOf } from './mergeDrafts';

const before = { title: 'Orders', email: 'a@example.com', links: ['x'] };
const mine = { ...before, title: 'Sales' };
const newer = { title: 'Purchases', email: 'b@example.com', links: ['x'] };

describe('two people who change the same', () => {
  it('keep what each of them changed; mine where both did', () => {
    expect(mergeDrafts(before, mine, newer)).toEqual({
      title: 'Sales',
      email: 'b@example.com',
      links: ['x'],
    });
  });

  it('are told of what differs, and of what was taken over', () => {
    const drafts = { before, mine: mergeDrafts(before, mine, newer), newer };
    expect(newsOf('title', drafts)).toEqual({
      kind: 'newer',
      value: 'Purchases',
    });
    expect(newsOf('email', drafts)).toEqual({
      kind: 'taken',
      was: 'a@example.com',
    });
    expect(newsOf('links', drafts)).toBeUndefined();
    expect(changedKeys(before, newer)).toEqual(['title', 'email']);
  });

  it('are told nothing of a field to which both did the same', () => {
    const same = { ...before, title: 'Purchases' };
    expect(
      newsOf('title', { before: same, mine: same, newer: same }),
    ).toBeUndefined();
  });
});
