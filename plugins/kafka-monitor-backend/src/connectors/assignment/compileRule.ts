import { AssignmentFacts } from '@kafka-monitor/plugin-kafka-monitor-node';
import { AssignmentRule } from './AssignmentRule';
import { globMatcher } from './glob';

type Condition = (facts: AssignmentFacts) => boolean;

/** One of the patterns fits one of the texts. */
function anyFits(
  patterns: readonly string[],
  texts: (facts: AssignmentFacts) => ReadonlyArray<string | null | undefined>,
): Condition {
  const matchers = patterns.map(globMatcher);
  return facts =>
    texts(facts).some(
      text =>
        text !== null &&
        text !== undefined &&
        matchers.some(matches => matches(text)),
    );
}

/** All that a rule names has to fit; of several patterns, one. */
export function compileRule(
  rule: Pick<AssignmentRule, 'match' | 'assign'>,
): AssignmentRule {
  const { match } = rule;
  const conditions: Condition[] = [];
  const add = (
    patterns: readonly string[] | undefined,
    texts: Parameters<typeof anyFits>[1],
  ) => {
    if (patterns) {
      conditions.push(anyFits(patterns, texts));
    }
  };
  // The cheapest and most telling first.
  add(match.environment, facts => [facts.environment]);
  add(match.connectCluster, facts => [facts.connectCluster]);
  add(match.name, facts => [facts.name]);
  add(match.class, facts => [facts.connectorClass]);
  add(match.dbms, facts => [facts.dbms]);
  for (const [key, patterns] of Object.entries(match.config ?? {})) {
    add(patterns, ({ config }) => [
      Object.hasOwn(config, key) ? config[key] : undefined,
    ]);
  }
  add(match.topic, facts => facts.topics);
  return {
    ...rule,
    matches: facts => conditions.every(condition => condition(facts)),
  };
}
