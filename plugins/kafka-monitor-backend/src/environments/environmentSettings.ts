import { Platform } from '@kafka-monitor/plugin-kafka-monitor-common';

/** How to prove to a worker who asks. Certificates and keys are PEM text. */
export type ConnectAuth =
  | { type: 'none' }
  | { type: 'basic'; username: string; password: string }
  | { type: 'bearer'; token: string }
  | { type: 'mtls'; cert: string; key: string };

/** Workers with one group.id. */
export interface ConnectClusterSettings {
  environment: string;
  name: string;
  platform: Platform;
  /** At least one, http or https, without user info or trailing slash. */
  urls: string[];
  auth: ConnectAuth;
  /** PEM text of the CA to trust beside the system's. */
  ca?: string;
  /** `worker_id` to URL, where the URL does not tell. */
  workers: ReadonlyMap<string, string>;
}

/** The unit that people switch on and off. */
export interface EnvironmentSettings {
  name: string;
  title: string;
  platform: Platform;
  enabled: boolean;
  owners: string[];
  connectClusters: ConnectClusterSettings[];
}

/** `<environment>/<connectCluster>`, as in logs, tasks and messages. */
export function connectClusterKey(cluster: {
  environment: string;
  name: string;
}): string {
  return `${cluster.environment}/${cluster.name}`;
}
