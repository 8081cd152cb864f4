import { appendChanges, Change } from '../changes/changeLog';
import { isConnectError } from '../connect';
import { ConnectClusterRow } from '../database/tables';
import { toDate } from '../database/values';
import { ConnectClusterPatch } from '../environments/connectClusterStore';
import { judgeKafkaCluster } from '../environments/kafkaClusterHold';
import {
  findSameClusters,
  judgeSameCluster,
  readIdentities,
} from '../environments/sameCluster';
import { WORKER_INTERVAL_MS, workerBeat } from '../environments/workerBeat';
import { ConnectClusterContext } from './ConnectClusterContext';
import { askTrusted } from './lookAtStatus';
import { readKnown } from './readKnown';

/** Knocking with credentials that are rejected can lock an account. */
const REJECTED_INTERVAL_MS = 5 * 60_000;

/**
 * Asks the workers how they are and who they are, and what that means for
 * their Connect cluster.
 *
 * @returns whether there is anything new to show
 */
export async function lookAtWorkers(
  context: ConnectClusterContext,
  row: ConnectClusterRow,
  signal: AbortSignal | undefined,
): Promise<boolean> {
  const { store, client, knex, now } = context;
  const round = await workerBeat({ row, client, store, now, signal });
  const unlisted =
    !round.rejected && (await isListDifferent(context, row, signal));
  const same = await sameClusterAs(context, row, round.kafkaClusterIds);
  const interval = round.rejected ? REJECTED_INTERVAL_MS : WORKER_INTERVAL_MS;
  signal?.throwIfAborted();
  const held = await knex.transaction(async trx => {
    // A look at the states may have begun or ended a hold meanwhile.
    const present = await trx<ConnectClusterRow>('connect_clusters')
      .where({ id: row.id })
      .first();
    const hold = judgeIdentity(present ?? row, round.kafkaClusterIds, {
      same,
      now: now(),
    });
    await trx('connect_clusters')
      .where({ id: row.id })
      .update({
        ...hold.patch,
        kafka_version: round.version ?? row.kafka_version,
        health_due_at: new Date(now().getTime() + interval),
        // A connector without a status is in no status answer.
        ...(unlisted && { status_hash: null, info_due_at: now() }),
        ...staleSince(present ?? row, round.deceivedSince),
        // A worker came back: whether it can be believed is seen at once.
        ...(round.recovered && row.failing_since && { status_due_at: now() }),
      });
    await appendChanges(trx, hold.changes, {
      connectClusterId: row.id,
      syncNumber: row.sync_number,
      at: now(),
    });
    return hold.changes.length > 0;
  });
  return round.changed || held;
}

/** What a worker told after it was cut off from Kafka was no good look. */
function staleSince(
  row: ConnectClusterRow,
  deceivedSince: Date | undefined,
): ConnectClusterPatch {
  const last = toDate(row.last_good_at);
  return deceivedSince && last && deceivedSince < last
    ? { last_good_at: deceivedSince }
    : {};
}

/** The key of another Connect cluster that is the same one. */
async function sameClusterAs(
  { knex, store }: ConnectClusterContext,
  row: ConnectClusterRow,
  kafkaClusterIds: readonly string[],
): Promise<string | undefined> {
  const known = row.kafka_cluster_id ?? kafkaClusterIds[0] ?? null;
  const rows = (await store.list()).map(each =>
    each.id === row.id ? { ...each, kafka_cluster_id: known } : each,
  );
  const identities = await readIdentities(knex, rows, {
    kafka_cluster_id: known,
  });
  return findSameClusters(identities).get(row.id);
}

/** Another Kafka cluster behind it; and the same Connect cluster twice. */
function judgeIdentity(
  row: ConnectClusterRow,
  kafkaClusterIds: readonly string[],
  { same, now }: { same: string | undefined; now: Date },
): { patch: ConnectClusterPatch; changes: Change[] } {
  const kafka = judgeKafkaCluster(row, kafkaClusterIds, now);
  const twice = judgeSameCluster({ ...row, ...kafka.patch }, same, now);
  return {
    patch: { ...kafka.patch, ...twice.patch },
    changes: [...kafka.changes, ...twice.changes],
  };
}

/** Whether the plain list of names differs from the rows. */
async function isListDifferent(
  context: ConnectClusterContext,
  row: ConnectClusterRow,
  signal: AbortSignal | undefined,
): Promise<boolean> {
  const held = row.hold_reason !== null && row.hold_reason !== 'same-cluster';
  if (row.last_good_at === null || held) {
    return false;
  }
  try {
    const names = await askTrusted(context, row, signal, url =>
      context.client.connectorNames({
        url,
        signal,
        timeoutMs: context.timeouts.statusTimeoutMs,
      }),
    );
    const known = await readKnown(context.knex, row.id);
    return names.length !== known.size || names.some(name => !known.has(name));
  } catch (error) {
    if (isConnectError(error) && error.kind !== 'aborted') {
      return false;
    }
    throw error;
  }
}
