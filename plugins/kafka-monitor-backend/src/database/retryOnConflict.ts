import { setTimeout } from 'node:timers/promises';

const ATTEMPTS = 3;
const PAUSE_MS = 50;

/** Deadlocks and serialisation failures of PostgreSQL; a busy SQLite. */
const CONFLICTS = [
  '40P01',
  '40001',
  'SQLITE_BUSY',
  'SQLITE_BUSY_SNAPSHOT',
  'SQLITE_LOCKED',
];

/** Whether the database gave up because of somebody else's transaction. */
export function isConflict(error: unknown): boolean {
  const code = (error as { code?: unknown } | undefined)?.code;
  return typeof code === 'string' && CONFLICTS.includes(code);
}

/**
 * Runs a whole transaction, up to three times when it loses against another
 * one. Everything in it was rolled back then, so it may simply be done again.
 *
 * @throws what the transaction throws; after the third loss, that one
 */
export async function retryOnConflict<T>(
  transaction: () => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await transaction();
    } catch (error) {
      if (attempt >= ATTEMPTS || !isConflict(error)) {
        throw error;
      }
      await setTimeout(PAUSE_MS * attempt * (1 + Math.random()));
    }
  }
}
