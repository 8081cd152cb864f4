const USER = /^user:default\/(.+)$/i;

/**
 * What somebody is called who acted: the short name of a user of the default
 * namespace, anything else as it is.
 */
export function personName(entityRef: string): string {
  return USER.exec(entityRef)?.[1] ?? entityRef;
}
