import { ConnectorRow, TaskRow } from '../database/tables';
import { stateFromRows, stateWithoutStatus } from './connectorState';
import {
  ConnectorWrite,
  WriteContext,
  WrittenConnector,
} from './ConnectorWrite';
import { transitions } from './transitions';

/** A connector's next row, from its last one and what a look found out. */
export function nextConnector(
  write: ConnectorWrite,
  before: ConnectorRow | undefined,
  tasks: TaskRow[] | undefined,
  context: WriteContext,
): WrittenConnector {
  const stateBefore = before && stateFromRows(before, tasks ?? []);
  const state =
    write.state?.(stateBefore) ?? stateBefore ?? stateWithoutStatus();
  const changed = stateBefore?.columns.health !== state.columns.health;
  const configuredAnew =
    write.config !== undefined && write.infoHash !== before?.info_hash;
  const { id: _, ...last } = before ?? ({} as Partial<ConnectorRow>);
  const row = {
    ...newConnector(context),
    ...last,
    ...state.columns,
    ...write.config?.columns,
    ...(write.expectedTasks !== undefined && {
      tasks_expected: write.expectedTasks,
    }),
    name: write.name,
    ...(changed && { changed_after: context.after, changed_by: context.by }),
    absent_since: write.absent ? before?.absent_since ?? context.by : null,
    observed_seq: context.sequence,
    status_hash:
      write.statusHash !== undefined
        ? write.statusHash
        : last.status_hash ?? null,
    info_hash:
      write.infoHash !== undefined ? write.infoHash : last.info_hash ?? null,
    topics_due_at: configuredAnew ? context.by : last.topics_due_at ?? null,
  };
  return {
    write,
    before,
    stateBefore,
    state,
    row,
    transitions: before ? transitions(stateBefore, state) : [],
  };
}

function newConnector({ connectClusterId, after, by }: WriteContext) {
  return {
    connect_cluster_id: connectClusterId,
    tasks_expected: null,
    changed_after: after,
    changed_by: by,
    first_seen_at: by,
    type: 'unknown',
    connector_class: null,
    direction: null,
    dbms: null,
    endpoint: null,
    consumer_group: null,
    topics_at_runtime: false,
    topic_use: 'pending',
    topics_due_at: null,
    team: 'lainnya',
    cluster: null,
    critical: false,
  };
}
