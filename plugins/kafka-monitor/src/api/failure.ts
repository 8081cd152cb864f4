import { ResponseError } from '@backstage/errors';

/** What kind of answer a page has to give to a failed request. */
export type FailureKind =
  | 'not-allowed'
  | 'not-found'
  | 'conflict'
  | 'invalid'
  | 'other';

const kindOfStatus = new Map<number, FailureKind>([
  [400, 'invalid'],
  [403, 'not-allowed'],
  [404, 'not-found'],
  [409, 'conflict'],
]);

/** Sorts a failed request by its HTTP status. */
export function failureKind(error: unknown): FailureKind {
  return ResponseError.is(error)
    ? kindOfStatus.get(error.statusCode) ?? 'other'
    : 'other';
}

/** One sentence that says what failed, in the words of who refused. */
export function failureMessage(error: unknown): string {
  if (ResponseError.is(error)) {
    return error.body?.error?.message || error.message;
  }
  return error instanceof Error ? error.message : String(error);
}
