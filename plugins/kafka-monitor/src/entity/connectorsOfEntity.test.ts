import { entity } from '../__testUtils__/entityFixtures';
import {
  connectorsOfEntity,
  isDecidedByTeams,
  TeamGroup,
} from './connectorsOfEntity';

const team = (name: string, ref: string): TeamGroup => ({
  name,
  group: { ref },
});
const teams = [
  team('orders', 'group:default/commerce'),
  team('returns', 'Group:default/Commerce'),
  team('payments', 'group:default/payments'),
];

describe('the connectors of an entity', () => {
  it('are those of the business cluster that a System became', () => {
    const system = entity('System', 'shop', {
      'kafka-monitor.io/cluster': 'shop',
    });
    expect(connectorsOfEntity(system, teams)).toEqual({
      filter: { cluster: ['shop'] },
      invalid: [],
    });
    expect(isDecidedByTeams(system)).toBe(false);
  });

  it('are those of all teams whose Group it is, annotated or not', () => {
    expect(connectorsOfEntity(entity('Group', 'Commerce'), teams).filter) //
      .toEqual({ team: ['orders', 'returns'] });
    expect(
      connectorsOfEntity(
        entity('group', 'payments', { 'kafka-monitor.io/team': 'cards' }),
        teams,
      ).filter,
    ).toEqual({ team: ['cards', 'payments'] });
    expect(isDecidedByTeams(entity('Group', 'commerce'))).toBe(true);
  });

  it('are those that its annotation names, whatever else it is', () => {
    const group = entity('Group', 'commerce', {
      'kafka-monitor.io/connectors': 'a/b/c-*,wrong',
      'kafka-monitor.io/team': 'orders',
    });
    expect(connectorsOfEntity(group, teams)).toEqual({
      filter: { ref: ['a/b/c-*'] },
      invalid: ['wrong'],
    });
    expect(isDecidedByTeams(group)).toBe(false);
  });

  it.each([
    ['a Group of no team', entity('Group', 'platform')],
    ['a System of somebody else', entity('System', 'shop')],
    [
      'a Component with the annotation of a System',
      entity('Component', 'shop', { 'kafka-monitor.io/cluster': 'shop' }),
    ],
    [
      'an empty annotation',
      entity('Component', 'shop', { 'kafka-monitor.io/connectors': '' }),
    ],
  ])('are none of %s', (_, other) => {
    expect(connectorsOfEntity(other, teams)).toEqual({
      filter: undefined,
      invalid: [],
    });
  });
});
