import { Platform } from '@kafka-monitor/plugin-kafka-monitor-common';

/** The lines of app-config.yaml that an environment takes. */
export function configExample(platform: Platform, url: string): string {
  return `kafkaMonitor:
  environments:
    production:
      title: Production
      platform: ${platform}
      owners: group:default/platform
      connectClusters:
        main:
          urls:
            - ${url}`;
}
