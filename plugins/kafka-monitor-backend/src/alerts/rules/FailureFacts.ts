import {
  FailureEnd,
  FailureKind,
  Platform,
} from '@kafka-monitor/plugin-kafka-monitor-common';

/** What is so: a stored failure, and its connector's present assignment. */
export interface FailureFacts {
  failureId: number;
  connectClusterId: number;
  platform: Platform;
  environment: string;
  connectCluster: string;
  name: string;
  team: string;
  cluster: string | null;
  critical: boolean;
  open: boolean;
  /** Null while it is open. */
  end: FailureEnd | null;
  kind: FailureKind;
  /** From 0, the worst, upwards. */
  severity: number;
  fingerprint: string | null;
  cause: string | null;
  since: { after: Date | null; by: Date };
  closedAt: Date | null;
  /** Until when somebody takes care of it; null: nobody does now. */
  acknowledgedUntil: Date | null;
  flapping: boolean;
  /** Workers that its failed parts were on. */
  workers: readonly string[];
}

/** A reason that goes past the throttle, once. */
export type Pass = 'worse' | 'cause' | 'critical' | 'flapping';

/** Why somebody is to be told that it fails. */
export type FailingReason =
  | 'new'
  | 'again'
  | Pass
  | 'unacknowledged'
  | 'reminder';

/** What people were told of it. */
export interface Told {
  what: 'nothing' | 'failing' | 'closed';
  /** As it was when they were told last. */
  severity: number | null;
  fingerprint: string | null;
  critical: boolean;
  /** Null: never. */
  failingAt: Date | null;
  passed: readonly Pass[];
  acknowledged: boolean;
  flapping: boolean;
  /** Seen by the first look at its Connect cluster. */
  baseline: boolean;
  /** The alert that told of it last. */
  alertId: string | null;
  /** Since when something has been waiting to be told. */
  pendingSince: Date | null;
}

/** Nobody has been told anything of it. */
export const TOLD_NOTHING: Told = {
  what: 'nothing',
  severity: null,
  fingerprint: null,
  critical: false,
  failingAt: null,
  passed: [],
  acknowledged: false,
  flapping: false,
  baseline: false,
  alertId: null,
  pendingSince: null,
};
