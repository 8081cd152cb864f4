// @ts-check

/**
 * Runs of syncs, what was asked for and when, daily syncs, and what people
 * changed of the settings.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('connect_clusters', table => {
    // How often a sync was asked for; and how often at the start of the last
    // run that ended: a wish is done when the second has reached it.
    table.integer('sync_requests').notNullable().defaultTo(0);
    table.integer('run_requests').notNullable().defaultTo(0);
    // scheduled | requested | daily
    table.string('run_trigger', 16);
    // Null: no run is under way.
    table.timestamp('running_since', { useTz: true });
    // The last daily time whose sync was begun or is not needed any more.
    table.timestamp('daily_through', { useTz: true });
  });

  await knex.schema.createTable('sync_hours', table => {
    table.comment('How the runs of each Connect cluster went, by the hour');
    table
      .integer('connect_cluster_id')
      .notNullable()
      .references('id')
      .inTable('connect_clusters')
      .onDelete('CASCADE');
    // In which they began.
    table.timestamp('hour', { useTz: true }).notNullable();
    table.integer('runs').notNullable();
    table.integer('failed').notNullable();
    table.integer('changed').notNullable();
    table.integer('held').notNullable();
    // Of those that nobody asked for, how many were worth a row of their own.
    table.integer('remarkable').notNullable();
    table.bigInteger('total_ms').notNullable();
    table.integer('max_ms').notNullable();
    table.primary(['connect_cluster_id', 'hour']);
    // The chart; retention.
    table.index(['hour']);
  });

  await knex.schema.createTable('sync_runs', table => {
    table.comment('Runs that changed something, failed or were asked for');
    table.bigIncrements('id');
    table
      .integer('connect_cluster_id')
      .notNullable()
      .references('id')
      .inTable('connect_clusters')
      .onDelete('CASCADE');
    table.timestamp('started_at', { useTz: true }).notNullable();
    table.integer('duration_ms').notNullable();
    table.string('outcome', 16).notNullable();
    table.string('trigger', 16).notNullable();
    table.integer('added').notNullable();
    table.integer('changed').notNullable();
    table.integer('removed').notNullable();
    table.string('error_kind', 32);
    table.text('error_message');
    table.index(['connect_cluster_id', 'id']);
    // Retention.
    table.index(['started_at']);
  });

  await knex.schema.createTable('settings_changes', table => {
    table.comment('Who changed which settings, from what to what');
    table.bigIncrements('id');
    // Of the settings after it.
    table.integer('version').notNullable();
    table.timestamp('at', { useTz: true }).notNullable();
    table.text('by').notNullable();
    // A JSON array of { setting, before, after }.
    table.text('changes').notNullable();
    // Retention.
    table.index(['at']);
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('settings_changes');
  await knex.schema.dropTable('sync_runs');
  await knex.schema.dropTable('sync_hours');
  for (const column of [
    'daily_through',
    'running_since',
    'run_trigger',
    'run_requests',
    'sync_requests',
  ]) {
    // In plain SQL: on SQLite knex would make the table anew, and what hangs
    // on its rows would go with the old one.
    await knex.raw('alter table connect_clusters drop column ??', [column]);
  }
};
