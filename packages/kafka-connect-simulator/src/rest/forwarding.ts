import { ConnectError } from './answers';
import type { RestContext } from './RestContext';

/** The 409 of a worker that was asked at the wrong moment. @internal */
export const CONFLICT =
  'Cannot complete request because of a conflicting operation (e.g. worker rebalance)';

/**
 * What only the worker that leads the group does; any other forwards it there.
 *
 * @throws ConnectError when it does not get there, see `reachOwner`
 * @internal
 */
export function reachLeader(context: RestContext): void {
  reachOwner(context, context.group.leaderId);
}

/**
 * What only the worker does that runs the connector or task; any other forwards
 * it there.
 *
 * @throws ConnectError 409 when the caller forbids that by `forward=false`, 500
 *   when that worker has been killed
 * @internal
 */
export function reachOwner(context: RestContext, workerId: string): void {
  const { members } = context.group;
  const asked = members[context.worker].id;
  const known = members.some(({ id }) => id === workerId);
  if (workerId === asked || !known) return;
  const forward = context.query.get('forward');
  if (forward !== null && forward.toLowerCase() !== 'true') {
    throw new ConnectError(409, CONFLICT);
  }
  if (context.group.isLost(workerId)) {
    throw new ConnectError(
      500,
      'IO Error trying to forward REST request: java.net.ConnectException: Connection refused',
    );
  }
}
