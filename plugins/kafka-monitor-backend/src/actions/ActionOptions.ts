import { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import type { z } from 'zod/v3';
import { MuteOptions } from '../alerts/mutes/muteChanges';
import { ConnectorReadings } from '../connectors/connectorReading';
import { OperatingOptions } from '../connectors/operations/operateConnector';
import { CallerActing } from '../failures/actForCaller';
import { AuditedChanges } from '../openapi/AuditedChanges';

/** What actions are built on: the same as the routes. */
export interface ActionOptions {
  actionsRegistry: ActionsRegistryService;
  changes: AuditedChanges;
  readings: ConnectorReadings;
  operating: OperatingOptions;
  acting: CallerActing;
  muting: MuteOptions;
}

/** The zod that the registry describes actions with: version 3. */
export type ActionZod = typeof z;
