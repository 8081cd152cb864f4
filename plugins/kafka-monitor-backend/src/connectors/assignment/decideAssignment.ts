import {
  Assignment,
  AssignmentField,
  DEFAULT_TEAM,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { AssignedValues } from '@kafka-monitor/plugin-kafka-monitor-node';
import { AssignmentRule } from './AssignmentRule';

/** What people decided; null: they left it to the others. */
export interface DecidedByHand {
  team: string | null;
  cluster: string | null;
  dbms: string | null;
  critical: boolean | null;
}

/** The same for all: nobody has decided anything. */
export const NOTHING_DECIDED: DecidedByHand = {
  team: null,
  cluster: null,
  dbms: null,
  critical: null,
};

/** All four, each with where it comes from. */
export type DecidedAssignment = Pick<Assignment, AssignmentField>;

interface Automatic<T> {
  value: T;
  source: 'rule' | 'extension' | 'class' | 'default';
  rule: number | null;
}

/**
 * By hand, else the first rule that says something, else the extensions in
 * their order, else what the class tells (of the DBMS), else the default.
 *
 * @param matched places of the rules that match the connector, ascending
 * @param extensions what each says of it
 * @param classDbms DBMS by knowledge of the class
 */
export function decideAssignment(options: {
  hand: DecidedByHand;
  rules: readonly AssignmentRule[];
  matched: readonly number[];
  extensions: readonly AssignedValues[];
  classDbms: string | null;
}): DecidedAssignment {
  const { hand, rules, matched, extensions, classDbms } = options;

  function automatic<F extends AssignmentField, D>(
    field: F,
    otherwise: Automatic<D>,
  ): Automatic<D | NonNullable<AssignedValues[F]>> {
    for (const rule of matched) {
      const value = rules[rule]?.assign[field];
      if (value !== undefined) {
        return { value, source: 'rule', rule };
      }
    }
    for (const said of extensions) {
      const value = said[field];
      if (value !== undefined) {
        return { value, source: 'extension', rule: null };
      }
    }
    return otherwise;
  }

  function decided<T>(byHand: T | null, auto: Automatic<T>) {
    return byHand === null
      ? { ...auto, automatic: auto.value }
      : {
          value: byHand,
          source: 'person' as const,
          rule: null,
          automatic: auto.value,
        };
  }

  const none = { source: 'default', rule: null } as const;
  return {
    team: decided<string>(
      hand.team,
      automatic('team', { ...none, value: DEFAULT_TEAM }),
    ),
    cluster: decided<string | null>(
      hand.cluster,
      automatic('cluster', { ...none, value: null }),
    ),
    dbms: decided<string | null>(
      hand.dbms,
      automatic<'dbms', string | null>(
        'dbms',
        classDbms === null
          ? { ...none, value: null }
          : { value: classDbms, source: 'class', rule: null },
      ),
    ),
    critical: decided<boolean>(
      hand.critical,
      automatic('critical', { ...none, value: false }),
    ),
  };
}
