/** A failure of the team that is to be told, and nothing holds it. */
export interface Ready {
  failureId: number;
  critical: boolean;
  /** Since when nothing has held it. */
  from: Date;
}

/** When a team was told last. */
export interface TeamTold {
  criticalAt: Date | null;
  flushedAt: Date | null;
}

/** What a team is told at this moment. */
export interface TeamPlan {
  /** One message of all these; empty: none. */
  tell: readonly number[];
  /** When those that are left are looked at again; null: none are. */
  again: Date | null;
  told: TeamTold;
}

const later = (date: Date | null, ms: number) =>
  date ? date.getTime() + ms : 0;

/**
 * What of a team's failures goes into one message now: critical ones at once,
 * though not two messages within the wait; all others after the wait, and then
 * at intervals.
 */
export function planTeam(
  ready: readonly Ready[],
  told: TeamTold,
  settings: { now: Date; groupWaitMs: number; groupIntervalMs: number },
): TeamPlan {
  const { now, groupWaitMs, groupIntervalMs } = settings;
  if (ready.length === 0) {
    return { tell: [], again: null, told };
  }
  const first = Math.min(...ready.map(({ from }) => from.getTime()));
  const flushAt = Math.max(
    first + groupWaitMs,
    later(told.flushedAt, groupIntervalMs),
  );
  if (now.getTime() >= flushAt) {
    const criticalAt = ready.some(({ critical }) => critical)
      ? now
      : told.criticalAt;
    return {
      tell: ready.map(({ failureId }) => failureId),
      again: null,
      told: { criticalAt, flushedAt: now },
    };
  }
  const critical = ready.filter(each => each.critical);
  const rest = ready.length - critical.length;
  const criticalFrom = later(told.criticalAt, groupWaitMs);
  if (critical.length > 0 && now.getTime() >= criticalFrom) {
    return {
      tell: critical.map(({ failureId }) => failureId),
      again: rest > 0 ? new Date(flushAt) : null,
      told: { ...told, criticalAt: now },
    };
  }
  return {
    tell: [],
    again: new Date(
      critical.length > 0 ? Math.min(flushAt, criticalFrom) : flushAt,
    ),
    told,
  };
}
