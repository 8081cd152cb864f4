import { createExtensionPoint } from '@backstage/backend-plugin-api';
import { RemedyRule } from './RemedyRule';

/** @public */
export interface KafkaMonitorTroubleshootingExtensionPoint {
  /**
   * Rules beside the built-in ones, ranked together with them: sure before
   * likely, specific before general, whoever wrote them.
   *
   * @throws Error naming the rule whose id has no prefix (`acme:`) or is there
   *   already, or that could match nothing
   */
  addRules(rules: readonly RemedyRule[]): void;
}

/**
 * Where one adds what one has learned of one's own connectors: what a trace
 * shows, why it is, and what to do.
 *
 * @public
 */
export const kafkaMonitorTroubleshootingExtensionPoint =
  createExtensionPoint<KafkaMonitorTroubleshootingExtensionPoint>({
    id: 'kafka-monitor.troubleshooting',
  });
