import { Knex } from 'knex';
import { isConnectError } from '../connect';
import { ConnectClusterRow } from '../database/tables';
import { toDate } from '../database/values';
import { ConnectClusterContext } from './ConnectClusterContext';
import { KnownConnector } from './diffSnapshot';
import { CONFIRMED_AT } from '../environments/confirmHold';
import { deletionsLately } from './deletionsLately';
import { workersToAsk } from './lookAtStatus';
import { judgeVanished, VANISH_WINDOW_MS } from './vanishGuard';

/** What became of connectors that are missing from the status answer. */
export interface MissingLook {
  /** Listed by name: they have no status, that is all. */
  absent: KnownConnector[];
  /** Not listed any more, and believed. */
  gone: KnownConnector[];
  /** Not listed any more, and not believed yet. */
  held: KnownConnector[];
  holdUntil: Date | undefined;
  /** An admin has ended the hold: what is gone is gone. */
  confirmed: boolean;
}

/**
 * Absent is not deleted: asks for the plain list of names, and when too many
 * vanish together, waits and asks another worker.
 */
export async function lookForMissing(
  context: ConnectClusterContext,
  row: ConnectClusterRow,
  options: {
    missing: readonly KnownConnector[];
    known: number;
    answerEmpty: boolean;
    url: string;
    signal?: AbortSignal;
  },
): Promise<MissingLook> {
  const { missing, known, answerEmpty, url, signal } = options;
  const nothing = {
    absent: [],
    gone: [],
    held: [],
    holdUntil: undefined,
    confirmed: false,
  };
  if (missing.length === 0) {
    return nothing;
  }
  const call = { signal, timeoutMs: context.timeouts.statusTimeoutMs };
  const listed = new Set(await context.client.connectorNames({ ...call, url }));
  const now = context.now();
  if (answerEmpty && listed.size > 0) {
    // A worker that contradicts itself is still starting: it changes nothing.
    return { ...nothing, held: [...missing], holdUntil: holdEnd(row, now) };
  }
  const absent = missing.filter(each => listed.has(each.name));
  const unlisted = missing.filter(each => !listed.has(each.name));
  // What was deleted here is no surprise, however much it is.
  const deletedHere = await deletionsLately(
    context.knex,
    context.id,
    unlisted,
    now,
  );
  const expected = unlisted.filter(each => deletedHere.has(each.name));
  const vanished = unlisted.filter(each => !deletedHere.has(each.name));
  const holdUntil =
    row.hold_reason === 'many-vanished' ? toDate(row.hold_until) : null;
  const evidence = {
    known,
    vanished: vanished.length,
    deletedLately: await deletedLately(context.knex, context.id, now),
    answerEmpty,
    holdUntil: holdUntil?.getTime(),
    contradicted: undefined as boolean | undefined,
    now: now.getTime(),
  };
  const confirmed = holdUntil?.getTime() === CONFIRMED_AT;
  let verdict = judgeVanished(evidence);
  if (verdict === 'ask-another') {
    // A person who ended the hold knows better than any worker.
    evidence.contradicted =
      !confirmed && (await listedElsewhere(context, vanished, url, call));
    verdict = judgeVanished(evidence);
  }
  if (verdict === 'delete') {
    return { ...nothing, absent, gone: unlisted, confirmed };
  }
  return {
    ...nothing,
    absent,
    gone: expected,
    held: vanished,
    holdUntil: holdEnd(row, now),
  };
}

/** A hold that is not over goes on; else one begins. */
function holdEnd(row: ConnectClusterRow, now: Date): Date {
  const until =
    row.hold_reason === 'many-vanished' ? toDate(row.hold_until) : null;
  const longest = new Date(now.getTime() + VANISH_WINDOW_MS);
  return until && until > now && until < longest ? until : longest;
}

async function deletedLately(knex: Knex, id: number, now: Date) {
  const row = await knex('connector_history')
    .where({ connect_cluster_id: id, kind: 'lifecycle', event: 'deleted' })
    // Those of somebody here aside.
    .whereNull('actor')
    .where('changed_by', '>=', new Date(now.getTime() - VANISH_WINDOW_MS))
    .count({ count: '*' })
    .first();
  return Number(row?.count ?? 0);
}

/** Whether another worker that can be believed still lists one of them. */
async function listedElsewhere(
  context: ConnectClusterContext,
  vanished: readonly KnownConnector[],
  url: string,
  call: { signal?: AbortSignal; timeoutMs: number },
): Promise<boolean> {
  const urls = context.settings.urls.filter(each => each !== url);
  const workers = await context.store.workers(context.id);
  // One that is cut off from Kafka lists what was there before.
  const believed = workersToAsk({ active_url: null }, urls, workers);
  for (const other of believed) {
    try {
      const names = new Set(
        await context.client.connectorNames({ ...call, url: other }),
      );
      return vanished.some(each => names.has(each.name));
    } catch (error) {
      if (!isConnectError(error) || error.kind === 'aborted') {
        throw error;
      }
      // A silent worker contradicts nothing; the next one may answer.
    }
  }
  return false;
}
