import {
  ExtensionDefinition,
  PageBlueprint,
} from '@backstage/frontend-plugin-api';

/**
 * Addresses that the manual of the application before this one gives out, and
 * where the same thing stands now. What follows in an address is kept, so
 * that links to one team lead to that team. They are no pages of their own:
 * none is in the sidebar.
 */
const moved: ReadonlyArray<{ name: string; path: string; to: string }> = [
  { name: 'tim', path: '/kafka-monitor/tim', to: '/kafka-monitor/teams' },
  {
    name: 'scheduler-config',
    path: '/kafka-monitor/scheduler-config',
    to: '/kafka-monitor/scheduler?tab=settings',
  },
  {
    name: 'scheduler-health',
    path: '/kafka-monitor/scheduler/health',
    to: '/kafka-monitor/scheduler?tab=health',
  },
  {
    name: 'raft-tims',
    path: '/kafka-monitor/raft/tims',
    to: '/kafka-monitor/raft/teams',
  },
  {
    name: 'raft-topiks',
    path: '/kafka-monitor/raft/topiks',
    to: '/kafka-monitor/raft/topics',
  },
];

/** Pages that lead from the addresses of the manual to those of today. */
export function createManualAddresses(): ExtensionDefinition[] {
  return moved.map(({ name, path, to }) =>
    PageBlueprint.make({
      name,
      params: {
        path,
        noHeader: true,
        loader: () =>
          import('./MovedPage').then(m => <m.MovedPage from={path} to={to} />),
      },
    }),
  );
}
