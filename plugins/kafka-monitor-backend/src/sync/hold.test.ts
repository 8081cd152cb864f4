import { ConnectClusterRow } from '../database/tables';
import { KnownConnector } from './diffSnapshot';
import { holdOf } from './hold';

const NOW = new Date('2026-11-23T12:00:00Z');
const EARLIER = new Date('2026-11-23T11:55:00Z');
const UNTIL = new Date('2026-11-23T12:05:00Z');
const row = (columns: Partial<ConnectClusterRow> = {}) =>
  ({ hold_reason: null, hold_names: null, ...columns } as ConnectClusterRow);
const connector = (name: string) => ({ name } as KnownConnector);
const hold = (held: KnownConnector[], before = row()) =>
  holdOf(before, { held, holdUntil: UNTIL }, NOW);

describe('the hold on connectors that vanished together', () => {
  it('is not there while nobody is held', () => {
    expect(hold([])).toEqual({ patch: {}, changes: [], newlyHeld: [] });
  });

  it('begins with a line, their names and an entry in the change log', () => {
    const begun = hold([connector('a'), connector('b')]);
    expect(begun.patch).toMatchObject({
      hold_reason: 'many-vanished',
      hold_message: expect.stringContaining('2 connectors'),
      hold_since: NOW,
      hold_until: UNTIL,
      hold_names: '["a","b"]',
    });
    expect(begun.changes).toMatchObject([
      {
        kind: 'hold-started',
        payload: { reason: 'many-vanished', connectors: 2 },
      },
    ]);
    expect(begun.newlyHeld).toHaveLength(2);
  });

  it('goes on without another entry, and tells who came to it', () => {
    const before = row({
      hold_reason: 'many-vanished',
      hold_since: EARLIER,
      hold_names: '["a"]',
    });
    const next = hold([connector('a'), connector('b')], before);
    expect(next.patch.hold_since).toBe(EARLIER);
    expect(next.changes).toEqual([]);
    expect(next.newlyHeld).toEqual([connector('b')]);
  });

  it('ends when nobody is held any more', () => {
    const ended = hold([], row({ hold_reason: 'many-vanished' }));
    expect(ended.patch).toMatchObject({ hold_reason: null, hold_names: null });
    expect(ended.changes).toMatchObject([{ kind: 'hold-ended' }]);
  });

  it('leaves a hold for another reason alone', () => {
    for (const reason of ['kafka-cluster-changed', 'same-cluster']) {
      expect(hold([], row({ hold_reason: reason })).patch).toEqual({});
    }
  });

  it('takes the place of a line that says less, and says so', () => {
    const begun = hold([connector('a')], row({ hold_reason: 'same-cluster' }));
    expect(
      begun.changes.map(({ kind, payload }) => [kind, payload.reason]),
    ).toEqual([
      ['hold-ended', 'same-cluster'],
      ['hold-started', 'many-vanished'],
    ]);
  });
});
