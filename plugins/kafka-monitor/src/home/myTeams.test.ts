import { myTeams } from './myTeams';

const team = (name: string, group: string, ...leads: string[]) => ({
  name,
  group: { ref: group },
  leads: leads.map(ref => ({ ref })),
});
const teams = [
  team('orders', 'group:default/commerce', 'user:default/maria.keller'),
  team('payments', 'group:default/payments', 'user:default/budi.santoso'),
  team('lainnya', 'group:default/lainnya'),
];
const names = (userEntityRef: string, ...groups: string[]) =>
  myTeams(
    { userEntityRef, ownershipEntityRefs: [userEntityRef, ...groups] },
    teams,
  ).map(({ name }) => name);

describe('my teams', () => {
  it('are those whose Group I am in', () => {
    expect(names('user:default/guest', 'group:default/Payments')).toEqual([
      'payments',
    ]);
  });

  it('are those that I lead, in whatever case that is written', () => {
    expect(names('User:default/Maria.Keller')).toEqual(['orders']);
  });

  it('are both, each once', () => {
    expect(
      names(
        'user:default/budi.santoso',
        'group:default/payments',
        'group:default/commerce',
      ),
    ).toEqual(['orders', 'payments']);
  });

  it('are none for who is in none, whatever else he owns', () => {
    expect(names('user:default/guest', 'group:default/platform')).toEqual([]);
  });
});
