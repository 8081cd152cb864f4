import {
  FieldChange,
  OrganizationEntry,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { Knex } from 'knex';
import { appendChanges } from '../changes/changeLog';
import { insertRows } from '../database/batch';

/** Something that happened to a team or business cluster. */
export interface OrganizationEvent {
  subject: 'team' | 'cluster';
  name: string;
  action: OrganizationEntry['action'];
  changes: readonly FieldChange[];
}

/**
 * Writes to history and change log what happened, in the order given; part of
 * the caller's transaction.
 *
 * @param by `actor`: a person's ref; null: the backend itself
 */
export async function tellOrganization(
  trx: Knex,
  events: readonly OrganizationEvent[],
  by: { actor: string | null; at: Date },
): Promise<void> {
  await insertRows(
    trx,
    'organization_history',
    events.map(({ subject, name, action, changes }) => ({
      subject,
      name,
      action,
      changes: JSON.stringify(changes),
      ...by,
    })),
  );
  await appendChanges(
    trx,
    events.map(({ subject, name, action, changes }) => ({
      kind: `${subject}-changed`,
      name,
      payload: { action, changes },
    })),
    { connectClusterId: 0, syncNumber: 0, at: by.at },
  );
}
