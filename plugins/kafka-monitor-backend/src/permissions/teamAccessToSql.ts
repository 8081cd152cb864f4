import {
  AuthorizeResult,
  PolicyDecision,
} from '@backstage/plugin-permission-common';
import { ConditionTransformer } from '@backstage/plugin-permission-node';
import { DEFAULT_TEAM } from '@kafka-monitor/plugin-kafka-monitor-common';
import {
  criteriaToSql,
  FALSE,
  isOneOf,
  SqlCondition,
  TRUE,
} from './criteriaToSql';
import { TeamCondition } from './teamResource';

/**
 * Teams that one of the users leads. A deleted team has no leads, and the
 * default team never has any.
 *
 * @param column SQL of a team's name
 * @param users user entity refs
 */
export function isLedBySql(
  column: string,
  users: readonly string[],
): SqlCondition {
  if (users.length === 0) {
    return FALSE;
  }
  const led = isOneOf('team_leads.user_ref', users);
  return {
    sql: `${column} in (select team_leads.team from team_leads join teams as led on led.name = team_leads.team where led.deleted_at is null and led.name <> ? and ${led.sql})`,
    bindings: [DEFAULT_TEAM, ...led.bindings],
  };
}

function conditionToSql({ property, values }: TeamCondition): SqlCondition {
  switch (property) {
    case 'name':
      return isOneOf('teams.name', values);
    case 'lead':
      return isLedBySql('teams.name', values);
    default:
      throw new Error(`Unknown property '${property}' in a condition`);
  }
}

/** A decision about a permission of teams, as a condition on `teams`. */
export function teamDecisionToSql(
  decision: PolicyDecision,
  transform: ConditionTransformer<TeamCondition>,
): SqlCondition {
  switch (decision.result) {
    case AuthorizeResult.ALLOW:
      return TRUE;
    case AuthorizeResult.CONDITIONAL:
      return criteriaToSql(transform(decision.conditions), conditionToSql);
    default:
      return FALSE;
  }
}
