import { usePermission } from '@backstage/plugin-permission-react';
import {
  endpoints,
  kafkaMonitorMessageReadPermission,
  MAX_LIMIT,
  Mute,
  MuteList,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { failureKind, useEndpoint } from '../api';
import { useNow } from '../shared';

const NONE: Mute[] = [];

/** The mutes that hold now, and which ones the viewer may make. */
export interface ActiveMutes {
  items: Mute[];
  /** Undefined: the viewer may not see mutes, or they are not known yet. */
  allowed: MuteList['allowed'] | undefined;
}

/**
 * What is muted now: one question for all that a page shows. One that ended
 * by itself is gone without being asked for again.
 */
export function useMutes(): ActiveMutes {
  const { allowed: mayRead } = usePermission({
    permission: kafkaMonitorMessageReadPermission,
  });
  const { data, error } = useEndpoint(
    endpoints.listMutes,
    { query: { state: 'active', limit: MAX_LIMIT } },
    { enabled: mayRead },
  );
  const now = useNow(15_000);
  const isRefused = error !== null && failureKind(error) === 'not-allowed';
  if (!data || !mayRead || isRefused) {
    return { items: NONE, allowed: undefined };
  }
  return {
    items: data.items.filter(({ until }) => Date.parse(until) > now),
    allowed: data.allowed,
  };
}
