import { createHash } from 'node:crypto';
import {
  AssignmentFacts,
  AssignmentSource,
} from '@kafka-monitor/plugin-kafka-monitor-node';
import { AssignmentRule } from './AssignmentRule';
import {
  DecidedAssignment,
  DecidedByHand,
  decideAssignment,
} from './decideAssignment';

/** The columns of a connector that its assignment decides. */
export interface AssignmentColumns {
  team: string;
  cluster: string | null;
  dbms: string | null;
  critical: boolean;
  matched_rules: string | null;
}

/** Raise it when the same rules would assign differently. */
const DECISION_VERSION = '1';

/** Says whose a connector is, by rules, extensions and what people decided. */
export class Assigner {
  readonly rules: readonly AssignmentRule[];
  readonly #sources: readonly AssignmentSource[];

  constructor(
    rules: readonly AssignmentRule[],
    sources: readonly AssignmentSource[] = [],
  ) {
    this.rules = rules;
    this.#sources = sources;
  }

  /** Of all that decides, but for people and connectors themselves. */
  digest(): string {
    const rules = this.rules.map(({ match, assign }) => [match, assign]);
    const sources = this.#sources.map(({ id, version }) => [id, version]);
    return createHash('sha256')
      .update(JSON.stringify([DECISION_VERSION, rules, sources]))
      .digest('hex');
  }

  /** Places of the rules that match, ascending. */
  matching(facts: AssignmentFacts): number[] {
    return this.rules.flatMap((rule, index) =>
      rule.matches(facts) ? [index] : [],
    );
  }

  decide(
    facts: AssignmentFacts,
    hand: DecidedByHand,
    matched: readonly number[] = this.matching(facts),
  ): DecidedAssignment {
    return decideAssignment({
      hand,
      rules: this.rules,
      matched,
      extensions: this.#sources.flatMap(source => source.assign(facts) ?? []),
      classDbms: facts.dbms,
    });
  }

  /** What is stored of a connector. */
  columns(facts: AssignmentFacts, hand: DecidedByHand): AssignmentColumns {
    const matched = this.matching(facts);
    const { team, cluster, dbms, critical } = this.decide(facts, hand, matched);
    return {
      team: team.value,
      cluster: cluster.value,
      dbms: dbms.value,
      critical: critical.value,
      matched_rules: matched.length > 0 ? JSON.stringify(matched) : null,
    };
  }
}
