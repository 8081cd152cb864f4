import type { ConnectorRecord } from '../group/ConnectorRecord';
import { changeTarget } from '../group/lifecycle';
import { restart, restartConnector, restartTasks } from '../group/restart';
import { failsToStart } from '../group/settle';
import { accepted, Answer, ConnectError, json, noContent } from './answers';
import { reachLeader, reachOwner } from './forwarding';
import { recordOf, RestContext } from './RestContext';
import { existing } from './statusRoutes';

/** A connector or the 404 of restart. */
function restartable(context: RestContext): ConnectorRecord {
  const record = recordOf(context);
  if (!record) {
    throw new ConnectError(
      404,
      `Unknown connector: ${context.params.connector}`,
    );
  }
  return record;
}

/** A connector or the 404 of pause, resume and stop. */
function changeable(context: RestContext): ConnectorRecord {
  const record = recordOf(context);
  if (!record) {
    throw new ConnectError(
      404,
      `Unknown connector ${context.params.connector}`,
    );
  }
  return record;
}

const isTrue = (text: string | null) => text?.toLowerCase() === 'true';

/** `POST /connectors/{c}/restart`. @internal */
export function postRestart(context: RestContext): Answer {
  const record = restartable(context);
  const newer = context.group.version.restartsTasks;
  const includeTasks = newer && isTrue(context.query.get('includeTasks'));
  const onlyFailed = newer && isTrue(context.query.get('onlyFailed'));
  if (!includeTasks && !onlyFailed) {
    reachOwner(context, record.workerId);
    restartConnector(context.group, record);
    if (failsToStart(record)) {
      throw new ConnectError(500, `Failed to start connector: ${record.name}`);
    }
    return noContent();
  }
  reachLeader(context);
  if (record.statusHidden) {
    throw new ConnectError(
      404,
      `Status for connector ${record.name} not found`,
    );
  }
  const request = { includeTasks, onlyFailed };
  return json(202, restart(context.group, record, request));
}

/** `POST /connectors/{c}/tasks/{t}/restart`. @internal */
export function postTaskRestart(context: RestContext): Answer {
  const { task: id } = context.params;
  if (!/^\d+$/.test(id)) throw new ConnectError(404, 'HTTP 404 Not Found');
  const record = restartable(context);
  if (Number(id) >= record.knownTasks) {
    throw new ConnectError(404, `Unknown task: ${record.name}-${Number(id)}`);
  }
  const task = record.tasks.find(candidate => candidate.id === Number(id));
  if (!task) {
    // Its configuration is known on, but no worker has it, nor ever will while STOPPED.
    throw new ConnectError(
      409,
      'Cannot complete request momentarily due to no known leader URL, likely because a rebalance was underway.',
    );
  }
  reachOwner(context, task.workerId);
  restartTasks(context.group, record, [task]);
  return noContent();
}

/** `PUT /connectors/{c}/pause`. @internal */
export function putPause(context: RestContext): Answer {
  changeTarget(context.group, changeable(context), 'PAUSED');
  return accepted();
}

/** `PUT /connectors/{c}/resume`. @internal */
export function putResume(context: RestContext): Answer {
  changeTarget(context.group, changeable(context), 'RUNNING');
  return accepted();
}

/** `PUT /connectors/{c}/stop`. @internal */
export function putStop(context: RestContext): Answer {
  const record = changeable(context);
  reachLeader(context);
  changeTarget(context.group, record, 'STOPPED');
  return noContent();
}

/** `DELETE /connectors/{c}`. @internal */
export function deleteConnector(context: RestContext): Answer {
  reachLeader(context);
  context.group.remove(existing(context).name);
  return noContent();
}
