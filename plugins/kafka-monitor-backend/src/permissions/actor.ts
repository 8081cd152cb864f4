import {
  BackstageCredentials,
  BackstageServicePrincipal,
  BackstageUserPrincipal,
} from '@backstage/backend-plugin-api';

/** Somebody who may call: a person, perhaps through a service, or a service. */
export type CallerCredentials = BackstageCredentials<
  BackstageUserPrincipal | BackstageServicePrincipal
>;

/**
 * Who acts: a user entity ref, also of a user on whose behalf a service calls,
 * or the subject of a service, such as `external:ci`.
 */
export function actorOf({ principal }: CallerCredentials): string {
  return principal.type === 'user'
    ? principal.userEntityRef
    : principal.subject;
}

/**
 * Whether the caller is a service that may only read. To Backstage's
 * permissions a service may do everything.
 *
 * @param services subjects that may operate
 */
export function isReadingService(
  { principal }: BackstageCredentials,
  services: readonly string[],
): boolean {
  const { type, subject } = principal as Partial<BackstageServicePrincipal>;
  return type === 'service' && !services.includes(subject ?? '');
}
