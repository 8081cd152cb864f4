import { FailureRecord } from './FailureRecord';
import { FailingReason, Pass } from './rules/FailureFacts';
import { Circumstances, judgeFailure, Verdict } from './rules/judgeFailure';
import { planEnds } from './rules/planEnds';
import { planTeam, TeamTold } from './rules/planTeam';

/** What is waited for while nothing else holds a failure. */
export const WAITS_FOR_OTHERS = 'group';

/** One message about failures of a team. */
export interface FailingFlush {
  team: string;
  failures: Array<{ record: FailureRecord; reason: FailingReason }>;
}

/** One message about ends of failures of an alert. */
export interface EndedFlush {
  alertId: string;
  team: string;
  ended: FailureRecord[];
  /** How many failures of the alert go on. */
  open: number;
}

/** What is known when it is decided. */
export interface Situation {
  now: Date;
  records: readonly FailureRecord[];
  teams: ReadonlyMap<string, TeamTold>;
  /** When ends of alerts were told last. */
  endsToldAt: ReadonlyMap<string, Date>;
  /** How many failures each alert says to go on, those here included. */
  failingByAlert: ReadonlyMap<string, number>;
  groupWaitMs: number;
  groupIntervalMs: number;
  circumstancesOf: (record: FailureRecord) => Omit<Circumstances, 'now'>;
}

/** What is to be said now, and what is to be kept. */
export interface Decision {
  failing: FailingFlush[];
  ended: EndedFlush[];
  teams: Map<string, TeamTold>;
  /** All that were judged, as they are kept until a message is stored. */
  records: FailureRecord[];
}

type Judged = { record: FailureRecord; verdict: Verdict };

const isReady = ({ verdict }: Judged, now: Date) =>
  verdict.say === 'failing' && verdict.from <= now;

/** A record that has nothing to be said of. */
function settled({ record }: Judged, again: Date | null): FailureRecord {
  const { told, facts } = record;
  return {
    ...record,
    told: {
      ...told,
      pendingSince: null,
      acknowledged:
        facts.open && (told.acknowledged || facts.acknowledgedUntil !== null),
    },
    dueAt: again,
    heldBy: null,
  };
}

function waiting(
  record: FailureRecord,
  now: Date,
  dueAt: Date,
  heldBy: string | null,
): FailureRecord {
  const pendingSince = record.told.pendingSince ?? now;
  return { ...record, told: { ...record.told, pendingSince }, dueAt, heldBy };
}

/** As a record is once a message says that it fails. */
export function toldFailing(
  { facts, told }: FailureRecord,
  reason: FailingReason,
  alertId: string,
  at: Date,
  again: Date | null,
): FailureRecord {
  const isPass = ['worse', 'cause', 'critical', 'flapping'].includes(reason);
  return {
    facts,
    told: {
      ...told,
      what: 'failing',
      severity: facts.severity,
      fingerprint: facts.fingerprint ?? told.fingerprint,
      critical: facts.critical,
      failingAt: at,
      passed: isPass ? [...new Set([...told.passed, reason as Pass])] : [],
      acknowledged: facts.acknowledgedUntil !== null,
      flapping: facts.flapping,
      alertId,
      pendingSince: null,
    },
    dueAt: again,
    heldBy: null,
  };
}

/** As a record is once a message says that it is over. */
export function toldClosed({ facts, told }: FailureRecord): FailureRecord {
  return {
    facts,
    told: { ...told, what: 'closed', pendingSince: null, acknowledged: false },
    dueAt: null,
    heldBy: null,
  };
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string) {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) {
      group.push(item);
    } else {
      groups.set(key, [item]);
    }
  }
  return groups;
}

/** What is said of ends, alert by alert. */
function decideEnds(judged: readonly Judged[], situation: Situation) {
  const { now, endsToldAt, failingByAlert } = situation;
  const flushes: EndedFlush[] = [];
  const records: FailureRecord[] = [];
  const byAlert = groupBy(judged, ({ record }) => record.told.alertId ?? '');
  for (const [alertId, group] of byAlert) {
    const ended = group.map(({ record }) => record);
    const open = Math.max(
      0,
      (failingByAlert.get(alertId) ?? ended.length) - ended.length,
    );
    const again = planEnds(
      ended.map(({ facts, told }) => ({
        failureId: facts.failureId,
        pendingSince: told.pendingSince ?? now,
      })),
      endsToldAt.get(alertId) ?? null,
      { ...situation, all: open === 0 },
    );
    if (again) {
      records.push(
        ...ended.map(each => waiting(each, now, again, WAITS_FOR_OTHERS)),
      );
    } else {
      flushes.push({ alertId, team: ended[0].facts.team, ended, open });
    }
  }
  return { flushes, records };
}

/** What is said of failures, team by team. */
function decideFailing(judged: readonly Judged[], situation: Situation) {
  const { now, teams } = situation;
  const flushes: FailingFlush[] = [];
  const records: FailureRecord[] = [];
  const told = new Map<string, TeamTold>();
  for (const [team, group] of groupBy(judged, each => each.record.facts.team)) {
    const ready = group.filter(each => isReady(each, now));
    const plan = planTeam(
      ready.map(({ record, verdict }) => ({
        failureId: record.facts.failureId,
        // What was found at first, or is said again, wakes nobody.
        critical: record.facts.critical && !record.told.baseline,
        from: verdict.say === 'failing' ? verdict.from : now,
      })),
      teams.get(team) ?? { criticalAt: null, flushedAt: null },
      situation,
    );
    const tell = new Set(plan.tell);
    const failures: FailingFlush['failures'] = [];
    for (const { record, verdict } of group) {
      if (verdict.say !== 'failing') {
        continue;
      }
      if (tell.has(record.facts.failureId)) {
        failures.push({ record, reason: verdict.reason });
      } else if (verdict.from <= now) {
        records.push(waiting(record, now, plan.again ?? now, WAITS_FOR_OTHERS));
      } else {
        records.push(waiting(record, now, verdict.from, verdict.heldBy));
      }
    }
    if (failures.length > 0) {
      flushes.push({ team, failures });
      told.set(team, plan.told);
    }
  }
  return { flushes, records, told };
}

/**
 * Decides what people are told at this moment, and what waits until when.
 * Everything that it knows is stored, so that any backend decides the same.
 */
export function decide(situation: Situation): Decision {
  const judged = situation.records.map(record => ({
    record,
    verdict: judgeFailure(record.facts, record.told, {
      ...situation.circumstancesOf(record),
      now: situation.now,
    }),
  }));
  const say = (what: Verdict['say']) =>
    judged.filter(({ verdict }) => verdict.say === what);
  const failing = decideFailing(say('failing'), situation);
  const ended = decideEnds(say('closed'), situation);
  return {
    failing: failing.flushes,
    ended: ended.flushes,
    teams: failing.told,
    records: [
      ...failing.records,
      ...ended.records,
      ...say('nothing').map(each =>
        settled(
          each,
          each.verdict.say === 'nothing' ? each.verdict.again : null,
        ),
      ),
    ],
  };
}
