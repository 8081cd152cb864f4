import { AssignmentRule as ShownRule } from '@kafka-monitor/plugin-kafka-monitor-common';
import { AssignmentFacts } from '@kafka-monitor/plugin-kafka-monitor-node';

/** One rule of `assignmentRules`, ready to be applied. */
export interface AssignmentRule {
  /** As configured. */
  match: ShownRule['match'];
  assign: ShownRule['assign'];
  matches(facts: AssignmentFacts): boolean;
}
