import {
  PermissionsRegistryService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { Knex } from 'knex';
import { AlertsService } from './alerts/AlertsService';
import { MuteOptions } from './alerts/mutes/muteChanges';
import { KafkaMonitorSettings } from './config';
import { Assigner } from './connectors/assignment/Assigner';
import { ConnectorReadings } from './connectors/connectorReading';
import { Operations } from './connectors/createOperations';
import { OperatingOptions } from './connectors/operations/operateConnector';
import { SyncRequests } from './environments/SyncRequests';
import { CallerActing } from './failures/actForCaller';
import { DEFAULT_DELAYS } from './failures/trouble';
import { Troubleshooter } from './failures/troubleshooting/Troubleshooter';
import { ConnectorAuthorizer } from './permissions/ConnectorAuthorizer';
import { TeamAuthorizer } from './permissions/TeamAuthorizer';
import { SchedulerSettings } from './scheduler/SchedulerSettings';

/** What answers to callers are built on. */
export interface CallerServiceOptions {
  knex: Knex;
  settings: KafkaMonitorSettings;
  schedulerSettings: SchedulerSettings;
  syncRequests: SyncRequests;
  operations: Operations;
  /** Says what to do about failures. */
  troubleshooter: Troubleshooter;
  alerts: AlertsService;
  /** Says whose connectors are. */
  assigner: Assigner;
  /** Tells open pages what kinds of things have changed. */
  publish: (kinds: readonly string[]) => Promise<void>;
  permissions: PermissionsService;
  permissionsRegistry: Pick<PermissionsRegistryService, 'getPermissionRuleset'>;
  clock?: () => Date;
}

/** What callers may ask for, over HTTP and as actions alike. */
export interface CallerServices {
  authorizer: ConnectorAuthorizer;
  teamAuthorizer: TeamAuthorizer;
  readings: ConnectorReadings;
  operating: OperatingOptions;
  acting: CallerActing;
  muting: MuteOptions;
}

/** Each asks for what its caller may before it does anything. */
export function createCallerServices(
  options: CallerServiceOptions,
): CallerServices {
  const { knex, settings, schedulerSettings, publish, operations } = options;
  const { services } = settings.roles;
  const clock = options.clock ?? (() => new Date());
  const authorizer = new ConnectorAuthorizer({ ...options, services });
  const teamAuthorizer = new TeamAuthorizer({ ...options, services });
  const readings = new ConnectorReadings({
    knex,
    toggles: () => schedulerSettings.current(),
    accesses: credentials => authorizer.accesses(credentials),
    settleTimeMs: settings.failures.settleTimeMs,
    assigner: options.assigner,
    clock,
  });
  return {
    authorizer,
    teamAuthorizer,
    readings,
    operating: { ...operations, readings, syncRequests: options.syncRequests },
    acting: {
      readings,
      troubleshooter: options.troubleshooter,
      acting: {
        knex,
        delays: { ...DEFAULT_DELAYS, ...settings.failures },
        clock,
        tell: publish,
      },
    },
    muting: {
      knex,
      readings,
      authorizer: teamAuthorizer,
      publish,
      judgeAnew: () => options.alerts.judgeAnew(),
      clock,
    },
  };
}
