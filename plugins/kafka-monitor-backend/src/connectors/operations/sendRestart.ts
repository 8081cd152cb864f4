import {
  ConnectClient,
  ConnectError,
  ObservedStatus,
  Reading,
  isConnectError,
} from '../../connect';
import { Part, PartStates, RestartPlan, partsToRestart } from './planRestart';
import { Ask } from './retryRebalance';

/**
 * The parts that the worker says it restarts. Where only failed ones are
 * meant, one that was restarting before is not among them.
 */
function restartedOf(
  { state, tasks }: ObservedStatus,
  onlyFailed: boolean,
  before: PartStates,
): Part[] {
  const was = (part: Part) =>
    part === null
      ? before.connector
      : before.tasks.find(({ task }) => task === part)?.state;
  const restarting = [
    ...(state === 'RESTARTING' ? [null] : []),
    ...tasks.filter(task => task.state === 'RESTARTING').map(({ id }) => id),
  ];
  return onlyFailed
    ? restarting.filter(part => was(part) !== 'RESTARTING')
    : restarting;
}

/** Of a request that some of the same restart came before. */
function afterOthers(error: unknown): unknown {
  return isConnectError(error) && error.neverSent
    ? new ConnectError(error.kind, error.message, {
        ...error,
        neverSent: false,
      })
    : error;
}

/**
 * Sends a restart as planned.
 *
 * @param restarted gets the parts as they are restarted: what has been done
 *   before a request that fails is known
 * @throws ConnectError
 */
export async function sendRestart(
  client: ConnectClient,
  name: string,
  options: {
    plan: RestartPlan;
    parts: PartStates;
    restarted: Part[];
    ask: Ask;
  },
): Promise<void> {
  const { plan, parts, restarted, ask } = options;
  if (plan.way === 'one-by-one') {
    for (const part of plan.parts) {
      await ask<unknown>(call =>
        part === null
          ? client.restart(
              name,
              { includeTasks: false, onlyFailed: false },
              call,
            )
          : client.restartTask(name, part, call),
      ).catch(error => {
        throw restarted.length > 0 ? afterOthers(error) : error;
      });
      restarted.push(part);
    }
    return;
  }
  const answer: Reading<ObservedStatus> | undefined = await ask(call =>
    client.restart(name, plan, call),
  );
  // A worker that gives no status has done what it was asked for.
  restarted.push(
    ...(answer?.ok
      ? restartedOf(answer.value, plan.onlyFailed, parts)
      : partsToRestart(parts, plan)),
  );
}
