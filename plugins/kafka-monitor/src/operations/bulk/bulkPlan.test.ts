import {
  ConnectorItem,
  OperationRefusal,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { connectorItem } from '../../__testUtils__/fixtures';
import { bulkOffers, BulkTarget, placesOf, skippedRows } from './bulkPlan';

const may = (part: Partial<ConnectorItem> = {}) =>
  connectorItem({ allowed: ['restart', 'pause', 'delete'], ...part });
const refusing = (reason: OperationRefusal, name: string) =>
  connectorItem({
    name,
    allowed: ['restart'],
    refused: [{ operation: 'pause', reason }],
  });

const rows = (...items: ConnectorItem[]): BulkTarget => ({
  kind: 'rows',
  rows: items.map(item => ({ ...item, known: item })),
});
const matching: BulkTarget = {
  kind: 'matching',
  matching: { filter: {}, count: 7 },
};

function hindranceOf(
  operation: string,
  target: BulkTarget,
  known: ConnectorItem[],
) {
  return bulkOffers(target, known).find(each => each.operation === operation)
    ?.hindrance;
}

describe('what is offered for many connectors', () => {
  it('is what the viewer may do to one of them', () => {
    const known = [may(), connectorItem({ name: 'b', allowed: ['sync'] })];
    expect(
      bulkOffers(rows(...known), known).map(({ operation }) => operation),
    ).toEqual(['restart-failed', 'restart', 'pause', 'sync', 'delete']);
  });

  it('says why when none of them can be operated so', () => {
    const known = [refusing('paused', 'a'), refusing('stopped', 'b')];
    expect(hindranceOf('pause', rows(...known), known)).toEqual({
      kind: 'none-can',
      reasons: ['paused', 'stopped'],
    });
    const one = [...known, may({ name: 'c' })];
    expect(hindranceOf('pause', rows(...one), one)).toBeUndefined();
    expect(hindranceOf('pause', matching, known)).toBeUndefined();
  });

  it('deletes by name only, up to fifty, of one environment', () => {
    const fifty = Array.from({ length: 50 }, (_, index) =>
      may({ name: `c${index}` }),
    );
    expect(hindranceOf('delete', rows(...fifty), fifty)).toBeUndefined();
    const more = [...fifty, may({ name: 'one-more' })];
    expect(hindranceOf('delete', rows(...more), more)).toEqual({
      kind: 'delete-too-many',
    });
    const two = [may(), may({ environment: 'staging' })];
    expect(hindranceOf('delete', rows(...two), two)).toEqual({
      kind: 'delete-environments',
    });
    expect(hindranceOf('delete', matching, two)).toEqual({
      kind: 'delete-matching',
    });
  });
});

describe('what is known to be skipped', () => {
  it('is counted by reason, the most first', () => {
    const target = [
      refusing('paused', 'a'),
      refusing('paused', 'b'),
      connectorItem({ name: 'c', allowed: ['sync'] }),
      may({ name: 'd' }),
    ].map(known => ({ ...known, known }));
    expect(skippedRows('pause', target)).toEqual([
      ['paused', 2],
      ['not-allowed', 1],
    ]);
  });

  it('is a restart of failed parts where none is known to have failed', () => {
    const failed = may({
      tasks: { running: 1, failed: 1, total: 2, expected: 2 },
    });
    const target = [
      may({ name: 'well' }),
      failed,
      may({ name: 'itself', state: 'FAILED' }),
    ].map(known => ({ ...known, known }));
    expect(skippedRows('restart-failed', target)).toEqual([
      ['nothing-failed', 1],
    ]);
    expect(skippedRows('restart', target)).toEqual([]);
  });

  it('is nothing of rows that nothing is known of', () => {
    const ref = { environment: 'e', connectCluster: 'c', name: 'n' };
    expect(skippedRows('pause', [ref])).toEqual([]);
  });
});

describe('where many connectors are', () => {
  it('is told by Connect cluster, with their names in order', () => {
    const target = [
      connectorItem({ name: 'c' }),
      connectorItem({ name: 'b' }),
      connectorItem({ name: 'd', connectCluster: 'a' }),
    ];
    expect(placesOf(target)).toEqual([
      ['production/a', ['d']],
      ['production/main', ['b', 'c']],
    ]);
  });
});
