import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { policyExtensionPoint } from '@backstage/plugin-permission-node/alpha';
import { readKafkaMonitorRoles } from '@kafka-monitor/plugin-kafka-monitor-backend';
import { HostPolicy } from './HostPolicy';

/** Who may do what in this app. */
export default createBackendModule({
  pluginId: 'permission',
  moduleId: 'kafka-monitor-policy',
  register(env) {
    env.registerInit({
      deps: {
        config: coreServices.rootConfig,
        policy: policyExtensionPoint,
        userInfo: coreServices.userInfo,
      },
      async init({ config, policy, userInfo }) {
        const roles = readKafkaMonitorRoles(config);
        policy.setPolicy(new HostPolicy({ roles, userInfo }));
      },
    });
  },
});
