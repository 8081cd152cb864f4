import {
  ConnectorRef,
  Mute,
  MuteScope,
} from '@kafka-monitor/plugin-kafka-monitor-common';

/** A connector with all that can be muted of which it is a part. */
export interface MutedConnector extends ConnectorRef {
  team: string;
  /** Null: it belongs to no business cluster. */
  cluster: string | null;
}

/** What a page is about: a scope as a whole, or a connector in several. */
export type MuteSubject =
  | Exclude<MuteScope, { kind: 'connector' }>
  | ({ kind: 'connector' } & MutedConnector);

function holds(scope: MuteScope, subject: MuteSubject): boolean {
  if (subject.kind === 'connector') {
    switch (scope.kind) {
      case 'environment':
        return scope.environment === subject.environment;
      case 'cluster':
        return scope.cluster === subject.cluster;
      case 'team':
        return scope.team === subject.team;
      default:
        return (
          scope.environment === subject.environment &&
          scope.connectCluster === subject.connectCluster &&
          scope.name === subject.name
        );
    }
  }
  switch (scope.kind) {
    case 'environment':
      return (
        subject.kind === 'environment' &&
        scope.environment === subject.environment
      );
    case 'cluster':
      return subject.kind === 'cluster' && scope.cluster === subject.cluster;
    case 'team':
      return subject.kind === 'team' && scope.team === subject.team;
    default:
      return false;
  }
}

/** The mutes that hold the alerts of something now, the longest first. */
export function mutesOf(mutes: Mute[], subject: MuteSubject): Mute[] {
  return mutes
    .filter(({ active, scope }) => active && holds(scope, subject))
    .sort((a, b) => b.until.localeCompare(a.until));
}

/** The mute that holds a connector's alerts longest; undefined: none does. */
export function muteOf(
  mutes: Mute[],
  connector: MutedConnector,
): Mute | undefined {
  return mutesOf(mutes, { ...connector, kind: 'connector' })[0];
}
