/**
 * The team of connectors that nobody has been given: "Lainnya", others.
 *
 * @public
 */
export const DEFAULT_TEAM = 'lainnya';
