/** What a worker says with a 409 while its group rebalances; which of them depends on the moment. @internal */
export const CONFLICTS: unknown[] = [
  'Cannot complete request because of a conflicting operation (e.g. worker rebalance)',
  'Cannot complete request momentarily due to no known leader URL, likely because a rebalance was underway.',
  'Cannot complete request momentarily due to stale configuration (typically caused by a concurrent config change)',
];

/** What a worker says when it had to forward a request to one that has been killed. @internal */
export const FORWARDED_TO_NOBODY = {
  error_code: 500,
  message:
    'IO Error trying to forward REST request: java.net.ConnectException: Connection refused',
};
