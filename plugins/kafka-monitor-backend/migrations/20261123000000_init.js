// @ts-check

/**
 * Times are instants (`timestamptz` on PostgreSQL, milliseconds on SQLite).
 * An observed time is a pair of columns: the last look that did not show the
 * thing, and the first that did.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  // Names of connectors sort and compare by their bytes, as on SQLite: alike
  // in every locale, and much faster than by a language's rules.
  const nameType = String(knex.client.config.client).includes('sqlite')
    ? 'text'
    : 'text collate "C"';

  await knex.schema.createTable('counters', table => {
    table.comment('Numbers that only grow, drawn by every replica');
    table.string('name', 64).primary();
    table.bigInteger('value').notNullable();
  });
  await knex('counters').insert([{ name: 'observation', value: 0 }]);

  await knex.schema.createTable('secrets', table => {
    table.comment('Keys made by the backend itself, such as the digest key');
    table.string('name', 64).primary();
    table.string('value', 255).notNullable();
  });

  await knex.schema.createTable('settings', table => {
    table.comment('What people changed while it runs, one JSON document');
    table.string('name', 64).primary();
    table.integer('version').notNullable();
    table.text('value').notNullable();
    table.timestamp('updated_at', { useTz: true }).notNullable();
    table.string('updated_by', 255).notNullable();
  });

  await knex.schema.createTable('connect_clusters', table => {
    table.comment('One row per Connect cluster: what its last look gave');
    table.increments('id');
    table.string('environment', 64).notNullable();
    table.string('connect_cluster', 64).notNullable();
    table.string('platform', 16).notNullable();
    table.boolean('configured').notNullable();
    table.integer('sync_number').notNullable().defaultTo(0);
    // Whole-body hashes of what was last applied; null: apply the next one.
    table.string('status_hash', 64);
    table.string('info_hash', 64);
    table.string('active_url', 1024);
    table.string('kafka_version', 64);
    table.string('kafka_cluster_id', 128);
    table.timestamp('last_good_at', { useTz: true });
    table.timestamp('last_info_at', { useTz: true });
    table.timestamp('failing_since', { useTz: true });
    table.string('error_kind', 32);
    table.text('error_message');
    table.string('hold_reason', 32);
    table.text('hold_message');
    table.timestamp('hold_since', { useTz: true });
    table.timestamp('hold_until', { useTz: true });
    // What it is about, a JSON array: connectors that vanished together,
    // Kafka clusters, or the other Connect cluster.
    table.text('hold_names');
    // When each beat is due; "sync now" and settings move them.
    table.timestamp('status_due_at', { useTz: true });
    table.timestamp('info_due_at', { useTz: true });
    table.timestamp('health_due_at', { useTz: true });
    table.timestamp('sync_requested_at', { useTz: true });
    table.timestamp('retry_after', { useTz: true });
    table.integer('failures_in_a_row').notNullable().defaultTo(0);
    table.timestamp('last_tick_at', { useTz: true });
    table.timestamp('run_started_at', { useTz: true });
    table.integer('run_duration_ms');
    table.string('run_outcome', 16);
    table.integer('run_added');
    table.integer('run_changed');
    table.integer('run_removed');
    table.text('run_error');
    table.unique(['environment', 'connect_cluster']);
  });

  await knex.schema.createTable('workers', table => {
    table.comment('What the configured worker URLs answered last');
    table
      .integer('connect_cluster_id')
      .notNullable()
      .references('id')
      .inTable('connect_clusters')
      .onDelete('CASCADE');
    table.string('url', 1024).notNullable();
    table.string('worker_id', 300);
    table.string('health', 16).notNullable();
    table.string('version', 64);
    table.string('kafka_cluster_id', 128);
    table.integer('latency_ms');
    table.text('message');
    table.integer('misses').notNullable().defaultTo(0);
    table.timestamp('last_answer_at', { useTz: true });
    // When it last said, or could not say, that it was not cut off.
    table.timestamp('last_healthy_at', { useTz: true });
    table.timestamp('since', { useTz: true });
    table.primary(['connect_cluster_id', 'url']);
  });

  await knex.schema.createTable('connectors', table => {
    table.comment('Hot: what changes with every state change, and what lists');
    table.increments('id');
    table
      .integer('connect_cluster_id')
      .notNullable()
      .references('id')
      .inTable('connect_clusters')
      .onDelete('CASCADE');
    table.specificType('name', nameType).notNullable();
    table.string('health', 16).notNullable();
    table.smallint('health_rank').notNullable();
    table.string('state', 64);
    table.string('worker_id', 300);
    table.string('version', 64);
    table.text('trace');
    table.integer('tasks_running').notNullable().defaultTo(0);
    table.integer('tasks_failed').notNullable().defaultTo(0);
    table.integer('tasks_total').notNullable().defaultTo(0);
    table.integer('tasks_expected');
    table.text('problem');
    // Absent from the status answer although the worker has it.
    table.timestamp('absent_since', { useTz: true });
    table.timestamp('changed_after', { useTz: true });
    table.timestamp('changed_by', { useTz: true }).notNullable();
    table.timestamp('first_seen_at', { useTz: true }).notNullable();
    table.bigInteger('observed_seq').notNullable();
    // Hashes of the last applied slices; null: read the next one.
    table.string('status_hash', 64);
    table.string('info_hash', 64);
    table.string('type', 16).notNullable().defaultTo('unknown');
    table.string('connector_class', 300);
    table.string('direction', 8);
    // DBMS by knowledge of the class; `dbms` is what holds.
    table.string('dbms', 64);
    table.text('endpoint');
    table.string('consumer_group', 300);
    table.boolean('topics_at_runtime').notNullable().defaultTo(false);
    table.string('topic_use', 20).notNullable().defaultTo('pending');
    table.timestamp('topics_due_at', { useTz: true });
    table.string('team', 63).notNullable().defaultTo('lainnya');
    table.string('cluster', 63);
    table.boolean('critical').notNullable().defaultTo(false);
    // The identity: upserts, and the look-up of one connector.
    table.unique(['connect_cluster_id', 'name']);
    // The list as it opens: abnormal first, then by name.
    table.index(['health_rank', 'name']);
    // The counts beside it, without reading a row.
    table.index(['connect_cluster_id', 'health']);
    // "Whose is it": filters by team and by business cluster.
    table.index(['team']);
    table.index(['cluster']);
    // The slow beat: which connector's topics to ask for next.
    table.index(['connect_cluster_id', 'topics_due_at']);
  });

  await knex.schema.createTable('tasks', table => {
    table
      .integer('connector_id')
      .notNullable()
      .references('id')
      .inTable('connectors')
      .onDelete('CASCADE');
    table.integer('task').notNullable();
    table.string('state', 64).notNullable();
    table.string('worker_id', 300);
    table.string('version', 64);
    table.text('trace');
    table.timestamp('changed_after', { useTz: true });
    table.timestamp('changed_by', { useTz: true }).notNullable();
    table.primary(['connector_id', 'task']);
  });

  await knex.schema.createTable('connector_configs', table => {
    table.comment('Cold: versions of the masked configuration');
    table.increments('id');
    table.integer('connect_cluster_id').notNullable();
    table.specificType('name', nameType).notNullable();
    table.integer('version').notNullable();
    table.text('config').notNullable();
    table.text('masked_keys').notNullable();
    // Keyed digests per key: a changed secret is seen and never stored.
    table.text('digests').notNullable();
    table.text('changed_keys').notNullable();
    table.timestamp('changed_after', { useTz: true });
    table.timestamp('changed_by', { useTz: true }).notNullable();
    // The present version, and the versions page, newest first.
    table.unique(['connect_cluster_id', 'name', 'version']);
    // Retention.
    table.index(['changed_by']);
  });

  await knex.schema.createTable('connector_topics', table => {
    table
      .integer('connector_id')
      .notNullable()
      .references('id')
      .inTable('connectors')
      .onDelete('CASCADE');
    table.string('topic', 512).notNullable();
    table.string('direction', 8).notNullable();
    table.boolean('configured').notNullable();
    table.boolean('used').notNullable();
    table.boolean('pattern').notNullable();
    table.boolean('internal').notNullable();
    table.primary(['connector_id', 'topic', 'direction']);
    // Filter by topic.
    table.index(['topic']);
  });

  await knex.schema.createTable('connector_history', table => {
    table.comment('State changes and appearances, kept after the connector');
    table.bigIncrements('id');
    table.integer('connect_cluster_id').notNullable();
    table.specificType('name', nameType).notNullable();
    // state | config | lifecycle
    table.string('kind', 16).notNullable();
    table.integer('task');
    table.string('from_state', 64);
    table.string('to_state', 64);
    table.string('from_health', 16);
    table.string('to_health', 16);
    table.string('worker_id', 300);
    // Of a config entry: its version. Of a lifecycle entry: the event.
    table.integer('config_version');
    table.text('changed_keys');
    table.string('event', 16);
    table.timestamp('changed_after', { useTz: true });
    table.timestamp('changed_by', { useTz: true }).notNullable();
    // The time line of one connector, newest first.
    table.index(['connect_cluster_id', 'name', 'id']);
    // Retention.
    table.index(['changed_by']);
  });

  await knex.schema.createTable('change_log', table => {
    table.comment('The outbox: alerts, signals, events and catalog read it');
    table.bigIncrements('seq');
    table.integer('connect_cluster_id').notNullable();
    table.integer('sync_number').notNullable();
    table.string('kind', 32).notNullable();
    // Null: of the Connect cluster itself.
    table.specificType('name', nameType);
    table.text('payload').notNullable();
    table.timestamp('at', { useTz: true }).notNullable();
    // Retention.
    table.index(['at']);
  });

  await knex.schema.createTable('change_cursors', table => {
    table.comment('How far each consumer has read the change log');
    table.string('consumer', 64).primary();
    table.bigInteger('position').notNullable();
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  for (const table of [
    'change_cursors',
    'change_log',
    'connector_history',
    'connector_topics',
    'connector_configs',
    'tasks',
    'connectors',
    'workers',
    'connect_clusters',
    'settings',
    'secrets',
    'counters',
  ]) {
    await knex.schema.dropTable(table);
  }
};
