import { Assignment } from '@kafka-monitor/plugin-kafka-monitor-common';
import { AssignmentRow } from '../../database/tables';
import { toIso } from '../../database/values';
import { AssignmentFacts } from '@kafka-monitor/plugin-kafka-monitor-node';
import { Assigner } from './Assigner';
import { toDecided } from './assignments';
import { NOTHING_DECIDED } from './decideAssignment';

/** All four values of a connector, with where each comes from. */
export function explainAssignment(
  assigner: Assigner,
  facts: AssignmentFacts,
  hand: AssignmentRow | undefined,
): Assignment {
  return {
    version: hand?.version ?? 0,
    ...assigner.decide(facts, hand ? toDecided(hand) : NOTHING_DECIDED),
    by: hand?.updated_by ?? null,
    at: hand ? toIso(hand.updated_at) : null,
  };
}
