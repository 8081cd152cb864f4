import { knowledgeOf } from '../../../connectors/classKnowledge';
import { topicsOfConnector } from '../../topicsOfConnector';

/** A class, the settings beside it, and what they say in one line each. */
export interface ClassRow {
  class: string;
  config: Record<string, string>;
  /** `direction dbms display`, with `-` for null. */
  says: string;
  /** `reads x`, `writes x`, `~` before a pattern, `!` before an internal topic. */
  topics: string[];
}

/** What class and configuration say, in the words of a row, topics in order. */
export function rowOf(
  config: Record<string, string>,
  name = 'shop-connector',
): { says: string; topics: string[]; runtime: boolean } {
  const knowledge = knowledgeOf(config);
  const found = topicsOfConnector(name, config, knowledge);
  return {
    says: [
      knowledge.direction ?? '-',
      knowledge.dbms ?? '-',
      knowledge.endpoint?.display ?? '-',
    ].join(' '),
    topics: found.topics
      .map(
        ({ topic, direction, pattern, internal }) =>
          `${direction}s ${internal ? '!' : ''}${pattern ? '~' : ''}${topic}`,
      )
      .sort(),
    runtime: found.runtime,
  };
}

/** What the product makes of a row's class and configuration. */
export function readRow(row: ClassRow): Pick<ClassRow, 'says' | 'topics'> {
  const config = { 'connector.class': row.class, ...row.config };
  const { says, topics } = rowOf(config);
  return { says, topics };
}

/** What the row says it should. */
export function expectedOf(row: ClassRow): Pick<ClassRow, 'says' | 'topics'> {
  return { says: row.says, topics: [...row.topics].sort() };
}
