// @ts-check

/**
 * Failures with their time lines; operations, one by one and in bulk.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  // As in the first migration: names compare by their bytes.
  const nameType = String(knex.client.config.client).includes('sqlite')
    ? 'text'
    : 'text collate "C"';

  await knex.schema.createTable('failures', table => {
    table.comment('Incidents, with what the connector was then; kept after it');
    table.bigIncrements('id');
    table.integer('connect_cluster_id').notNullable();
    table.specificType('name', nameType).notNullable();
    // failed | degraded | no-tasks | restarting | unassigned | no-status ...
    table.string('kind', 16).notNullable();
    table.smallint('severity').notNullable();
    table.boolean('open').notNullable();
    // recovered | stood-down | gone | resolved
    table.string('ended_as', 16);
    table.timestamp('since_after', { useTz: true });
    table.timestamp('since_by', { useTz: true }).notNullable();
    table.timestamp('opened_at', { useTz: true }).notNullable();
    // As what it was seen since it failed last: failing | moving | ran
    table.string('seen', 16).notNullable();
    table.timestamp('recovering_after', { useTz: true });
    table.timestamp('recovering_by', { useTz: true });
    table.timestamp('closed_at', { useTz: true });
    table.integer('occurrences').notNullable();
    table.timestamp('last_occurrence_at', { useTz: true }).notNullable();
    // Of late, milliseconds since 1970: a JSON array. Flapping is told by it.
    table.text('onsets').notNullable();
    table.timestamp('flapping_until', { useTz: true });
    table.string('cause_line', 320);
    table.string('cause_exception', 300);
    table.string('fingerprint', 64);
    // Every root cause that was seen, a JSON array of fingerprints.
    table.text('fingerprints').notNullable();
    table.text('trace');
    // The part that the trace is of; null: the connector itself.
    table.integer('trace_task');
    table.string('trace_worker', 300);
    // Parts that failed last: a JSON array of [task or null, worker].
    table.text('parts').notNullable();
    table.string('acknowledged_by', 255);
    table.timestamp('acknowledged_at', { useTz: true });
    table.timestamp('acknowledged_until', { useTz: true });
    table.text('acknowledged_note');
    table.string('resolved_by', 255);
    // When a failure that a person resolved is looked at again.
    table.timestamp('recheck_at', { useTz: true });
    // When the clock alone may change something; null: it can not.
    table.timestamp('due_at', { useTz: true });
    // Identity and assignments at that time.
    table.string('environment', 64).notNullable();
    table.string('connect_cluster', 64).notNullable();
    table.string('platform', 16).notNullable();
    table.string('type', 16).notNullable();
    table.string('connector_class', 300);
    table.string('direction', 8);
    table.string('dbms', 64);
    table.string('team', 63).notNullable();
    table.string('cluster', 63);
    table.boolean('critical').notNullable();
    // The open one of a connector, and its earlier ones.
    table.index(['connect_cluster_id', 'name', 'id']);
    // How many there are of each status, without reading a row.
    table.index(['open', 'connect_cluster_id', 'acknowledged_until']);
    // What the clock may change.
    table.index(['connect_cluster_id', 'due_at']);
    // The same root cause elsewhere.
    table.index(['fingerprint', 'open']);
    // Those resolved last; retention.
    table.index(['open', 'closed_at', 'id']);
    // Statistics of a span of time.
    table.index(['since_by']);
  });

  // The list as it opens: worst first, then newest. In exactly its order,
  // which no builder can tell.
  await knex.raw(
    'create index failures_list on failures (open desc, severity, since_by desc, id desc)',
  );

  // At most one open failure per connector, whoever writes.
  await knex.raw(
    `create unique index failures_one_open on failures (connect_cluster_id, name) where ${
      nameType === 'text' ? 'open = 1' : 'open'
    }`,
  );

  await knex.schema.createTable('failure_events', table => {
    table.comment('The time line of each failure');
    table.bigIncrements('id');
    table
      .bigInteger('failure_id')
      .notNullable()
      .references('id')
      .inTable('failures')
      .onDelete('CASCADE');
    table.string('kind', 32).notNullable();
    table.timestamp('happened_after', { useTz: true });
    table.timestamp('happened_by', { useTz: true }).notNullable();
    table.string('actor', 255);
    table.text('note');
    // JSON object, by kind.
    table.text('payload').notNullable();
    table.index(['failure_id', 'id']);
  });

  await knex.schema.alterTable('connectors', table => {
    // When its state is a failure if it lasts; null: no state that counts.
    table.timestamp('failure_due_at', { useTz: true });
    table.index(['connect_cluster_id', 'failure_due_at']);
  });

  // What has been in trouble for long is a failure from the next look on.
  await knex('connectors')
    .whereIn('health', ['no-tasks', 'restarting', 'unassigned', 'unknown'])
    .update({ failure_due_at: new Date() });

  await knex.schema.alterTable('connect_clusters', table => {
    // Of the last look at a single connector: a look at all that was asked
    // for before it does not prove that nothing has changed since.
    table.bigInteger('reread_seq').notNullable().defaultTo(0);
  });

  await knex.schema.alterTable('connector_history', table => {
    // Of an operation: what, by whom, from where, and what came of it.
    table.string('operation', 32);
    table.string('actor', 255);
    table.string('origin', 16);
    table.string('bulk_id', 64);
    table.string('result', 16);
    table.text('message');
    // Restarted parts: a JSON array of task numbers, null for the connector.
    table.text('restarted');
    // Of a failure: which, its kind, how it ended, its root cause.
    table.bigInteger('failure_id');
    table.string('failure_kind', 16);
    table.string('failure_end', 16);
    table.text('cause');
  });

  await knex.schema.createTable('connector_restarts', table => {
    table.comment('The last restart of each connector, to follow it up');
    table
      .integer('connector_id')
      .primary()
      .references('id')
      .inTable('connectors')
      .onDelete('CASCADE');
    table.timestamp('at', { useTz: true }).notNullable();
    table.string('actor', 255).notNullable();
    // JSON array of task numbers, null for the connector itself.
    table.text('restarted').notNullable();
    // Root cause before it; null: there was none.
    table.string('fingerprint', 64);
    // How many failed parts were seen before it.
    table.integer('failed_parts').notNullable();
    // The entry of the time line that it is.
    table.bigInteger('history_id').notNullable();
  });

  await knex.schema.createTable('connector_deletions', table => {
    table.comment('What was kept of connectors deleted from Kafka Connect');
    table.bigIncrements('id');
    table.integer('connect_cluster_id').notNullable();
    table.specificType('name', nameType).notNullable();
    table.timestamp('at', { useTz: true }).notNullable();
    table.string('actor', 255).notNullable();
    table.integer('config_version');
    // JSON array; null: the worker does not offer them.
    table.text('offsets');
    table.index(['connect_cluster_id', 'name', 'at']);
    table.index(['at']);
  });

  await knex.schema.createTable('selections', table => {
    table.comment('Connectors that matched a filter at one moment');
    table.string('id', 36).primary();
    table.string('created_by', 255).notNullable();
    table.timestamp('expires_at', { useTz: true }).notNullable();
    table.integer('count').notNullable();
    table.index(['expires_at']);
  });

  await knex.schema.createTable('selection_connectors', table => {
    table
      .string('selection_id', 36)
      .notNullable()
      .references('id')
      .inTable('selections')
      .onDelete('CASCADE');
    table.integer('position').notNullable();
    table.integer('connect_cluster_id').notNullable();
    table.specificType('name', nameType).notNullable();
    table.primary(['selection_id', 'position']);
  });

  await knex.schema.createTable('bulk_operations', table => {
    table.comment('Operations on many connectors');
    table.string('id', 36).primary();
    table.string('operation', 32).notNullable();
    // running | done | cancelled
    table.string('status', 16).notNullable();
    table.string('created_by', 255).notNullable();
    table.timestamp('started_at', { useTz: true }).notNullable();
    table.timestamp('finished_at', { useTz: true });
    table.integer('total').notNullable();
    // Which are to be gone on with.
    table.index(['status']);
    // Retention.
    table.index(['finished_at']);
  });

  await knex.schema.createTable('bulk_results', table => {
    table.comment('What became of each connector of a bulk operation');
    table
      .string('bulk_id', 36)
      .notNullable()
      .references('id')
      .inTable('bulk_operations')
      .onDelete('CASCADE');
    table.integer('position').notNullable();
    table.integer('connect_cluster_id').notNullable();
    table.string('environment', 64).notNullable();
    table.string('connect_cluster', 64).notNullable();
    table.specificType('name', nameType).notNullable();
    // waiting | running | done | failed | skipped | cancelled | unknown
    table.string('status', 16).notNullable();
    table.string('reason', 64);
    table.text('message');
    // Which backend has taken it, and until when it is believed to work on it.
    table.string('taken_by', 64);
    table.timestamp('taken_until', { useTz: true });
    table.timestamp('finished_at', { useTz: true });
    table.primary(['bulk_id', 'position']);
    // What is next for a Connect cluster; counts by status.
    table.index(['bulk_id', 'status', 'connect_cluster_id', 'position']);
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  for (const table of [
    'bulk_results',
    'bulk_operations',
    'selection_connectors',
    'selections',
    'connector_deletions',
    'connector_restarts',
  ]) {
    await knex.schema.dropTable(table);
  }
  await knex.schema.alterTable('connector_history', table => {
    table.dropColumns(
      'operation',
      'actor',
      'origin',
      'bulk_id',
      'result',
      'message',
      'restarted',
      'failure_id',
      'failure_kind',
      'failure_end',
      'cause',
    );
  });
  await knex.schema.alterTable('connect_clusters', table => {
    table.dropColumn('reread_seq');
  });
  await knex.schema.alterTable('connectors', table => {
    table.dropIndex(['connect_cluster_id', 'failure_due_at']);
    table.dropColumn('failure_due_at');
  });
  await knex.schema.dropTable('failure_events');
  await knex.schema.dropTable('failures');
};
