import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import { AuditedChange } from '../openapi/AuditedChanges';
import { actorOf, CallerCredentials } from '../permissions/actor';
import { ActionOptions } from './ActionOptions';

function isCaller(
  credentials: BackstageCredentials,
): credentials is CallerCredentials {
  const { type } = credentials.principal as { type?: string };
  return type === 'user' || type === 'service';
}

/** @throws NotAllowedError for who is neither a user nor a service */
export function callerOf(credentials: BackstageCredentials): CallerCredentials {
  if (!isCaller(credentials)) {
    throw new NotAllowedError('Actions are for users and services');
  }
  return credentials;
}

/**
 * Makes a change as a route would. There is no request at hand that would tell
 * the audit log whose it is, so `by` does.
 *
 * @throws NotAllowedError for services that only read; what `change` throws
 */
export function changeByAction<T>(
  { changes }: Pick<ActionOptions, 'changes'>,
  credentials: CallerCredentials,
  audited: AuditedChange,
  change: () => Promise<T>,
): Promise<T> {
  const meta = {
    ...audited.meta,
    by: actorOf(credentials),
    through: 'action',
  };
  return changes.carryOut({ ...audited, meta, credentials }, change);
}
