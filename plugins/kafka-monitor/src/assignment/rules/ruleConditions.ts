import { AssignmentRule } from '@kafka-monitor/plugin-kafka-monitor-common';

/** What a connector is asked for by one line of a rule. */
export type RuleSubject = (typeof subjects)[number] | 'config';

/** One line of a rule; one of its patterns has to fit. */
export interface RuleCondition {
  subject: RuleSubject;
  /** Of `config`. */
  key?: string;
  patterns: string[];
}

const subjects = [
  'name',
  'environment',
  'connectCluster',
  'class',
  'dbms',
  'topic',
] as const;

/** The lines of a rule, all of which have to fit. */
export function ruleConditions(
  match: AssignmentRule['match'],
): RuleCondition[] {
  return [
    ...subjects.flatMap((subject): RuleCondition[] => {
      const patterns = match[subject];
      return patterns ? [{ subject, patterns }] : [];
    }),
    ...Object.entries(match.config ?? {}).map(
      ([key, patterns]): RuleCondition => ({
        subject: 'config',
        key,
        patterns,
      }),
    ),
  ];
}
