import {
  DecidedByHand,
  NOTHING_DECIDED,
} from '../connectors/assignment/decideAssignment';
import { factsOf } from '../connectors/assignment/storedFacts';
import { ConnectorRow, TaskRow } from '../database/tables';
import { failureDueAt } from '../failures/failureClock';
import { statesOf } from '../failures/states';
import { troubleOf } from '../failures/trouble';
import {
  ConnectorState,
  stateFromRows,
  stateWithoutStatus,
} from './connectorState';
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
  hand: DecidedByHand = NOTHING_DECIDED,
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
    ...assigned(write, before, context, hand),
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
    failure_due_at: nextFailureDue(stateBefore, state, before, context),
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

/**
 * A new connector is somebody's from its first look on; after that only
 * another configuration can make rules say something else.
 */
function assigned(
  { name, config }: ConnectorWrite,
  before: ConnectorRow | undefined,
  { assigner, cluster }: WriteContext,
  hand: DecidedByHand,
) {
  if (before && !config) {
    const { team, cluster: of, dbms, critical, matched_rules } = before;
    return { team, cluster: of, dbms, critical, matched_rules };
  }
  const row = config?.columns ?? {
    type: 'unknown',
    connector_class: null,
    class_dbms: null,
  };
  const facts = factsOf(
    { name, ...row },
    cluster,
    config?.topics.map(({ topic }) => topic) ?? [],
    config?.masked.config ?? {},
  );
  return assigner.columns(facts, hand);
}

/** A trouble that began now gets its time; one that goes on keeps it. */
function nextFailureDue(
  last: ConnectorState | undefined,
  next: ConnectorState,
  before: ConnectorRow | undefined,
  { after, by, delays }: WriteContext,
): ConnectorRow['failure_due_at'] {
  const states = statesOf(next.columns);
  if (last && troubleOf(statesOf(last.columns)) === troubleOf(states)) {
    return before?.failure_due_at ?? null;
  }
  return failureDueAt({ states, since: { after, by } }, delays);
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
    class_dbms: null,
    endpoint: null,
    consumer_group: null,
    topics_at_runtime: false,
    topic_use: 'pending',
    topics_due_at: null,
  };
}
