import { Change } from '../changes/changeLog';
import { ConnectClusterRow } from '../database/tables';
import { ConnectClusterPatch } from '../environments/connectClusterStore';
import { KnownConnector } from './diffSnapshot';
import { MissingLook } from './lookForMissing';

/** What a look means for the hold on vanished connectors. */
export interface HoldEffect {
  patch: ConnectClusterPatch;
  changes: Change[];
  newlyHeld: KnownConnector[];
}

const FREE: ConnectClusterPatch = {
  hold_reason: null,
  hold_message: null,
  hold_since: null,
  hold_until: null,
  hold_names: null,
};

/** Starts, goes on with or ends the hold on connectors that vanished. */
export function holdOf(
  row: ConnectClusterRow,
  { held, holdUntil }: Pick<MissingLook, 'held' | 'holdUntil'>,
  now: Date,
): HoldEffect {
  const holding = row.hold_reason === 'many-vanished';
  if (held.length === 0) {
    return holding
      ? {
          patch: FREE,
          changes: [
            {
              kind: 'hold-ended',
              name: null,
              payload: { reason: 'many-vanished' },
            },
          ],
          newlyHeld: [],
        }
      : { patch: {}, changes: [], newlyHeld: [] };
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
          {
            kind: 'hold-started',
            name: null,
            payload: { reason: 'many-vanished', connectors: held.length },
          },
        ],
    newlyHeld: held.filter(each => !before.has(each.name)),
  };
}
