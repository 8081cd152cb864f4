import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { metricsServiceRef } from '@backstage/backend-plugin-api/alpha';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { kafkaMonitorAlertsExtensionPoint } from '@kafka-monitor/plugin-kafka-monitor-node';
import { createBotApi } from './botApi/createBotApi';
import { ChatWriter } from './channel/ChatWriter';
import { TelegramChannel } from './channel/TelegramChannel';
import { findChats } from './chats/findChats';
import { readTelegramSettings } from './config';

/**
 * Sends alerts to Telegram chats, once `kafkaMonitor.telegram` is configured.
 *
 * @public
 */
export const kafkaMonitorModuleTelegram = createBackendModule({
  pluginId: 'kafka-monitor',
  moduleId: 'telegram',
  register(env) {
    env.registerInit({
      deps: {
        alerts: kafkaMonitorAlertsExtensionPoint,
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        logger: coreServices.logger,
        metrics: metricsServiceRef,
      },
      async init({ alerts, auth, catalog, config, logger, metrics }) {
        const settings = readTelegramSettings(config);
        if (!settings) {
          logger.info(
            'No alerts go to Telegram: kafkaMonitor.telegram is not configured',
          );
          return;
        }
        const messages = metrics.createCounter(
          'kafka_monitor.telegram.messages',
          {
            description: 'Messages given to Telegram, by outcome',
            unit: '{message}',
          },
        );
        const { token, defaultChat } = settings;
        alerts.addChannel(
          new TelegramChannel({
            writer: new ChatWriter(createBotApi(settings), token),
            findChats: receiver =>
              findChats(receiver, { auth, catalog, logger, defaultChat }),
            onOutcome: outcome => messages.add(1, { outcome }),
          }),
        );
      },
    });
  },
});
