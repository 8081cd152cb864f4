import { UserInfoService } from '@backstage/backend-plugin-api';
import {
  AuthorizeResult,
  PolicyDecision,
} from '@backstage/plugin-permission-common';
import {
  PermissionPolicy,
  PolicyQuery,
  PolicyQueryUser,
} from '@backstage/plugin-permission-node';
import {
  KafkaMonitorRoles,
  kafkaMonitorPolicy,
} from '@kafka-monitor/plugin-kafka-monitor-backend';

/**
 * Kafka Monitor's own rules for its permissions; everything else is allowed.
 * A policy of one's own asks `kafkaMonitorPolicy` in the same way.
 */
export class HostPolicy implements PermissionPolicy {
  readonly #roles: KafkaMonitorRoles;
  readonly #userInfo: UserInfoService;

  constructor(options: {
    roles: KafkaMonitorRoles;
    userInfo: UserInfoService;
  }) {
    this.#roles = options.roles;
    this.#userInfo = options.userInfo;
  }

  async handle(
    request: PolicyQuery,
    user?: PolicyQueryUser,
  ): Promise<PolicyDecision> {
    const info = user && (await this.#userInfo.getUserInfo(user.credentials));
    return (
      kafkaMonitorPolicy(request, info, this.#roles) ?? {
        result: AuthorizeResult.ALLOW,
      }
    );
  }
}
