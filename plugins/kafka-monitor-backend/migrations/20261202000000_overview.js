// @ts-check

/**
 * Indexes of the dashboard: what its numbers are made of, without reading a
 * row of the many failures that are over.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  const sqlite = String(knex.client.config.client).includes('sqlite');

  // How many began on a day. It does all that the one without the Connect
  // cluster did.
  await knex.schema.alterTable('failures', table => {
    table.index(['since_by', 'connect_cluster_id'], 'failures_began');
    table.dropIndex(['since_by']);
  });
  // How many ended on a day, and how long it took.
  await knex.raw(
    `create index failures_ended on failures
      (closed_at, connect_cluster_id, ended_as, since_by, recovering_by)
      where closed_at is not null`,
  );
  // Critical ones first; the others have failures_list.
  await knex.raw(
    `create index failures_critical on failures
      (severity, since_by desc, id desc)
      where ${sqlite ? 'open = 1 and critical = 1' : 'open and critical'}`,
  );
  await knex.raw(
    `create index failures_flapping on failures (flapping_until)
      where flapping_until is not null`,
  );
  await knex.raw(
    `create index failure_events_flapping on failure_events
      (happened_by, failure_id) where kind = 'flapping-started'`,
  );
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.alterTable('failures', table => {
    table.index(['since_by']);
  });
  for (const index of [
    'failure_events_flapping',
    'failures_flapping',
    'failures_critical',
    'failures_ended',
    'failures_began',
  ]) {
    await knex.raw('drop index ??', [index]);
  }
};
