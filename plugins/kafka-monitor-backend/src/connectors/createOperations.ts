import {
  AuditorService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { KafkaMonitorSettings } from '../config';
import { EnvironmentToggles } from '../environments/connectClusterViews';
import { Assigner } from './assignment/Assigner';
import { BulkRunner } from './bulk/BulkRunner';
import { ConnectorOperations } from './operations/ConnectorOperations';
import { OperationOptions } from './operations/operationOptions';
import { FollowUpReads } from './operations/FollowUpReads';

/** How often bulk operations that nobody works on are looked for. */
const LOOK_SECONDS = 5;

/** All that operates connectors, for the routes. */
export interface Operations
  extends Pick<OperationOptions, 'clientOf' | 'logger'> {
  operations: ConnectorOperations;
  followUps: FollowUpReads;
  runner: BulkRunner;
  /** Takes up what other backends have left, from now on. */
  schedule(scheduler: SchedulerService): Promise<void>;
  stop(): Promise<void>;
}

/** Makes what operates connectors; nothing is begun yet. */
export function createOperations(
  options: OperationOptions & {
    settings: Pick<KafkaMonitorSettings, 'operations'>;
    toggles: () => Promise<EnvironmentToggles>;
    publish: (kinds: readonly string[]) => Promise<void>;
    assigner: Assigner;
    auditor?: AuditorService;
  },
): Operations {
  const { syncRequests, settings, clientOf, logger } = options;
  const operations = new ConnectorOperations(options);
  const followUps = new FollowUpReads({
    syncConnector: ref => syncRequests.syncConnector(ref),
  });
  const runner = new BulkRunner({
    ...options,
    operations,
    requestLook: clusters => syncRequests.requestLook(clusters),
    concurrency: settings.operations.concurrency,
  });
  return {
    operations,
    followUps,
    runner,
    clientOf,
    logger,
    schedule: scheduler =>
      scheduler.scheduleTask({
        id: 'bulk-operations',
        frequency: { seconds: LOOK_SECONDS },
        timeout: { minutes: 1 },
        initialDelay: { seconds: 1 },
        scope: 'global',
        fn: () => runner.begin(),
      }),
    async stop() {
      followUps.stop();
      await runner.stop();
    },
  };
}
