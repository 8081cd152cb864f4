import { AssignmentRule as ShownRule } from '@kafka-monitor/plugin-kafka-monitor-common';
import { AssignmentFacts } from './AssignmentFacts';

/** What a rule or an extension says of a connector. */
export type AssignedValues = ShownRule['assign'];

/** One rule of `assignmentRules`, ready to be applied. */
export interface AssignmentRule {
  /** As configured. */
  match: ShownRule['match'];
  assign: AssignedValues;
  matches(facts: AssignmentFacts): boolean;
}
