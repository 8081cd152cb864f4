import { PermissionsRegistryService } from '@backstage/backend-plugin-api';
import {
  kafkaMonitorConnectorPermissions,
  kafkaMonitorPermissions,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { Knex } from 'knex';
import { kafkaConnectorResourceRef } from './connectorResource';
import { readConnectorResources } from './readConnectorResources';
import { connectorRules } from './rules';

const connectorPermissions = new Set<unknown>(kafkaMonitorConnectorPermissions);

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
  registry.addPermissions(
    kafkaMonitorPermissions.filter(each => !connectorPermissions.has(each)),
  );
}
