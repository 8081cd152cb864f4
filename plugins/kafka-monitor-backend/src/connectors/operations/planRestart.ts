import {
  RestartRequest,
  isKafkaAtLeast,
} from '@kafka-monitor/plugin-kafka-monitor-common';

/** The states that a connector and its tasks were last seen in. */
export interface PartStates {
  connector: string | null;
  tasks: ReadonlyArray<{ task: number; state: string }>;
}

/** A part of a connector: a task's number, null for the connector itself. */
export type Part = number | null;

/** The requests that a restart takes. */
export type RestartPlan =
  | { way: 'together'; includeTasks: boolean; onlyFailed: boolean }
  /** A request for each. */
  | { way: 'one-by-one'; parts: Part[] };

/** Whether the connector or one of its tasks has failed. */
export function failedParts({ connector, tasks }: PartStates): Part[] {
  return [
    ...(connector === 'FAILED' ? [null] : []),
    ...tasks.filter(({ state }) => state === 'FAILED').map(({ task }) => task),
  ];
}

/** What a restart restarts as things were last seen. */
export function partsToRestart(
  parts: PartStates,
  scope: { includeTasks: boolean; onlyFailed: boolean },
): Part[] {
  const chosen = scope.onlyFailed
    ? failedParts(parts)
    : [null, ...parts.tasks.map(({ task }) => task)];
  return scope.includeTasks ? chosen : chosen.filter(part => part === null);
}

/**
 * What to ask a worker for. A request that says nothing means the failed
 * parts where a part has failed, else the connector and all its tasks; one
 * that says something is taken by its word, and what it leaves out means
 * "all tasks" and "not only failed ones". Workers before 3.0 restart one part
 * at a time.
 */
export function planRestart(
  parts: PartStates,
  request: RestartRequest,
  kafkaVersion: string | null,
): RestartPlan {
  const silent =
    request.includeTasks === undefined && request.onlyFailed === undefined;
  const scope = {
    includeTasks: request.includeTasks ?? true,
    onlyFailed: silent
      ? failedParts(parts).length > 0
      : request.onlyFailed ?? false,
  };
  return isKafkaAtLeast(kafkaVersion, 3, 0)
    ? { way: 'together', ...scope }
    : { way: 'one-by-one', parts: partsToRestart(parts, scope) };
}
