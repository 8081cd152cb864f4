import type { Expansion } from '../group/ConnectorStore';
import { Answer, jsonText } from './answers';
import type { RestContext } from './RestContext';

const known = (expansion: string): expansion is Expansion =>
  expansion === 'status' || expansion === 'info';

/** `GET /connectors`, with `expand` or without: always from memory, also during a rebalance. @internal */
export function listConnectors(context: RestContext): Answer {
  if (!context.query.has('expand')) {
    return jsonText(200, context.view.namesBody());
  }
  // An unknown expansion is ignored; naming one twice changes nothing.
  const expansions = new Set(context.query.getAll('expand').filter(known));
  return jsonText(200, context.view.expandBody([...expansions]));
}
