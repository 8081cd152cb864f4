import { endpoints } from '@kafka-monitor/plugin-kafka-monitor-common';
import { useEndpoint } from '../api';

/** Whether people can be told: the channels, and the fallback. */
export function useAlertStatus(options: { enabled?: boolean } = {}) {
  return useEndpoint(endpoints.getAlertStatus, {}, options);
}

/** What channels are called; one that is not known, by its id. */
export function useChannelTitle(): (id: string) => string {
  const { data } = useAlertStatus();
  return id => data?.channels.find(each => each.id === id)?.title ?? id;
}
