/** How often a running bulk operation is looked at. */
export const POLL_BULK_MS = 1_000;
