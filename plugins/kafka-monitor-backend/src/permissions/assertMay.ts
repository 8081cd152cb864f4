import { NotAllowedError } from '@backstage/errors';

/** @throws NotAllowedError naming the permission that is missing */
export function assertMay(may: boolean, permission: { name: string }): void {
  if (!may) {
    throw new NotAllowedError(`This needs the permission ${permission.name}`);
  }
}
