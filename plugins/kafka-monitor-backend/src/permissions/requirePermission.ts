import {
  BackstageCredentials,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import {
  AuthorizeResult,
  BasicPermission,
} from '@backstage/plugin-permission-common';
import { assertMay } from './assertMay';

/**
 * Goes on only for callers who have a permission that concerns no connector.
 *
 * @throws NotAllowedError naming the permission
 */
export async function requirePermission(
  permissions: PermissionsService,
  permission: BasicPermission,
  credentials: BackstageCredentials,
): Promise<void> {
  const [{ result }] = await permissions.authorize([{ permission }], {
    credentials,
  });
  assertMay(result === AuthorizeResult.ALLOW, permission);
}
