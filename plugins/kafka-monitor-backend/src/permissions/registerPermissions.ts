import { PermissionsRegistryService } from '@backstage/backend-plugin-api';
import {
  kafkaMonitorConnectorPermissions,
  kafkaMonitorPermissions,
  kafkaMonitorTeamPermissions,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { Knex } from 'knex';
import { kafkaConnectorResourceRef } from './connectorResource';
import { readConnectorResources } from './readConnectorResources';
import { readTeamResources } from './readTeamResources';
import { connectorRules, teamRules } from './rules';
import { kafkaTeamResourceRef } from './teamResource';

const resourcePermissions = new Set<unknown>([
  ...kafkaMonitorConnectorPermissions,
  ...kafkaMonitorTeamPermissions,
]);

/** Makes permissions and rules known to the permission framework. */
export function registerPermissions(
  registry: PermissionsRegistryService,
  knex: Knex,
): void {
  registry.addResourceType({
    resourceRef: kafkaConnectorResourceRef,
    permissions: kafkaMonitorConnectorPermissions,
    rules: Object.values(connectorRules),
    getResources: refs => readConnectorResources(knex, refs),
  });
  registry.addResourceType({
    resourceRef: kafkaTeamResourceRef,
    permissions: kafkaMonitorTeamPermissions,
    rules: Object.values(teamRules),
    getResources: refs => readTeamResources(knex, refs),
  });
  registry.addPermissions(
    kafkaMonitorPermissions.filter(each => !resourcePermissions.has(each)),
  );
}
