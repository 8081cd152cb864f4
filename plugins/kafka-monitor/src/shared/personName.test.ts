import { personName } from './personName';

describe('somebody who acted', () => {
  it('is called by the short name of a user of the default namespace', () => {
    expect(personName('user:default/budi')).toBe('budi');
    expect(personName('User:Default/budi.s')).toBe('budi.s');
  });

  it.each(['user:partners/budi', 'group:default/dba', 'external:ci', ''])(
    'is called as it is otherwise: %j',
    ref => {
      expect(personName(ref)).toBe(ref);
    },
  );
});
