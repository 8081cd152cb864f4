import { toHealth } from '../connectors/connectorItem';
import { problemOf } from '../connectors/connectorProblem';
import { ConnectorRow } from '../database/tables';
import { States } from './trouble';

/** What a stored state comes to. */
export function statesOf(
  row: Pick<ConnectorRow, 'health' | 'state' | 'problem'>,
): States {
  return {
    health: toHealth(row.health),
    state: row.state,
    problem: problemOf(row.problem)?.kind ?? null,
  };
}
