import { Platform } from '@kafka-monitor/plugin-kafka-monitor-common';

const pages: Record<Platform, string> = {
  'kafka-connect': '/kafka-monitor',
  'kafka-raft': '/kafka-monitor/raft',
};

/** Where a platform's connectors and failures stand in Backstage. */
export function pageOf(platform: Platform): string {
  return pages[platform];
}
