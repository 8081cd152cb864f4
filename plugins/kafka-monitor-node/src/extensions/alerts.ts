import { createExtensionPoint } from '@backstage/backend-plugin-api';
import { AlertChannel } from '../alerts/AlertChannel';

/** @public */
export interface KafkaMonitorAlertsExtensionPoint {
  /** @throws Error when there is a channel of the same id already */
  addChannel(channel: AlertChannel): void;
}

/**
 * Further ways to reach people, beside Backstage notifications. What is to be
 * said, when and to whom, is decided, stored and tried again by the plugin.
 *
 * @public
 */
export const kafkaMonitorAlertsExtensionPoint =
  createExtensionPoint<KafkaMonitorAlertsExtensionPoint>({
    id: 'kafka-monitor.alerts',
  });
