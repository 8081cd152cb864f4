import { ConflictError, NotAllowedError } from '@backstage/errors';
import {
  acknowledgeRequestSchema,
  FailureAction,
  FailureDetail,
  noteRequestSchema,
  resolveRequestSchema,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { z } from 'zod';
import { ConnectorReadings } from '../connectors/connectorReading';
import { toBoolean } from '../database/values';
import { AuditedChange } from '../openapi/AuditedChanges';
import { actorOf, CallerCredentials } from '../permissions/actor';
import { actOnFailure, FailureActing } from './actOnFailure';
import { acknowledge, addNote, resolve, unresolve } from './failureActs';
import { readFailureDetail } from './failureDetail';
import { findFailure, FoundFailure } from './findFailure';
import { Troubleshooter } from './troubleshooting/Troubleshooter';

/** What acts that somebody asks for are built on. */
export interface CallerActing {
  readings: ConnectorReadings;
  troubleshooter: Troubleshooter;
  acting: FailureActing;
}

/** A failure, and who acts on it. */
export interface AskedAct {
  id: string;
  credentials: CallerCredentials;
}

/** An act on one failure, in the audit log. */
export function auditedAct(action: FailureAction, id: string): AuditedChange {
  return {
    eventId: `failure-${action}`,
    severityLevel: 'low',
    meta: { failure: id },
  };
}

/** A failure as the caller may see it now. */
export async function readFailure(
  {
    readings,
    troubleshooter,
  }: Pick<CallerActing, 'readings' | 'troubleshooter'>,
  { id, credentials }: AskedAct,
): Promise<FailureDetail> {
  const reading = await readings.begin(credentials);
  const found = await findFailure(reading, id);
  return readFailureDetail(reading, found, troubleshooter);
}

/** Acts if the caller may, and answers the failure as it is then. */
async function act(
  options: CallerActing,
  asked: AskedAct,
  action: FailureAction,
  decide: Parameters<typeof actOnFailure>[2],
): Promise<FailureDetail> {
  const before = await options.readings.begin(asked.credentials);
  const found = await findFailure(before, asked.id);
  assertMay(found, action);
  await actOnFailure(options.acting, found.row, decide, {
    by: actorOf(asked.credentials),
  });
  return readFailure(options, asked);
}

/** Somebody takes care of a failure. */
export function acknowledgeFailure(
  options: CallerActing,
  asked: AskedAct,
  { note, until }: z.output<typeof acknowledgeRequestSchema>,
): Promise<FailureDetail> {
  return act(options, asked, 'acknowledge', (failure, given) =>
    acknowledge(failure, {
      ...given,
      note: note || null,
      until: until === undefined ? undefined : new Date(until),
    }),
  );
}

/** Somebody calls a failure over. */
export function resolveFailure(
  options: CallerActing,
  asked: AskedAct,
  { note }: z.output<typeof resolveRequestSchema>,
): Promise<FailureDetail> {
  return act(options, asked, 'resolve', (failure, given) =>
    resolve(failure, { ...given, note: note || null }),
  );
}

/** Somebody opens a failure again. */
export function unresolveFailure(
  options: CallerActing,
  asked: AskedAct,
  { note }: z.output<typeof resolveRequestSchema>,
): Promise<FailureDetail> {
  return act(options, asked, 'unresolve', (failure, given) => {
    if (given.anotherIsOpen) {
      throw new ConflictError('Another failure of the same connector is open');
    }
    return unresolve(failure, { ...given, note: note || null });
  });
}

/** Somebody adds a note to a failure. */
export function noteFailure(
  options: CallerActing,
  asked: AskedAct,
  { note }: z.output<typeof noteRequestSchema>,
): Promise<FailureDetail> {
  return act(options, asked, 'note', (failure, given) =>
    addNote(failure, { ...given, note }),
  );
}

/** @throws NotAllowedError naming what may not be done */
function assertMay({ row }: FoundFailure, action: FailureAction) {
  const may =
    action === 'acknowledge' || action === 'note'
      ? row.may_acknowledge
      : row.may_resolve;
  if (!toBoolean(may)) {
    throw new NotAllowedError(
      `You may not ${action} failures of ${row.environment}/${row.connect_cluster}/${row.name}`,
    );
  }
}
