import { DbBigInteger, DbBoolean, DbTime } from './tables';

/** A stored time as a Date, whatever the database gave. */
export function toDate(value: DbTime): Date;
export function toDate(value: DbTime | null): Date | null;
export function toDate(value: DbTime | null): Date | null {
  if (value === null) {
    return null;
  }
  return value instanceof Date ? value : new Date(value);
}

/** A stored time in ISO 8601, UTC. */
export function toIso(value: DbTime): string;
export function toIso(value: DbTime | null): string | null;
export function toIso(value: DbTime | null): string | null {
  return value === null ? null : toDate(value).toISOString();
}

/** SQLite has no booleans. */
export function toBoolean(value: DbBoolean): boolean {
  return Boolean(value);
}

/** PostgreSQL gives 64-bit numbers as text; ours stay below 2^53. */
export function toNumber(value: DbBigInteger): number {
  return Number(value);
}
