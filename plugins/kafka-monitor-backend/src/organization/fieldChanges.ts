import { isDeepStrictEqual } from 'node:util';
import { FieldChange } from '@kafka-monitor/plugin-kafka-monitor-common';

function isNothing(value: unknown): boolean {
  return value === null || (Array.isArray(value) && value.length === 0);
}

/**
 * The fields that have another value, in the order of what is after.
 *
 * @param before undefined: there was none; what is empty is no change then
 */
export function fieldChanges<T extends object>(
  before: T | undefined,
  after: T,
): FieldChange[] {
  return (Object.keys(after) as Array<keyof T & string>).flatMap(field => {
    const from = before === undefined ? null : before[field];
    const to = after[field];
    const isSame =
      before === undefined ? isNothing(to) : isDeepStrictEqual(from, to);
    return isSame ? [] : [{ field, from, to }];
  });
}
