import { createExtensionPoint } from '@backstage/backend-plugin-api';
import { JsonObject } from '@backstage/types';

/** Knows environments that the configuration does not name. @public */
export interface EnvironmentsProvider {
  /** Unique, a slug: errors name it. */
  id: string;
  /**
   * Environments by name, each as below `kafkaMonitor.environments` of the
   * configuration. Asked once, at the start; what it throws stops the start.
   */
  environments(): Promise<Record<string, JsonObject>>;
}

/** @public */
export interface KafkaMonitorEnvironmentsExtensionPoint {
  /**
   * One that names an environment of the configuration, or of another
   * provider, stops the start.
   *
   * @throws Error when there is a provider of the same id already
   */
  addProvider(provider: EnvironmentsProvider): void;
}

/**
 * Where environments come from elsewhere, such as from an inventory of
 * Kubernetes clusters.
 *
 * @public
 */
export const kafkaMonitorEnvironmentsExtensionPoint =
  createExtensionPoint<KafkaMonitorEnvironmentsExtensionPoint>({
    id: 'kafka-monitor.environments',
  });
