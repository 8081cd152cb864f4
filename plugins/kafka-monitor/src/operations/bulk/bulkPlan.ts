import {
  BulkOperationName,
  ConnectorFilter,
  ConnectorItem,
  ConnectorOperation,
  ConnectorRef,
  MAX_BULK_DELETE,
  OperationRefusal,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { offerOf } from '../offers';
import { placeOf } from '../outcomeText';

/** What the table offers for many connectors, in the order it shows. */
export const offeredOperations = [
  'restart-failed',
  'restart',
  'pause',
  'resume',
  'stop',
  'sync',
  'assign',
  'delete',
] as const satisfies readonly BulkOperationName[];

/** A connector that is named, with what is known of it. */
export interface BulkRow extends ConnectorRef {
  known?: ConnectorItem;
}

/** All that match a filter, as many as were seen to. */
export interface Matching {
  filter: Partial<ConnectorFilter>;
  count: number;
}

/** What a bulk operation is about. */
export type BulkTarget =
  | { kind: 'rows'; rows: BulkRow[] }
  | { kind: 'matching'; matching: Matching };

/** How many connectors that is. */
export function targetCount(target: BulkTarget): number {
  return target.kind === 'rows' ? target.rows.length : target.matching.count;
}

function permissionOf(operation: BulkOperationName): ConnectorOperation {
  return operation === 'restart-failed' ? 'restart' : operation;
}

/**
 * Why a bulk operation can not be begun.
 *
 * - `none-can`: no chosen row can be operated so; with the reasons;
 * - `delete-*`: the limits of a deletion.
 */
export type Hindrance =
  | { kind: 'none-can'; reasons: OperationRefusal[] }
  | { kind: 'delete-matching' | 'delete-too-many' | 'delete-environments' };

function deleteHindrance(target: BulkTarget): Hindrance | undefined {
  if (target.kind === 'matching') {
    return { kind: 'delete-matching' };
  }
  if (target.rows.length > MAX_BULK_DELETE) {
    return { kind: 'delete-too-many' };
  }
  const environments = new Set(target.rows.map(row => row.environment));
  return environments.size > 1 ? { kind: 'delete-environments' } : undefined;
}

/** An operation that the bar shows. */
export interface BulkOffer {
  operation: (typeof offeredOperations)[number];
  hindrance: Hindrance | undefined;
}

/**
 * What is offered for a target: each operation that the viewer may do to one
 * of the connectors that are known.
 */
export function bulkOffers(
  target: BulkTarget,
  known: ConnectorItem[],
): BulkOffer[] {
  return offeredOperations.flatMap(operation => {
    const offers = known.flatMap(
      item => offerOf(item, permissionOf(operation)) ?? [],
    );
    if (offers.length === 0) {
      return [];
    }
    const limit = operation === 'delete' ? deleteHindrance(target) : undefined;
    if (limit) {
      return { operation, hindrance: limit };
    }
    const reasons = offers.flatMap(({ refusal }) => refusal ?? []);
    const noneCan = target.kind === 'rows' && reasons.length === offers.length;
    return {
      operation,
      hindrance: noneCan
        ? { kind: 'none-can', reasons: [...new Set(reasons)] }
        : undefined,
    };
  });
}

/** Why a row is known to be skipped. */
export type SkipReason = OperationRefusal | 'not-allowed' | 'nothing-failed';

function hasFailedPart(item: ConnectorItem): boolean {
  return item.state === 'FAILED' || item.tasks.failed > 0;
}

function skipReason(
  operation: BulkOperationName,
  item: ConnectorItem,
): SkipReason | undefined {
  const offer = offerOf(item, permissionOf(operation));
  if (!offer) {
    return 'not-allowed';
  }
  if (offer.refusal) {
    return offer.refusal;
  }
  return operation === 'restart-failed' && !hasFailedPart(item)
    ? 'nothing-failed'
    : undefined;
}

/** How many rows are known to be skipped, by reason, the most first. */
export function skippedRows(
  operation: BulkOperationName,
  rows: BulkRow[],
): Array<[SkipReason, number]> {
  const counts = new Map<SkipReason, number>();
  for (const { known } of rows) {
    const reason = known && skipReason(operation, known);
    if (reason) {
      counts.set(reason, (counts.get(reason) ?? 0) + 1);
    }
  }
  return [...counts].sort(([, a], [, b]) => b - a);
}

/** The names of the rows by where they are, `<environment>/<connectCluster>`. */
export function placesOf(rows: BulkRow[]): Array<[string, string[]]> {
  const names = new Map<string, string[]>();
  for (const row of rows) {
    names.set(placeOf(row), [...(names.get(placeOf(row)) ?? []), row.name]);
  }
  return [...names]
    .map(([place, each]): [string, string[]] => [place, each.sort()])
    .sort(([a], [b]) => a.localeCompare(b));
}
