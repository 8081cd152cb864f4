import { Knex } from 'knex';
import { chunked, insertRows } from '../database/batch';
import { composeEnded } from './composeEnded';
import { composeFailing } from './composeFailing';
import {
  composeTrouble,
  composeTroubleEnd,
  TroubleAudience,
} from './composeTroubles';
import { toldClosed, toldFailing } from './decide';
import { SceneDecision } from './decideScene';
import { FailureRecord, toAlertFailureRow } from './FailureRecord';
import { Channels, storeAlert, storeMessages } from './outbox/storeMessages';
import { AlertScene, SceneOptions } from './readScene';

const RECORD_COLUMNS = [
  'team',
  'alert_id',
  'told',
  'told_severity',
  'told_fingerprint',
  'told_critical',
  'failing_told_at',
  'passed',
  'told_acknowledged',
  'told_flapping',
  'baseline',
  'pending_since',
  'due_at',
  'held_by',
];

/** What is written, and what for. */
interface Writing {
  decision: SceneDecision;
  scene: AlertScene;
  channels: Channels;
  options: SceneOptions;
}

/** Whether a record says anything that its absence would not. */
function isWorthKeeping({ facts, told }: FailureRecord): boolean {
  return facts.open || told.what !== 'nothing';
}

/** What waited, and came and went untold, would else be due for ever. */
async function forget(trx: Knex, records: readonly FailureRecord[]) {
  for (const chunk of chunked(records, 500)) {
    await trx('alert_failures')
      .whereIn(
        'failure_id',
        chunk.map(({ facts }) => facts.failureId),
      )
      .delete();
  }
}

async function readCriticalTeams(
  trx: Knex,
  ids: ReadonlyArray<number | null>,
): Promise<Map<number, string[]>> {
  const teams = new Map<number, string[]>();
  const clusters = ids.filter((each): each is number => each !== null);
  if (clusters.length > 0) {
    const rows = await trx('connectors')
      .where({ critical: true })
      .whereIn('connect_cluster_id', clusters)
      .distinct('connect_cluster_id', 'team')
      .orderBy('team');
    for (const { connect_cluster_id: cluster, team } of rows) {
      teams.set(cluster, [...(teams.get(cluster) ?? []), team]);
    }
  }
  return teams;
}

/** Tells of troubles, and of those that are over. */
async function writeTroubles(
  trx: Knex,
  { decision, scene, channels, options }: Writing,
): Promise<number> {
  const { begun, over } = decision;
  const { now, receivers } = scene;
  if (begun.length + over.length === 0) {
    return 0;
  }
  const audience: TroubleAudience = {
    receivers,
    environments: options.environments,
    admins: options.admins,
    criticalTeams: await readCriticalTeams(
      trx,
      [...begun, ...over].map(each => each.connectClusterId),
    ),
  };
  let count = 0;
  for (const trouble of begun) {
    const alertId = await storeAlert(trx, {
      kind: 'connect-cluster',
      team: null,
      at: now,
    });
    const messages = composeTrouble(trouble, alertId, audience);
    await storeMessages(trx, messages, channels, now);
    await trx('alert_troubles').insert({
      subject: trouble.subject,
      kind: trouble.kind,
      label: trouble.label.slice(0, 500),
      connect_cluster_id: trouble.connectClusterId,
      environment: trouble.environment,
      since: trouble.since,
      alert_id: alertId,
    });
    count += messages.length;
  }
  for (const trouble of over) {
    await trx('alert_troubles').where({ subject: trouble.subject }).delete();
    // One whose environment is watched no more is not called over.
    const watched =
      trouble.kind === 'disabled' || scene.watched[trouble.environment];
    if (trouble.alertId !== null && watched) {
      const messages = composeTroubleEnd(trouble, trouble.alertId, audience);
      await storeMessages(trx, messages, channels, now);
      count += messages.length;
    }
  }
  return count;
}

/** Tells teams of failures; who was told is kept with each. */
async function writeFailing(
  trx: Knex,
  { decision, scene, channels, options }: Writing,
): Promise<FailureRecord[]> {
  const told: FailureRecord[] = [];
  const { now, settings } = scene;
  const { reminderMs } = settings.alerts;
  for (const flush of decision.failing) {
    const message = await composeFailing(flush, {
      knex: trx,
      troubleshooter: options.troubleshooter,
      receivers: scene.receivers,
      titleOf: scene.titleOf,
    });
    const [{ alertId }] = await storeMessages(trx, [message], channels, now);
    const reminder =
      reminderMs === undefined ? null : new Date(now.getTime() + reminderMs);
    told.push(
      ...flush.failures.map(({ record, reason }) =>
        toldFailing(
          record,
          reason,
          alertId,
          now,
          record.facts.acknowledgedUntil ?? reminder,
        ),
      ),
    );
  }
  return told;
}

async function writeEnded(
  trx: Knex,
  { decision, scene, channels }: Writing,
): Promise<FailureRecord[]> {
  const { now, receivers, titleOf } = scene;
  for (const flush of decision.ended) {
    const message = composeEnded(flush, { receivers, titleOf });
    await storeMessages(trx, [message], channels, now);
    await trx('alerts')
      .where({ id: flush.alertId })
      .update({ ends_told_at: now });
  }
  return decision.ended.flatMap(({ ended }) => ended.map(toldClosed));
}

/**
 * Stores what was decided; part of the caller's transaction.
 *
 * @returns how many messages there are to send
 */
export async function writeDecision(
  trx: Knex,
  writing: Writing,
): Promise<number> {
  const { decision, scene } = writing;
  const failing = await writeFailing(trx, writing);
  const ended = await writeEnded(trx, writing);
  const troubles = await writeTroubles(trx, writing);
  await insertRows(
    trx,
    'alert_failures',
    [...failing, ...ended, ...decision.records.filter(isWorthKeeping)].map(
      toAlertFailureRow,
    ),
    { key: ['failure_id'], merge: RECORD_COLUMNS },
  );
  await forget(
    trx,
    decision.records.filter(record => !isWorthKeeping(record)),
  );
  await insertRows(
    trx,
    'alert_teams',
    [...decision.teams].map(([team, { criticalAt, flushedAt }]) => ({
      team,
      critical_at: criticalAt,
      flushed_at: flushedAt,
    })),
    { key: ['team'], merge: ['critical_at', 'flushed_at'] },
  );
  await trx('alert_checks')
    .insert({
      name: 'environments',
      value: JSON.stringify(scene.watched),
      at: scene.now,
    })
    .onConflict('name')
    .merge();
  return decision.failing.length + decision.ended.length + troubles;
}
