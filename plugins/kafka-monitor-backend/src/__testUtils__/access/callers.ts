import {
  BackstageCredentials,
  BackstageServicePrincipal,
  BackstageUserPrincipal,
} from '@backstage/backend-plugin-api';
import { mockCredentials } from '@backstage/backend-test-utils';
import {
  AuthorizeResult,
  Permission,
  PolicyDecision,
} from '@backstage/plugin-permission-common';
import { kafkaMonitorPolicy } from '../../permissions';
import { LISTED_SERVICE } from '../startTestRouter';

/** Everybody who may call, by what he is. */
export const callers = {
  admin: 'user:default/siti',
  'lead of payments': 'user:default/budi',
  'lead of orders': 'user:default/maria',
  user: 'user:default/dewi',
  'listed service': LISTED_SERVICE,
  'other service': 'external:other',
} as const;

export type Caller = keyof typeof callers;
export const everybody = Object.keys(callers) as Caller[];

/** All are in the group of payments: that makes nobody a lead. */
const groups: Record<string, string[]> = {
  'user:default/siti': ['group:default/kafka-admins'],
};

const roles = {
  admins: ['group:default/kafka-admins'],
  services: [LISTED_SERVICE],
};

/** The header of a caller's requests. */
export function authorizationOf(caller: Caller): string {
  const subject = callers[caller];
  return subject.startsWith('user:')
    ? mockCredentials.user.header(subject)
    : `Bearer ${mockCredentials.service.token({
        onBehalfOf: mockCredentials.service(subject),
        targetPluginId: 'kafka-monitor',
      })}`;
}

/** As Backstage decides: services may, users are judged by our policy. */
export function decideByRoles(
  permission: Permission,
  credentials: BackstageCredentials,
): PolicyDecision | undefined {
  const principal = credentials.principal as
    | BackstageUserPrincipal
    | BackstageServicePrincipal;
  if (principal.type === 'service') {
    return { result: AuthorizeResult.ALLOW };
  }
  const { userEntityRef } = principal;
  const ownershipEntityRefs = [
    userEntityRef,
    'group:default/payments',
    ...(groups[userEntityRef] ?? []),
  ];
  const user = { userEntityRef, ownershipEntityRefs };
  return kafkaMonitorPolicy({ permission }, user, roles);
}
