import { PropsWithChildren } from 'react';
import { LiveQueries, useLiveQueryClient } from '../api/liveQueries';
import { MissingApis } from './MissingApis';

/**
 * What every part of the plugin needs around it in an app of the old system:
 * the new one has a wrapper for all of a plugin, the old one has none.
 */
export function LegacyRoot(props: PropsWithChildren<{}>) {
  return (
    <MissingApis>
      <LiveQueries value={useLiveQueryClient()}>{props.children}</LiveQueries>
    </MissingApis>
  );
}
