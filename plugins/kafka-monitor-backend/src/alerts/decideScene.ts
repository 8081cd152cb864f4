import { Knex } from 'knex';
import { chunked } from '../database/batch';
import { AlertTroubleRow } from '../database/tables';
import { toDate, toNumber } from '../database/values';
import { decide, Decision, EndedFlush, FailingFlush } from './decide';
import { FailureRecord } from './FailureRecord';
import { muteOf } from './mutes/activeMutes';
import {
  connectorKey,
  readConnectorsTold,
  readFailingByAlert,
} from './readRecords';
import { AlertScene } from './readScene';
import { deferredUntil } from './rules/deferral';
import { Circumstances } from './rules/judgeFailure';
import { quietUntil } from './rules/quietUntil';
import { planTroubles, Trouble, TroubleKind } from './rules/troubles';

/** A trouble that was told of, as it is stored. */
export type ToldTrouble = Pick<
  Trouble,
  'subject' | 'kind' | 'label' | 'environment' | 'connectClusterId'
> & { alertId: string | null };

/** All that is said now, and what is to be kept. */
export interface SceneDecision extends Decision {
  begun: readonly Trouble[];
  over: ToldTrouble[];
  /** There is nothing to write. */
  isEmpty: boolean;
}

export type { EndedFlush, FailingFlush };

async function readEndsTold(knex: Knex, alertIds: readonly string[]) {
  const told = new Map<string, Date>();
  for (const chunk of chunked(alertIds, 500)) {
    const rows = await knex('alerts')
      .whereIn('id', chunk)
      .whereNotNull('ends_told_at')
      .select('id', 'ends_told_at');
    rows.forEach(row =>
      told.set(String(toNumber(row.id)), toDate(row.ends_told_at)),
    );
  }
  return told;
}

function circumstancesIn(
  scene: AlertScene,
  connectorsTold: ReadonlyMap<string, Date>,
) {
  const { settings, now, mutes, teams, troubles } = scene;
  const { alerts } = settings;
  const quiet = new Map<string, Date | undefined>();
  const quietOf = (name: string) => {
    if (!quiet.has(name)) {
      const team = teams.get(name);
      quiet.set(
        name,
        quietUntil(
          team?.quietHours ?? alerts.quietHours,
          team?.timeZone ?? alerts.timeZone,
          now,
        ),
      );
    }
    return quiet.get(name);
  };
  return (record: FailureRecord): Omit<Circumstances, 'now'> => {
    const { facts } = record;
    return {
      throttleMs: alerts.throttleMs,
      reminderMs: alerts.reminderMs,
      connectorToldAt:
        connectorsTold.get(connectorKey(facts.connectClusterId, facts.name)) ??
        null,
      isAlerting:
        scene.watched[facts.environment] === true &&
        scene.routeOf(facts.environment) === 'all',
      mute: muteOf(mutes, facts, now),
      quietUntil: quietOf(facts.team),
      deferredUntil: deferredUntil(
        facts,
        troubles.clusters.get(facts.connectClusterId),
      ),
    };
  };
}

/** Environments that somebody has switched off. */
function switchedOff({ watched, watchedBefore, now }: AlertScene): Trouble[] {
  return Object.keys(watched)
    .filter(name => !watched[name] && watchedBefore !== null)
    .map(name => ({
      subject: `disabled ${name}`,
      kind: 'disabled' as const,
      connectClusterId: null,
      environment: name,
      label: name,
      since: now,
      detail: null,
    }));
}

async function decideTroubles(knex: Knex, scene: AlertScene) {
  const rows: AlertTroubleRow[] = await knex('alert_troubles').select('*');
  const told = new Map<string, ToldTrouble>(
    rows.map(row => [
      row.subject,
      {
        subject: row.subject,
        kind: row.kind as TroubleKind,
        label: row.label,
        environment: row.environment,
        connectClusterId: row.connect_cluster_id,
        alertId: row.alert_id === null ? null : String(toNumber(row.alert_id)),
      },
    ]),
  );
  const off = switchedOff(scene).filter(
    ({ environment, subject }) =>
      told.has(subject) || scene.watchedBefore?.[environment] === true,
  );
  const plan = planTroubles(
    [...scene.troubles.all, ...off],
    new Set(told.keys()),
    ({ environment, kind }) =>
      kind !== 'disabled' &&
      (scene.routeOf(environment) !== 'all' ||
        scene.mutes.some(
          ({ scope }) =>
            scope.kind === 'environment' && scope.environment === environment,
        )),
  );
  return {
    begun: plan.begun,
    over: plan.ended.map(subject => told.get(subject)!),
  };
}

/** Decides about failures and troubles together. */
export async function decideScene(
  knex: Knex,
  scene: AlertScene,
  records: readonly FailureRecord[],
): Promise<SceneDecision> {
  const { alerts } = scene.settings;
  const alertIds = [
    ...new Set(
      records.flatMap(({ facts, told }) =>
        !facts.open && told.alertId !== null ? [told.alertId] : [],
      ),
    ),
  ];
  const connectorsTold =
    records.length > 0
      ? await readConnectorsTold(
          knex,
          new Date(scene.now.getTime() - alerts.throttleMs),
        )
      : new Map<string, Date>();
  const decision = decide({
    now: scene.now,
    records,
    teams: scene.teamsTold,
    endsToldAt: await readEndsTold(knex, alertIds),
    failingByAlert: await readFailingByAlert(knex, alertIds),
    groupWaitMs: alerts.groupWaitMs,
    groupIntervalMs: alerts.groupIntervalMs,
    circumstancesOf: circumstancesIn(scene, connectorsTold),
  });
  const troubles = await decideTroubles(knex, scene);
  const isKnown =
    JSON.stringify(scene.watched) === JSON.stringify(scene.watchedBefore);
  return {
    ...decision,
    ...troubles,
    isEmpty:
      isKnown &&
      records.length === 0 &&
      troubles.begun.length === 0 &&
      troubles.over.length === 0,
  };
}
