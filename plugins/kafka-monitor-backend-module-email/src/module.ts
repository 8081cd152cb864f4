import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { metricsServiceRef } from '@backstage/backend-plugin-api/alpha';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { kafkaMonitorAlertsExtensionPoint } from '@kafka-monitor/plugin-kafka-monitor-node';
import { EmailAddresses } from './addresses/EmailAddresses';
import { EmailChannel } from './delivery/EmailChannel';
import { createTransporter } from './delivery/createTransporter';
import { readEmailSettings } from './settings/readEmailSettings';

/**
 * Tells teams of critical failures, and of the day, by e-mail.
 *
 * @public
 */
export const kafkaMonitorModuleEmail = createBackendModule({
  pluginId: 'kafka-monitor',
  moduleId: 'email',
  register(env) {
    env.registerInit({
      deps: {
        alerts: kafkaMonitorAlertsExtensionPoint,
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        lifecycle: coreServices.lifecycle,
        logger: coreServices.logger,
        metrics: metricsServiceRef,
      },
      async init({
        alerts,
        auth,
        catalog,
        config,
        lifecycle,
        logger,
        metrics,
      }) {
        const settings = readEmailSettings(config);
        if (!settings) {
          logger.info(
            'No alerts by e-mail: neither kafkaMonitor.email.transport nor ' +
              'notifications.processors.email.transportConfig is configured',
          );
          return;
        }
        const transporter = createTransporter(settings);
        lifecycle.addShutdownHook(() => transporter.close());
        alerts.addChannel(
          new EmailChannel({
            settings,
            transporter,
            metrics,
            addresses: new EmailAddresses({
              catalog,
              auth,
              logger,
              people: settings.people,
            }),
          }),
        );
      },
    });
  },
});
