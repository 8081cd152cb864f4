import { useRouteRef } from '@backstage/frontend-plugin-api';
import {
  clusterPath,
  ConnectorRef,
  connectorPath,
  failurePath,
  Platform,
  teamPath,
  topicPath,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { createContext, PropsWithChildren, useContext } from 'react';
import { useLocation } from 'react-router-dom';
import { kafkaConnectRouteRef, kafkaRaftRouteRef } from '../routes';

/** Where the page trees stand unless an app moves them. */
export const platformPaths: Record<Platform, string> = {
  'kafka-connect': '/kafka-monitor',
  'kafka-raft': '/kafka-monitor/raft',
};

const PlatformContext = createContext<Platform | undefined>(undefined);

/** Says which platform the pages inside are about. */
export function PlatformProvider(
  props: PropsWithChildren<{ platform: Platform }>,
) {
  return (
    <PlatformContext.Provider value={props.platform}>
      {props.children}
    </PlatformContext.Provider>
  );
}

/** The platform a page is about, and where its pages are. */
export interface PlatformPages {
  platform: Platform;
  connectorsHref: string;
  connectorHref(ref: ConnectorRef): string;
  failuresHref: string;
  failureHref(id: string): string;
  clustersHref: string;
  clusterHref(name: string): string;
  teamsHref: string;
  teamHref(name: string): string;
  topicsHref: string;
  /** Undefined for a name that can not travel in an address. */
  topicHref(
    topic: string,
    pattern: boolean,
    environment?: string,
  ): string | undefined;
  schedulerHref: string;
}

function useBasePaths(): Record<Platform, string> {
  const connect = useRouteRef(kafkaConnectRouteRef)?.();
  const raft = useRouteRef(kafkaRaftRouteRef)?.();
  return {
    'kafka-connect': connect ?? platformPaths['kafka-connect'],
    'kafka-raft': raft ?? platformPaths['kafka-raft'],
  };
}

/** Links into the pages of any platform. */
export function usePlatformPages(): (platform: Platform) => PlatformPages {
  const paths = useBasePaths();
  return platform => {
    const base = paths[platform].replace(/\/$/, '');
    return {
      platform,
      connectorsHref: `${base}/connectors`,
      connectorHref: ref => `${base}${connectorPath(ref)}`,
      failuresHref: `${base}/failures`,
      failureHref: id => `${base}${failurePath(id)}`,
      clustersHref: `${base}/clusters`,
      clusterHref: name => `${base}${clusterPath(name)}`,
      teamsHref: `${base}/teams`,
      teamHref: name => `${base}${teamPath(name)}`,
      topicsHref: `${base}/topics`,
      topicHref: (topic, pattern, environment) => {
        const path = topicPath(topic, { pattern, environment });
        return path && `${base}${path}`;
      },
      schedulerHref: `${base}/scheduler`,
    };
  };
}

/** The platform that {@link PlatformProvider} says, and links into its pages. */
export function usePlatform(): PlatformPages {
  const platform = useContext(PlatformContext);
  const pagesOf = usePlatformPages();
  if (!platform) {
    throw new Error('usePlatform outside of a PlatformProvider');
  }
  return pagesOf(platform);
}

/**
 * The platform whose pages are shown, from the address: header actions are
 * outside of the pages.
 */
export function usePlatformOfAddress(): Platform {
  const { pathname } = useLocation();
  const raft = useBasePaths()['kafka-raft'];
  return `${pathname}/`.startsWith(`${raft}/`) ? 'kafka-raft' : 'kafka-connect';
}
