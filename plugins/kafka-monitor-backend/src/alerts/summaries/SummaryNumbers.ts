/** A failure that is still open. */
export interface OpenFailure {
  failureId: number;
  platform: string;
  environment: string;
  name: string;
  kind: string;
  cause: string | null;
  since: Date;
  critical: boolean;
  flapping: boolean;
}

/** What happened to connectors since the last summary. */
export interface SummaryNumbers {
  since: Date;
  /** All that are watched. */
  connectors: number;
  running: number;
  /** Failed and degraded. */
  failing: number;
  /** Paused and stopped. */
  stoodDown: number;
  /** Of Connect clusters that are silent now. */
  lastSeen: number;
  opened: number;
  resolved: number;
  /** In milliseconds, of what recovered; null: nothing did. */
  meanTimeToRecovery: number | null;
  configChanges: number;
  open: number;
  flapping: number;
  /** The worst and oldest first, not more than a message holds. */
  openFailures: OpenFailure[];
}

/** Whether there is nothing to say but that all is well. */
export function isQuietDay(numbers: SummaryNumbers): boolean {
  const { opened, resolved, open, lastSeen, configChanges } = numbers;
  return opened + resolved + open + lastSeen + configChanges === 0;
}
