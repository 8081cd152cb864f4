import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import {
  actionsRegistryServiceRef,
  metricsServiceRef,
} from '@backstage/backend-plugin-api/alpha';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { notificationService } from '@backstage/plugin-notifications-node';
import { signalsServiceRef } from '@backstage/plugin-signals-node';
import { signalKinds } from '@kafka-monitor/plugin-kafka-monitor-common';
import {
  AlertChannel,
  AssignmentSource,
  EnvironmentsProvider,
  kafkaMonitorAlertsExtensionPoint,
  kafkaMonitorAssignmentExtensionPoint,
  kafkaMonitorEnvironmentsExtensionPoint,
  kafkaMonitorTroubleshootingExtensionPoint,
  RemedyRule,
} from '@kafka-monitor/plugin-kafka-monitor-node';
import { addActions } from './addActions';
import { NotificationChannel } from './alerts/channels/NotificationChannel';
import { createAlerts } from './alerts/createAlerts';
import { readSettings } from './config';
import { applyRules } from './connectors/assignment/applyRules';
import { Assigner } from './connectors/assignment/Assigner';
import { checkedSource } from './connectors/assignment/checkedSource';
import { createOperations } from './connectors/createOperations';
import { createDatabase } from './database/createDatabase';
import { confirmHold } from './environments/confirmHold';
import { ConnectClusterStore } from './environments/connectClusterStore';
import { readProvided } from './environments/readProvided';
import { ChangePublisher } from './events/ChangePublisher';
import { Extensions } from './Extensions';
import { assertOwnRules } from './failures/troubleshooting/assertOwnRules';
import { createMatcher } from './failures/troubleshooting/matchRemedies';
import { remedyRules } from './failures/troubleshooting/rules';
import { Troubleshooter } from './failures/troubleshooting/Troubleshooter';
import { readinessChecksServiceRef } from './health/readiness/ReadinessChecks';
import { SystemWatch } from './health/SystemWatch';
import { CatalogCheck } from './organization/catalog/CatalogCheck';
import { declareOrganization } from './organization/declared/declareOrganization';
import { registerPermissions } from './permissions/registerPermissions';
import { createRouter } from './router';
import { scheduleRetention } from './scheduler/scheduleRetention';
import { SchedulerSettings } from './scheduler/SchedulerSettings';
import { publishSignal } from './signals/publishSignal';
import { clientsOf, createContexts } from './sync/createContexts';
import { removalsOf } from './sync/removeConnectorByUs';
import { SyncSchedule } from './sync/SyncSchedule';
import { repairSummaries } from './topics/repairSummaries';

/**
 * Watches Kafka Connect and serves what it sees under `/api/kafka-monitor`.
 *
 * @public
 */
export const kafkaMonitorPlugin = createBackendPlugin({
  pluginId: 'kafka-monitor',
  register(env) {
    const sources = new Extensions<AssignmentSource>('assignment source');
    const providers = new Extensions<EnvironmentsProvider>(
      'environments provider',
    );
    const rules = new Extensions<RemedyRule>('troubleshooting rule');
    const channels = new Extensions<AlertChannel>('alert channel');
    rules.add(...remedyRules);
    env.registerExtensionPoint(kafkaMonitorAlertsExtensionPoint, {
      addChannel: channel => channels.add(channel),
    });
    env.registerExtensionPoint(kafkaMonitorAssignmentExtensionPoint, {
      addSource: source => sources.add(source),
    });
    env.registerExtensionPoint(kafkaMonitorEnvironmentsExtensionPoint, {
      addProvider: provider => providers.add(provider),
    });
    env.registerExtensionPoint(kafkaMonitorTroubleshootingExtensionPoint, {
      addRules: added => {
        assertOwnRules(added);
        rules.add(...added);
      },
    });

    env.registerInit({
      deps: {
        actionsRegistry: actionsRegistryServiceRef,
        auditor: coreServices.auditor,
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        database: coreServices.database,
        events: eventsServiceRef,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        lifecycle: coreServices.lifecycle,
        logger: coreServices.logger,
        metrics: metricsServiceRef,
        notifications: notificationService,
        permissions: coreServices.permissions,
        permissionsRegistry: coreServices.permissionsRegistry,
        readiness: readinessChecksServiceRef,
        scheduler: coreServices.scheduler,
        signals: signalsServiceRef,
      },
      async init(deps) {
        const { config, database, httpRouter, lifecycle, logger } = deps;
        const { permissionsRegistry, scheduler, signals } = deps;
        const settings = readSettings(
          config,
          await readProvided(providers.all),
        );
        const knex = await createDatabase(database);
        const declared = await declareOrganization({ knex, settings, logger });
        const store = ConnectClusterStore.create({ knex });
        await store.reconcile(settings.environments);
        await repairSummaries(knex);
        const schedulerSettings = SchedulerSettings.create({
          knex,
          settings,
          onAsk: environments => store.askAnew(environments, new Date()),
          channels: () => channels.all,
        });
        const watch = SystemWatch.start({
          ...deps,
          knex,
          toggles: () => schedulerSettings.current(),
        });
        const assigner = new Assigner(
          settings.assignmentRules,
          sources.all.map(source => checkedSource(source, logger)),
        );
        const clusters = await createContexts({
          settings,
          knex,
          store,
          assigner,
          logger,
          meter: watch.meter,
        });
        const changeEvents = new ChangePublisher({ ...deps, knex });
        const troubleshooter = new Troubleshooter({
          matcher: createMatcher(rules.all),
          support: settings.support,
        });
        channels.add(
          new NotificationChannel({
            ...deps,
            knex,
            appUrl: settings.alerts?.appUrl ?? '',
          }),
        );
        const alerts = createAlerts({
          knex,
          settings,
          schedulerSettings,
          channels: channels.all.map(watch.counted),
          troubleshooter,
          logger,
          publish: kinds => publishSignal({ knex, signals, logger }, kinds),
        });
        const publish = async (kinds: readonly string[]) => {
          changeEvents.soon();
          alerts.soon();
          await publishSignal({ knex, signals, logger }, kinds);
        };
        const catalogCheck = new CatalogCheck({ ...deps, knex, publish });
        const syncs = SyncSchedule.create({
          clusters,
          control: schedulerSettings,
          logger,
          onTick: publish,
        });
        const operations = createOperations({
          knex,
          settings,
          logger,
          auditor: deps.auditor,
          assigner,
          publish,
          clientOf: clientsOf(clusters),
          syncRequests: syncs,
          toggles: () => schedulerSettings.current(),
          removeConnector: removalsOf({ knex, settings, publish }),
          clock: () => new Date(),
        });

        registerPermissions(permissionsRegistry, knex);
        const toCallers = {
          ...deps,
          knex,
          settings,
          schedulerSettings,
          syncRequests: syncs,
          operations,
          assigner,
          troubleshooter,
          alerts,
          publish,
        };
        addActions(deps.actionsRegistry, toCallers);
        httpRouter.use(
          createRouter({
            ...toCallers,
            probes: watch.probes,
            checkTeams: names => catalogCheck.check(names),
            confirmHold: async (environment, connectCluster) => {
              await confirmHold({ knex, store, environment, connectCluster });
              await syncs.requestSync([{ environment, connectCluster }]);
            },
          }),
        );
        await changeEvents.schedule(scheduler);
        if (declared > 0) {
          await publish([signalKinds.organization]);
        }
        const now = new Date();
        const assigned = await applyRules({ knex, assigner, now });
        if (assigned) {
          logger.info(
            `Other assignment rules: ${assigned} connectors assigned`,
          );
        }
        await syncs.schedule(scheduler);
        await operations.schedule(scheduler);
        await catalogCheck.schedule(scheduler);
        await alerts.schedule(scheduler);
        await scheduleRetention({
          knex,
          schedulerSettings,
          scheduler,
          logger,
        });
        lifecycle.addShutdownHook(async () => {
          watch.stop();
          catalogCheck.stop();
          await alerts.stop();
          await changeEvents.stop();
          await operations.stop();
          await syncs.stop();
          await Promise.all(clusters.map(({ client }) => client.close()));
        });
      },
    });
  },
});
