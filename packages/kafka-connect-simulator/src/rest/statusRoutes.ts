import { ConnectorRecord, taskStatus } from '../group/ConnectorRecord';
import { stringifyAsWorker } from '../group/stringifyAsWorker';
import { accepted, Answer, ConnectError, json, jsonText } from './answers';
import { recordOf, RestContext } from './RestContext';

const text = (value: string) => Buffer.from(value);

/** A connector or the 404 of the calls that read configurations. @internal */
export function existing(context: RestContext): ConnectorRecord {
  const record = recordOf(context);
  if (!record) {
    throw new ConnectError(
      404,
      `Connector ${context.params.connector} not found`,
    );
  }
  return record;
}

/** `GET /connectors/{c}`. @internal */
export const getConnector = (context: RestContext): Answer =>
  jsonText(200, text(existing(context).infoJson()));

/** `GET /connectors/{c}/config`. @internal */
export const getConfig = (context: RestContext): Answer =>
  json(200, existing(context).config);

/** `GET /connectors/{c}/status`. A deleted one still answers for a moment. @internal */
export function getStatus(context: RestContext): Answer {
  const { connector } = context.params;
  const record = recordOf(context);
  if (record && !record.statusHidden) {
    return jsonText(200, text(record.statusJson()));
  }
  const deleted = context.group.recentlyDeleted(connector);
  if (!record && deleted) {
    return json(200, { ...deleted.status(), type: 'unknown' });
  }
  throw new ConnectError(404, `No status found for connector ${connector}`);
}

/** `GET /connectors/{c}/tasks/{t}/status`. @internal */
export function getTaskStatus(context: RestContext): Answer {
  const { connector, task } = context.params;
  // A task id that is no number matches no route of a worker.
  if (!/^\d+$/.test(task)) throw new ConnectError(404, 'HTTP 404 Not Found');
  const record = recordOf(context);
  const found = record?.tasks.find(({ id }) => id === Number(task));
  if (!record || record.statusHidden || !found) {
    throw new ConnectError(
      404,
      `No status found for task ${connector}-${Number(task)}`,
    );
  }
  return json(200, taskStatus(found));
}

/** `GET /connectors/{c}/tasks`: ids and configurations, secrets included. @internal */
export function getTasks(context: RestContext): Answer {
  const record = existing(context);
  return json(
    200,
    taskConfigs(record).map((config, task) => ({
      id: { connector: record.name, task },
      config,
    })),
  );
}

/** `GET /connectors/{c}/tasks-config`, gone with 4.0. @internal */
export function getTasksConfig(context: RestContext): Answer {
  const record = existing(context);
  const entries = taskConfigs(record).map((config, task) => [
    `${record.name}-${task}`,
    config,
  ]);
  return json(200, Object.fromEntries(entries));
}

function taskConfigs(record: ConnectorRecord): Record<string, string>[] {
  const connectorClass = record.config['connector.class'] ?? '';
  const config = {
    ...record.config,
    'task.class': connectorClass.replace(/Connector$/, 'Task'),
  };
  return Array.from({ length: record.taskCount }, () => config);
}

function requireTopicTracking(context: RestContext): void {
  if (!context.topicTracking) {
    throw new ConnectError(403, 'Topic tracking is disabled.');
  }
}

/** `GET /connectors/{c}/topics`; an unknown connector has used none. @internal */
export function getTopics(context: RestContext): Answer {
  requireTopicTracking(context);
  const topics = recordOf(context)?.topics ?? [];
  const key = stringifyAsWorker(context.params.connector);
  return jsonText(200, text(`{${key}:${stringifyAsWorker({ topics })}}`));
}

/** `PUT /connectors/{c}/topics/reset`; accepts any name. @internal */
export function resetTopics(context: RestContext): Answer {
  requireTopicTracking(context);
  const record = recordOf(context);
  if (record) record.topics = [];
  return accepted();
}
