import { classRuleOf, knowledgeOf } from '../../../connectors/classKnowledge';
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

/** What class and configuration say, in the words of a row. */
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

/** One test a row, all through the functions the product calls. */
export function describeRows(title: string, rows: readonly ClassRow[]): void {
  describe(title, () => {
    it.each(rows.map(row => [row.class, row] as const))('%s', (_, row) => {
      const config = { 'connector.class': row.class, ...row.config };
      expect(classRuleOf(config)).not.toBeNull();
      const { says, topics } = rowOf(config);
      expect({ says, topics }).toEqual({
        says: row.says,
        topics: [...row.topics].sort(),
      });
    });
  });
}
