import {
  Health,
  RestartFollowUp,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { Part } from './planRestart';

/** A part whose state was seen to change. */
export interface PartTransition {
  part: Part;
  from: string | null;
  to: string | null;
  /** By the look that showed it. */
  by: Date;
}

/** All that tells what became of a restart. */
export interface RestartEvidence {
  restart: {
    at: Date;
    by: string;
    restarted: readonly Part[];
    /** Of the root cause before it. */
    fingerprint: string | null;
  };
  now: {
    health: Health;
    connector: string | null;
    tasks: ReadonlyArray<{ task: number; state: string }>;
    /** Of the root cause of the failure that is open. */
    fingerprint: string | null;
  };
  /** Changes of states since the restart, in their order. */
  transitions: readonly PartTransition[];
  /** The last good look. */
  seenAt: Date;
  /** The moment at which it is judged. */
  at: Date;
  settleTimeMs: number;
}

/**
 * How long a part may show the failure from before: a worker answers a restart
 * before it has written the new state.
 */
const OLD_STATE_MS = 10_000;
/** After this what went well says nothing new. */
const NEWS_MS = 3_600_000;

const stood = (health: Health) => health === 'paused' || health === 'stopped';

/** When the part was seen to fail after the restart, and whether for sure. */
function failureOf(
  part: Part,
  { restart, transitions }: RestartEvidence,
): { by: Date | null; sure: boolean } {
  const changes = transitions.filter(
    each => each.part === part && each.by > restart.at,
  );
  const index = changes.findIndex(({ to }) => to === 'FAILED');
  if (index < 0) {
    // FAILED all the time, as far as was seen.
    return { by: null, sure: false };
  }
  // The first look after the restart may still have seen what was before.
  const { by } = changes[index];
  const sure = index > 0 || by.getTime() - restart.at.getTime() >= OLD_STATE_MS;
  return { by, sure };
}

function stateOf(part: Part, now: RestartEvidence['now']) {
  return part === null
    ? now.connector
    : now.tasks.find(({ task }) => task === part)?.state;
}

/**
 * What became of the last restart; null once that is no news any more. A part
 * counts as failed again when it was seen in another state since the restart,
 * or is still FAILED ten seconds after it; as stable only as long after it as
 * there was a good look. Times of looks count, not guesses between them.
 */
export function followUpRestart(
  evidence: RestartEvidence,
): RestartFollowUp | null {
  const { restart, now, transitions, at, settleTimeMs } = evidence;
  const age = at.getTime() - restart.at.getTime();
  const old = age > NEWS_MS;
  const told: RestartFollowUp = {
    at: restart.at.toISOString(),
    by: restart.by,
    restarted: [...restart.restarted],
    outcome: 'restarting',
    runningSince: null,
    failedAfterMs: null,
    sameCause: null,
    settleTimeMs,
  };
  if (restart.restarted.length === 0) {
    return old ? null : { ...told, outcome: 'nothing-restarted' };
  }
  const since = transitions.filter(({ by }) => by > restart.at);
  const stoodDown = since.some(
    ({ part, to }) => part === null && (to === 'PAUSED' || to === 'STOPPED'),
  );
  if (stoodDown || stood(now.health)) {
    return old ? null : { ...told, outcome: 'superseded' };
  }

  const failed = restart.restarted
    .filter(part => stateOf(part, now) === 'FAILED')
    .map(part => failureOf(part, evidence));
  if (failed.length > 0) {
    return failedAgain(told, failed, evidence, age);
  }

  const states = restart.restarted.map(part => stateOf(part, now));
  const known = states.filter(state => state !== undefined);
  const running =
    now.health === 'running' ||
    (known.length > 0 && known.every(state => state === 'RUNNING'));
  if (!running) {
    return told;
  }
  const runningSince = since
    .filter(
      ({ part, to }) => to === 'RUNNING' && restart.restarted.includes(part),
    )
    .reduce((latest, { by }) => (by > latest ? by : latest), restart.at);
  const ran = evidence.seenAt.getTime() - runningSince.getTime();
  const stable = now.health === 'running' && ran >= settleTimeMs;
  if (stable && old) {
    return null;
  }
  return {
    ...told,
    outcome: stable ? 'stable' : 'running',
    runningSince: runningSince.toISOString(),
  };
}

function failedAgain(
  told: RestartFollowUp,
  failed: ReadonlyArray<{ by: Date | null; sure: boolean }>,
  { restart, now }: RestartEvidence,
  age: number,
): RestartFollowUp | null {
  if (failed.every(({ sure }) => !sure) && age < OLD_STATE_MS) {
    return told;
  }
  const times = failed.flatMap(({ by }) =>
    by ? [by.getTime() - restart.at.getTime()] : [],
  );
  const failedAfterMs = times.length > 0 ? Math.min(...times) : null;
  // What ran for that long has failed anew.
  if (failedAfterMs !== null && failedAfterMs > NEWS_MS) {
    return null;
  }
  const compared = restart.fingerprint !== null && now.fingerprint !== null;
  return {
    ...told,
    outcome: 'failed-again',
    failedAfterMs,
    sameCause: compared ? restart.fingerprint === now.fingerprint : null,
  };
}
