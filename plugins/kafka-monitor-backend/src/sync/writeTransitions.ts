import { Knex } from 'knex';
import { Change } from '../changes/changeLog';
import { insertRows } from '../database/batch';
import { WriteContext, WrittenConnector } from './ConnectorWrite';

/** What the change log tells of a connector's states. */
export function stateChanges(
  { write, before, state, transitions: changes }: WrittenConnector,
  context: WriteContext,
): Change[] {
  const { name } = write;
  const { health } = state.columns;
  if (!before) {
    // A first look at a whole fleet is told once, as a baseline.
    return context.after === null
      ? []
      : [{ kind: 'connector-added', name, payload: { health } }];
  }
  return changes.map(transition => ({
    kind: transition.task === null ? 'health-changed' : 'task-changed',
    name,
    payload: { ...transition },
  }));
}

/** The time line of each connector: appeared, and each state change. */
export async function writeHistory(
  trx: Knex,
  written: readonly WrittenConnector[],
  context: WriteContext,
) {
  const base = (name: string) => ({
    connect_cluster_id: context.connectClusterId,
    name,
    changed_after: context.after,
    changed_by: context.by,
  });
  await insertRows(
    trx,
    'connector_history',
    written.flatMap<object>(
      ({ write, before, state, transitions: changes }) => {
        const { name } = write;
        if (!before) {
          return [
            {
              ...base(name),
              kind: 'lifecycle',
              event: 'discovered',
              task: null,
              from_state: null,
              to_state: state.columns.state,
              from_health: null,
              to_health: state.columns.health,
              worker_id: state.columns.worker_id,
            },
          ];
        }
        return changes.map(transition => ({
          ...base(name),
          kind: 'state',
          event: null,
          task: transition.task,
          from_state: transition.from,
          to_state: transition.to,
          from_health: transition.fromHealth,
          to_health: transition.toHealth,
          worker_id: transition.workerId,
        }));
      },
    ),
  );
}
