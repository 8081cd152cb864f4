/**
 * How long a worker takes for what a real one does in its own time, in
 * milliseconds.
 *
 * @public
 */
export interface SimulatorTimings {
  /** From the 201 of a creation to the first status. */
  firstStatusMs: number;
  /** How long a restarted connector or task stays RESTARTING. */
  restartMs: number;
  /** From a pause, resume or stop to the status that shows it. */
  stateChangeMs: number;
  /** How long a deleted connector's status still answers, with type `unknown`. */
  deletedStatusMs: number;
  /** How long a connector that waits for an unreachable remote has no status. */
  waitingForRemoteMs: number;
  /** What `/health` of a worker cut off from Kafka takes to answer 500. */
  cutOffHealthMs: number;
  /** What a write to a worker cut off from Kafka takes to answer 500. */
  cutOffWriteMs: number;
  /** The longest an operation waits for a rebalance before it is answered 409. */
  rebalanceWaitMs: number;
}

/** What was measured on real workers, quickened only where waiting adds nothing. @public */
export const DEFAULT_TIMINGS: SimulatorTimings = {
  firstStatusMs: 300,
  restartMs: 60,
  stateChangeMs: 40,
  deletedStatusMs: 100,
  waitingForRemoteMs: 120_000,
  cutOffHealthMs: 10_000,
  cutOffWriteMs: 30_000,
  rebalanceWaitMs: 10_000,
};
