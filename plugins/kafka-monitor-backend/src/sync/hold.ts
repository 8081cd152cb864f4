import { Change } from '../changes/changeLog';
import { ConnectClusterRow } from '../database/tables';
import { ConnectClusterPatch } from '../environments/connectClusterStore';
import { endHold } from '../environments/kafkaClusterHold';
import { KnownConnector } from './diffSnapshot';
import { MissingLook } from './lookForMissing';

/** What a look means for the hold on vanished connectors. */
export interface HoldEffect {
  patch: ConnectClusterPatch;
  changes: Change[];
  newlyHeld: KnownConnector[];
}

/** Starts, goes on with or ends the hold on connectors that vanished. */
export function holdOf(
  row: ConnectClusterRow,
  { held, holdUntil }: Pick<MissingLook, 'held' | 'holdUntil'>,
  now: Date,
): HoldEffect {
  const holding = row.hold_reason === 'many-vanished';
  if (held.length === 0) {
    const ended = holding ? endHold('many-vanished') : undefined;
    return {
      patch: ended?.patch ?? {},
      changes: ended?.changes ?? [],
      newlyHeld: [],
    };
  }
  const before = new Set<string>(
    holding && row.hold_names ? JSON.parse(row.hold_names) : [],
  );
  return {
    patch: {
      hold_reason: 'many-vanished',
      hold_message: `${held.length} connectors vanished together. They are kept until it is certain.`,
      hold_since: holding ? row.hold_since : now,
      hold_until: holdUntil,
      hold_names: JSON.stringify(held.map(each => each.name)),
    },
    changes: holding
      ? []
      : [
          // There is one hold at a time; the worker beat starts it again.
          ...(row.hold_reason ? endHold(row.hold_reason).changes : []),
          {
            kind: 'hold-started',
            name: null,
            payload: { reason: 'many-vanished', connectors: held.length },
          },
        ],
    newlyHeld: held.filter(each => !before.has(each.name)),
  };
}
