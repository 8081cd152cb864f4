import {
  RestartFollowUp,
  Health,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { Knex } from 'knex';
import { z } from 'zod';
import {
  ConnectorHistoryRow,
  ConnectorRestartRow,
  ConnectorRow,
  TaskRow,
} from '../../database/tables';
import { toDate, toNumber } from '../../database/values';
import { ConnectClusterView } from '../../environments/connectClusterViews';
import { followUpRestart } from './followUpRestart';
import { readOpenFingerprint } from './restartStore';

/** Changes of states that are looked through. */
const MAX_TRANSITIONS = 500;

const partsSchema = z.array(z.number().int().nullable());

/** A stored list of restarted parts. */
export function toParts(json: string | null): Array<number | null> {
  return json === null ? [] : partsSchema.parse(JSON.parse(json));
}

/** The last restart of a connector, followed up; null: nothing to tell. */
export async function readRestart(
  knex: Knex,
  connector: {
    row: ConnectorRow;
    view: ConnectClusterView;
    tasks: readonly TaskRow[];
    health: Health;
  },
  options: { now: Date; settleTimeMs: number },
): Promise<RestartFollowUp | null> {
  const { row, view, tasks, health } = connector;
  const restart = await knex<ConnectorRestartRow>('connector_restarts')
    .where({ connector_id: row.id })
    .first();
  if (!restart) {
    return null;
  }
  const at = toDate(restart.at);
  const [changes, fingerprint] = await Promise.all([
    knex<ConnectorHistoryRow>('connector_history')
      .where({
        connect_cluster_id: row.connect_cluster_id,
        name: row.name,
        kind: 'state',
      })
      .where('id', '>', toNumber(restart.history_id))
      .orderBy('id')
      .limit(MAX_TRANSITIONS),
    readOpenFingerprint(knex, row),
  ]);
  const transitions = changes.map(change => ({
    part: change.task,
    from: change.from_state,
    to: change.to_state,
    by: toDate(change.changed_by),
  }));
  const lastChange = transitions.at(-1)?.by ?? at;
  const lastGood = toDate(view.row.last_good_at) ?? at;
  return followUpRestart({
    restart: {
      at,
      by: restart.actor,
      restarted: toParts(restart.restarted),
      fingerprint: restart.fingerprint,
    },
    now: { health, connector: row.state, tasks, fingerprint },
    transitions,
    seenAt: lastGood > lastChange ? lastGood : lastChange,
    at: options.now,
    settleTimeMs: options.settleTimeMs,
  });
}
