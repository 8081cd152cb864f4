import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { InputError, NotFoundError } from '@backstage/errors';
import {
  MAX_MUTE_HOURS,
  Mute,
  muteCreateSchema,
  MuteScope,
  signalKinds,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { Knex } from 'knex';
import { z } from 'zod';
import { ConnectorReadings } from '../../connectors/connectorReading';
import { MuteRow } from '../../database/tables';
import { AuditedChange } from '../../openapi/AuditedChanges';
import {
  beginOrganizationReading,
  OrganizationReading,
} from '../../organization/OrganizationReading';
import { actorOf, CallerCredentials } from '../../permissions/actor';
import { TeamAuthorizer } from '../../permissions/TeamAuthorizer';
import { scopeOf } from './activeMutes';
import { assertMayMute, assertScopeExists, muteHours } from './muteAccess';
import {
  endMute as writeEnd,
  findMute as readMute,
  insertMute,
  isActive,
  readHeld,
  toMute,
} from './muteStore';
import { isReadable, readReadableConnectors } from './readableMutes';

const HOUR_MS = 3_600_000;

/** What mutes that somebody sees and makes are built on. */
export interface MuteOptions {
  knex: Knex;
  readings: ConnectorReadings;
  authorizer: TeamAuthorizer;
  publish: (kinds: readonly string[]) => Promise<void>;
  judgeAnew: () => void;
  clock: () => Date;
}

/** @throws NotAllowedError for who may not read what people are told */
export function beginMuteReading(
  options: MuteOptions,
  credentials: BackstageCredentials,
): Promise<OrganizationReading> {
  return beginOrganizationReading(options, credentials, 'readMessages');
}

/** Those that the caller may see. */
export async function readableMutes(
  reading: OrganizationReading,
  rows: readonly MuteRow[],
): Promise<MuteRow[]> {
  const connectors = await readReadableConnectors(reading, rows);
  return rows.filter(row => isReadable(row, connectors));
}

/** Mutes as the caller sees them. */
export async function showMutes(
  { knex, clock }: MuteOptions,
  reading: OrganizationReading,
  rows: readonly MuteRow[],
  caller: string,
): Promise<Mute[]> {
  // How much is held of others is none of his business.
  const readsAll = reading.connectors.may.read.connectors === 'all';
  const held = readsAll ? await readHeld(knex) : new Map<string, number>();
  const now = clock();
  const shown: Mute[] = [];
  for (const row of rows) {
    const mayEnd =
      isActive(row, now) &&
      (row.created_by === caller ||
        (await muteHours(reading, scopeOf(row))) > 0);
    shown.push(toMute(row, now, held.get(String(row.id)) ?? 0, mayEnd));
  }
  return shown;
}

async function findMute(
  options: MuteOptions,
  reading: OrganizationReading,
  id: string,
  caller: string,
): Promise<Mute> {
  const row = await readMute(options.knex, id);
  const rows = row ? await readableMutes(reading, [row]) : [];
  const [mute] = await showMutes(options, reading, rows, caller);
  if (!mute) {
    throw new NotFoundError(`There is no mute ${id}`);
  }
  return mute;
}

async function tellChanged({ judgeAnew, publish }: MuteOptions) {
  judgeAnew();
  await publish([signalKinds.mutes]);
}

/** A mute that begins, in the audit log. */
export function auditedMute(scope: MuteScope, until: string): AuditedChange {
  return {
    eventId: 'mute-create',
    severityLevel: 'medium',
    meta: { scope: { ...scope }, until },
  };
}

/** Holds the alerts of something, if the caller may for that long. */
export async function createMute(
  options: MuteOptions,
  credentials: CallerCredentials,
  asked: z.output<typeof muteCreateSchema>,
): Promise<Mute> {
  const { knex, clock } = options;
  const by = actorOf(credentials);
  const reading = await beginMuteReading(options, credentials);
  await assertScopeExists(reading, asked.scope);
  const now = clock();
  const until = new Date(asked.until);
  const hours = (until.getTime() - now.getTime()) / HOUR_MS;
  if (hours <= 0 || hours > MAX_MUTE_HOURS) {
    throw new InputError(
      `Invalid body: until: must be in the future, at most ${MAX_MUTE_HOURS} hours from now`,
    );
  }
  await assertMayMute(reading, asked.scope, hours);
  const row = await knex.transaction(trx =>
    insertMute(trx, { ...asked, until, by, at: now }),
  );
  await tellChanged(options);
  const after = await beginMuteReading(options, credentials);
  return findMute(options, after, String(row.id), by);
}

/** Ends a mute, if it is the caller's or he may mute as much. */
export async function endMute(
  options: MuteOptions,
  credentials: CallerCredentials,
  id: string,
): Promise<Mute> {
  const by = actorOf(credentials);
  const reading = await beginMuteReading(options, credentials);
  const mute = await findMute(options, reading, id, by);
  if (mute.createdBy !== by) {
    await assertMayMute(reading, mute.scope, 0);
  }
  await options.knex.transaction(trx =>
    writeEnd(trx, Number(id), by, options.clock()),
  );
  await tellChanged(options);
  return findMute(options, reading, id, by);
}
