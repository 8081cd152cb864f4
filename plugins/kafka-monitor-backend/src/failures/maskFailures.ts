import { Knex } from 'knex';
import { maskKnown, maskText } from '../connect';
import { chunked, updateRows } from '../database/batch';
import {
  ConnectorHistoryRow,
  FailureEventRow,
  FailureRow,
} from '../database/tables';

/** Values that must not be shown, by the connector that has them. */
export type SecretsByName = ReadonlyMap<string, Iterable<string>>;

/**
 * Masks in what is stored of failures the secrets that have only now become
 * known; part of the caller's transaction.
 */
export async function maskFailures(
  trx: Knex,
  connectClusterId: number,
  secrets: SecretsByName,
): Promise<void> {
  for (const names of chunked([...secrets.keys()], 500)) {
    const failures = await trx<FailureRow>('failures')
      .where({ connect_cluster_id: connectClusterId })
      .whereIn('name', names)
      .select('id', 'name', 'trace', 'cause_line');
    if (failures.length > 0) {
      await maskRows(trx, failures, secrets);
      await maskEvents(trx, failures, secrets);
      await maskTold(trx, connectClusterId, failures, secrets);
    }
  }
}

type Named = Pick<FailureRow, 'id' | 'name' | 'trace' | 'cause_line'>;

async function maskRows(
  trx: Knex,
  failures: readonly Named[],
  secrets: SecretsByName,
): Promise<void> {
  const changed = failures.flatMap(({ id, name, trace, cause_line: line }) => {
    const known = [...secrets.get(name)!];
    const masked = {
      id,
      trace: trace && maskText(trace, known),
      cause_line: line && maskText(line, known),
    };
    return masked.trace === trace && masked.cause_line === line ? [] : [masked];
  });
  await updateRows(trx, 'failures', changed, ['id']);
}

async function maskEvents(
  trx: Knex,
  failures: readonly Named[],
  secrets: SecretsByName,
): Promise<void> {
  const names = new Map(failures.map(({ id, name }) => [String(id), name]));
  for (const chunk of chunked(failures, 500)) {
    const events = await trx<FailureEventRow>('failure_events').whereIn(
      'failure_id',
      chunk.map(({ id }) => id),
    );
    const changed = events.flatMap(({ id, failure_id, payload: text }) => {
      const known = [...secrets.get(names.get(String(failure_id))!)!];
      const payload = JSON.stringify(
        JSON.parse(text, (_, value) =>
          typeof value === 'string' ? maskKnown(value, known) : value,
        ),
      );
      return payload === text ? [] : [{ id, payload }];
    });
    await updateRows(trx, 'failure_events', changed, ['id']);
  }
}

/** What the connectors' own time lines tell of them. */
async function maskTold(
  trx: Knex,
  connectClusterId: number,
  failures: readonly Named[],
  secrets: SecretsByName,
): Promise<void> {
  const names = [...new Set(failures.map(({ name }) => name))];
  const rows = await trx<ConnectorHistoryRow>('connector_history')
    .where({ connect_cluster_id: connectClusterId, kind: 'failure' })
    .whereIn('name', names)
    .whereNotNull('cause')
    .select('id', 'name', 'cause');
  const changed = rows.flatMap(({ id, name, cause }) => {
    const masked = cause && maskKnown(cause, [...secrets.get(name)!]);
    return masked === cause ? [] : [{ id, cause: masked }];
  });
  await updateRows(trx, 'connector_history', changed, ['id']);
}
