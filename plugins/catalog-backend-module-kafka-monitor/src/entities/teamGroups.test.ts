import { cluster, connector, team } from '../__testUtils__/inventory';
import { ownersOf, teamsNotCheckedYet, teamsWithOurGroup } from './teamGroups';

const DELETED = { deletedAt: '2026-11-02T08:00:00.000Z' };
const LINKED = { mode: 'link', ref: 'group:default/ldap' } as const;
const CREATED = { mode: 'create', ref: 'group:default/payments' } as const;

function namesOf(...[inventory]: Parameters<typeof teamsWithOurGroup>) {
  return teamsWithOurGroup(inventory).map(({ name }) => name);
}

describe('teamsWithOurGroup', () => {
  it.each([
    ['ours', true],
    ['free', true],
    ['foreign', false],
    ['unknown', false],
    ['missing', false],
  ] as const)('of a Group that is %s: %s', (state, isGiven) => {
    const payments = team('payments', { group: { ...CREATED, state } });
    expect(
      namesOf({ teams: [payments], clusters: [], connectors: undefined }),
    ).toEqual(isGiven ? ['payments'] : []);
  });

  it.each(['linked', 'missing', 'unknown', 'free', 'ours'] as const)(
    'never gives a linked Group to the catalog: %s',
    state => {
      const payments = team('payments', { group: { ...LINKED, state } });
      expect(
        namesOf({ teams: [payments], clusters: [], connectors: undefined }),
      ).toEqual([]);
    },
  );

  describe('of a deleted team', () => {
    const teams = [team('lainnya'), team('payments', DELETED)];

    it('lets go what nothing names', () => {
      expect(
        namesOf({
          teams,
          clusters: [cluster('orders')],
          connectors: [connector('orders-sink')],
        }),
      ).toEqual(['lainnya']);
    });

    it('stays while a connector names it', () => {
      const connectors = [connector('orders-sink', { team: 'payments' })];
      expect(namesOf({ teams, clusters: [], connectors })).toContain(
        'payments',
      );
    });

    it.each([{ owner: 'payments' }, { teams: ['payments'] }])(
      'stays while a business cluster has %j',
      values => {
        const clusters = [cluster('orders', values)];
        expect(namesOf({ teams, clusters, connectors: [] })).toContain(
          'payments',
        );
      },
    );

    it('stays while another team is linked to its Group', () => {
      const other = team('billing', {
        group: { ...CREATED, mode: 'link', state: 'linked' },
      });
      expect(
        namesOf({ teams: [...teams, other], clusters: [], connectors: [] }),
      ).toContain('payments');
    });
  });
});

describe('teamsNotCheckedYet', () => {
  it('are those to be made of which it is not known who else has them', () => {
    const unknown = { ...CREATED, state: 'unknown' } as const;
    const teams = [
      team('checked'),
      team('waiting', { group: unknown }),
      team('deleted', { group: unknown, ...DELETED }),
      team('linked', { group: { ...LINKED, state: 'unknown' } }),
    ];
    expect(teamsNotCheckedYet(teams).map(({ name }) => name)).toEqual([
      'waiting',
    ]);
  });
});

describe('ownersOf', () => {
  const lainnya = team('lainnya', {
    group: { mode: 'link', ref: 'group:default/others', state: 'linked' },
  });

  it('is the Group of the team, its own, linked or foreign', () => {
    const ownerOf = ownersOf([
      lainnya,
      team('own'),
      team('linked', { group: { ...LINKED, state: 'linked' } }),
      team('foreign', { group: { ...CREATED, state: 'foreign' } }),
    ]);
    expect(['own', 'linked', 'foreign', 'lainnya'].map(ownerOf)).toEqual([
      'group:default/own',
      'group:default/ldap',
      'group:default/payments',
      'group:default/others',
    ]);
  });

  it('gives way to the default team where the Group is missing', () => {
    const missing = team('lost', { group: { ...LINKED, state: 'missing' } });
    expect(ownersOf([lainnya, missing])('lost')).toBe('group:default/others');
  });

  it('gives way to the default team where nobody knows the team', () => {
    expect(ownersOf([lainnya])('nobody')).toBe('group:default/others');
    expect(ownersOf([])('nobody')).toBe('group:default/lainnya');
  });

  it('keeps a deleted team that the catalog still has a Group of', () => {
    const deleted = team('deleted', DELETED);
    expect(ownersOf([lainnya, deleted])('deleted')).toBe(
      'group:default/deleted',
    );
  });
});
