import { connectorItem } from '../../__testUtils__/fixtures';
import { nextToAssign } from './nextToAssign';

const row = (name: string, allowed: 'assign' | 'sync' = 'assign') =>
  connectorItem({ name, allowed: [allowed] });
const ref = (name: string) => `production/main/${name}`;

const rows = [row('a'), row('b'), row('c', 'sync'), row('..'), row('d')];

describe('going through connectors', () => {
  it('goes on below, past those that can not be assigned', () => {
    expect(nextToAssign(rows, ref('a'), new Set([ref('a')]))?.name).toBe('b');
    expect(nextToAssign(rows, ref('b'), new Set([ref('b')]))?.name).toBe('d');
  });

  it('comes back to those above that were not seen', () => {
    expect(nextToAssign(rows, ref('d'), new Set([ref('d')]))?.name).toBe('a');
  });

  it('begins at the top when the present one has gone', () => {
    expect(nextToAssign(rows, ref('x'), new Set([ref('x')]))?.name).toBe('a');
  });

  it('ends when all have been seen', () => {
    const seen = new Set(['a', 'b', 'd'].map(ref));
    expect(nextToAssign(rows, ref('d'), seen)).toBeUndefined();
  });
});
