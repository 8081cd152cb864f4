import { diffSnapshot, KnownConnector } from './diffSnapshot';

const known = (...rows: Array<Partial<KnownConnector> & { name: string }>) =>
  new Map(
    rows.map((row, id) => [
      row.name,
      {
        id,
        statusHash: 'same',
        infoHash: 'same',
        observedSeq: 1,
        absent: false,
        ...row,
      },
    ]),
  );
const slices = (hashes: Record<string, string>) =>
  new Map(Object.entries(hashes).map(([name, hash]) => [name, { name, hash }]));
const SEQUENCE = 5;
const diff = (
  rows: ReturnType<typeof known>,
  answer: ReturnType<typeof slices>,
) => diffSnapshot(rows, answer, SEQUENCE, row => row.statusHash);

describe('diffSnapshot', () => {
  it('leaves alone what a hash proves unchanged', () => {
    expect(diff(known({ name: 'a' }), slices({ a: 'same' }))).toEqual({
      changed: [],
      missing: [],
      added: [],
      newer: [],
    });
  });

  it('reads what changed, what is new, and rows without a hash', () => {
    const result = diff(
      known({ name: 'changed' }, { name: 'unproven', statusHash: null }),
      slices({ changed: 'other', unproven: 'same', added: 'x' }),
    );
    expect(result.changed.map(each => each.name)).toEqual([
      'changed',
      'unproven',
      'added',
    ]);
    expect(result.added).toEqual(['added']);
  });

  it('tells which rows the answer lacks', () => {
    const result = diff(known({ name: 'gone' }), slices({}));
    expect(result.missing).toMatchObject([{ name: 'gone' }]);
  });

  it('touches nothing that was looked at later, neither there nor missing', () => {
    const later = { observedSeq: SEQUENCE + 1 };
    const result = diff(
      known({ name: 'there', ...later }, { name: 'missing', ...later }),
      slices({ there: 'other' }),
    );
    expect(result).toEqual({
      changed: [],
      missing: [],
      added: [],
      newer: ['there', 'missing'],
    });
  });

  it('takes odd names for names', () => {
    const odd = ['__proto__', 'constructor', 'toString', 'Orders', 'orders'];
    const answer = new Map(odd.map(name => [name, { name, hash: 'x' }]));
    expect(diff(known(), answer).added).toEqual(odd);
  });
});
