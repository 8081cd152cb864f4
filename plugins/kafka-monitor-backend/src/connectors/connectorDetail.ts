import {
  ConnectorDetail,
  ConnectorTask,
  ConnectorTopic,
  connectorDetailSchema,
  connectorEndpointSchema,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import {
  ConnectorConfigRow,
  ConnectorTopicRow,
  TaskRow,
  WorkerRow,
} from '../database/tables';
import { toBoolean, toIso } from '../database/values';
import { workerLiveness } from '../environments/workerLiveness';
import { readAssignments } from './assignment/assignments';
import { explainAssignment } from './assignment/explainAssignment';
import { factsOf, placeOf } from './assignment/storedFacts';
import { toConfig, toKeys } from './connectorConfig';
import { observedTime, toConnectorItem, toHealth } from './connectorItem';
import { ConnectorReading } from './connectorReading';
import { FoundConnector } from './findConnector';
import { readOpenFailure } from './openFailure';
import { readRestart } from './operations/readRestart';

function toTask(row: TaskRow, workers: WorkerRow[], now: Date): ConnectorTask {
  return {
    task: row.task,
    state: row.state,
    workerId: row.worker_id,
    workerLiveness: workerLiveness(row.worker_id, workers, now),
    version: row.version,
    trace: row.trace,
    changedAt: observedTime(row),
  };
}

function toTopic(row: ConnectorTopicRow): ConnectorTopic {
  return {
    topic: row.topic,
    direction: row.direction === 'write' ? 'write' : 'read',
    configured: toBoolean(row.configured),
    used: toBoolean(row.used),
    pattern: toBoolean(row.pattern),
    internal: toBoolean(row.internal),
  };
}

const { direction, topicUse } = connectorDetailSchema.shape;

/** Everything that is stored of a connector. */
export async function readConnectorDetail(
  reading: ConnectorReading,
  found: FoundConnector,
): Promise<ConnectorDetail> {
  const { knex, now } = reading;
  const { row, view, permitted } = found;
  const [tasks, topics, configs, workers, failure, hands] = await Promise.all([
    knex<TaskRow>('tasks').where({ connector_id: row.id }).orderBy('task'),
    knex<ConnectorTopicRow>('connector_topics')
      .where({ connector_id: row.id })
      .orderBy(['topic', 'direction']),
    knex<ConnectorConfigRow>('connector_configs')
      .where({ connect_cluster_id: view.row.id, name: row.name })
      .orderBy('version', 'desc')
      .limit(1),
    knex<WorkerRow>('workers').where({ connect_cluster_id: view.row.id }),
    readOpenFailure(reading, found),
    readAssignments(knex, view.row.id, [row.name]),
  ]);
  const config: ConnectorConfigRow | undefined = configs[0];
  const shown = config ? toConfig(config.config) : null;
  const facts = factsOf(
    row,
    placeOf(view.row),
    topics.filter(each => toBoolean(each.configured)).map(each => each.topic),
    shown ?? {},
  );
  const health = toHealth(row.health);
  const restarted = { row, view, tasks, health };
  return {
    ...toConnectorItem(row, view, permitted),
    version: row.version,
    workerLiveness: workerLiveness(row.worker_id, workers, now),
    trace: row.trace,
    taskList: tasks.map(task => toTask(task, workers, now)),
    direction: direction.catch(null).parse(row.direction),
    endpoint: row.endpoint
      ? connectorEndpointSchema.parse(JSON.parse(row.endpoint))
      : null,
    topics: topics.map(toTopic),
    topicsAtRuntime: toBoolean(row.topics_at_runtime),
    topicUse: topicUse.catch('pending').parse(row.topic_use),
    consumerGroup: row.consumer_group,
    config: shown,
    maskedKeys: config ? toKeys(config.masked_keys) : [],
    configVersion: config ? config.version : null,
    firstSeenAt: toIso(row.first_seen_at),
    assignment: explainAssignment(reading.assigner, facts, hands.get(row.name)),
    failure,
    restart: await readRestart(knex, restarted, reading),
  };
}
