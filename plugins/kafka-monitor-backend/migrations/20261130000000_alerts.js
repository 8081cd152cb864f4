// @ts-check

/**
 * What people are told, when and where, and what became of it.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  // As in the first migration: names compare by their bytes.
  const nameType = String(knex.client.config.client).includes('sqlite')
    ? 'text'
    : 'text collate "C"';

  await knex.schema.alterTable('teams', table => {
    // JSON of { from, to }.
    table.text('quiet_hours');
    table.string('summary_at', 5);
    table.string('time_zone', 64);
  });

  await knex.schema.createTable('alerts', table => {
    table.comment('Things that people are told of; messages belong to them');
    table.bigIncrements('id');
    // failures | connect-cluster | summary | notice | test
    table.string('kind', 16).notNullable();
    // Null: of owners, admins or the fallback.
    table.string('team', 63);
    // When ends of its failures were told last.
    table.timestamp('ends_told_at', { useTz: true });
    table.timestamp('created_at', { useTz: true }).notNullable();
    // Retention.
    table.index(['created_at']);
  });

  await knex.schema.createTable('alert_failures', table => {
    table.comment('What was told of each failure, against what is so');
    table.bigInteger('failure_id').primary();
    table.integer('connect_cluster_id').notNullable();
    table.specificType('name', nameType).notNullable();
    // Whose connector it was when it was told; null: it was not.
    table.string('team', 63);
    // The alert that told of it last.
    table.bigInteger('alert_id');
    // nothing | failing | closed
    table.string('told', 8).notNullable();
    // As it was told last: severity, root cause, critical.
    table.smallint('told_severity');
    table.string('told_fingerprint', 64);
    table.boolean('told_critical').notNullable();
    // When it was last told that it fails: the throttle counts from it.
    table.timestamp('failing_told_at', { useTz: true });
    // What has passed the throttle since: a JSON array.
    table.text('passed').notNullable();
    table.boolean('told_acknowledged').notNullable();
    table.boolean('told_flapping').notNullable();
    // Seen by the first look at its Connect cluster.
    table.boolean('baseline').notNullable();
    // Since when something has been waiting to be told; null: nothing is.
    table.timestamp('pending_since', { useTz: true });
    // When it is to be judged again; null: when something changes.
    table.timestamp('due_at', { useTz: true });
    // Why it waits: mute:<id>, quiet, throttle, group, deferred ...
    table.string('held_by', 32);
    table.index(['due_at']);
    table.index(['alert_id']);
    // The throttle is the connector's, whichever failure it is.
    table.index(['connect_cluster_id', 'name']);
  });

  await knex.schema.createTable('alert_teams', table => {
    table.comment('When each team was told of failures last');
    table.string('team', 63).primary();
    table.timestamp('critical_at', { useTz: true });
    table.timestamp('flushed_at', { useTz: true });
  });

  await knex.schema.createTable('alert_troubles', table => {
    table.comment('Troubles of Connect clusters and environments, as told');
    // Such as `unreachable 3`, `silent-worker 3 host:8083`, `disabled staging`.
    table.string('subject', 500).primary();
    table.string('kind', 32).notNullable();
    table.string('label', 500).notNullable();
    table.integer('connect_cluster_id');
    table.string('environment', 64).notNullable();
    table.timestamp('since', { useTz: true }).notNullable();
    table.bigInteger('alert_id');
  });

  await knex.schema.createTable('messages', table => {
    table.comment('What is said: stored before it is sent');
    table.bigIncrements('id');
    table.bigInteger('alert_id').notNullable();
    table.string('purpose', 32).notNullable();
    table.boolean('critical').notNullable();
    table.boolean('silent').notNullable();
    // All that the alert told of is over with it.
    table.boolean('final').notNullable();
    // high, critical ... of Backstage notifications.
    table.string('severity', 16).notNullable();
    table.string('topic', 64).notNullable();
    table.string('platform', 16);
    table.string('environment', 64);
    table.string('team', 63);
    // JSON of AlertDocument, and of AlertReceiver.
    table.text('document').notNullable();
    table.text('receiver').notNullable();
    table.string('title', 300).notNullable();
    // Of a message to the fallback: the one that could not be delivered.
    table.bigInteger('instead_of');
    table.timestamp('created_at', { useTz: true }).notNullable();
    table.index(['alert_id', 'id']);
    // Retention.
    table.index(['created_at']);
  });

  await knex.schema.createTable('message_connectors', table => {
    table.comment('Whom a message is about; who may not read one, not it');
    table
      .bigInteger('message_id')
      .notNullable()
      .references('id')
      .inTable('messages')
      .onDelete('CASCADE');
    table.integer('connect_cluster_id').notNullable();
    table.specificType('name', nameType).notNullable();
    table.bigInteger('failure_id').notNullable();
    table.string('environment', 64).notNullable();
    table.primary(['message_id', 'failure_id']);
  });

  await knex.schema.createTable('deliveries', table => {
    table.comment('The outbox: a message to one address of one channel');
    table.bigIncrements('id');
    table
      .bigInteger('message_id')
      .notNullable()
      .references('id')
      .inTable('messages')
      .onDelete('CASCADE');
    table.bigInteger('alert_id').notNullable();
    table.string('channel', 64).notNullable();
    table.string('address', 500).notNullable();
    table.string('label', 300).notNullable();
    // waiting | accepted | refused | superseded
    table.string('status', 16).notNullable();
    table.integer('attempts').notNullable().defaultTo(0);
    table.timestamp('next_at', { useTz: true });
    // Which backend is sending it, and until when that is believed.
    table.string('taken_by', 64);
    table.timestamp('taken_until', { useTz: true });
    // What the other side answered, and its reference of the message.
    table.text('answer');
    table.text('reference');
    table.timestamp('created_at', { useTz: true }).notNullable();
    table.timestamp('finished_at', { useTz: true });
    // One message reaches an address once.
    table.unique(['message_id', 'channel', 'address']);
    // What is next.
    table.index(['channel', 'status', 'next_at']);
    // Earlier ones of the same alert to the same address.
    table.index(['alert_id', 'channel', 'address']);
    table.index(['status', 'finished_at']);
  });

  await knex.schema.createTable('moved_addresses', table => {
    table.comment('Addresses that a channel said are elsewhere now');
    table.string('channel', 64).notNullable();
    table.string('address', 500).notNullable();
    table.string('moved_to', 500).notNullable();
    table.timestamp('at', { useTz: true }).notNullable();
    table.primary(['channel', 'address']);
  });

  await knex.schema.createTable('mutes', table => {
    table.comment('What alerts are held of, for a while');
    table.increments('id');
    // environment | cluster | team | connector
    table.string('scope', 16).notNullable();
    // Of the scope: name of the environment, cluster or team.
    table.string('environment', 64);
    table.string('cluster', 63);
    table.string('team', 63);
    // Of a connector.
    table.string('connect_cluster', 64);
    table.specificType('name', nameType);
    table.text('reason').notNullable();
    table.string('created_by', 300).notNullable();
    table.timestamp('created_at', { useTz: true }).notNullable();
    table.timestamp('until', { useTz: true }).notNullable();
    table.timestamp('ended_at', { useTz: true });
    table.string('ended_by', 300);
    table.index(['until']);
  });

  await knex.schema.createTable('daily_summaries', table => {
    table.comment('Which day each team has had its summary of');
    // Empty: the one over all, for admins.
    table.string('team', 63).primary();
    // `2026-11-30`, in the time zone that it is told in.
    table.string('day', 10).notNullable();
    table.timestamp('at', { useTz: true }).notNullable();
  });

  await knex.schema.createTable('alert_checks', table => {
    table.comment('What was found out about telling people');
    // fallback | scheduler | heartbeat
    table.string('name', 32).primary();
    table.text('value').notNullable();
    table.timestamp('at', { useTz: true }).notNullable();
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  for (const table of [
    'alert_checks',
    'daily_summaries',
    'mutes',
    'moved_addresses',
    'deliveries',
    'message_connectors',
    'messages',
    'alert_troubles',
    'alert_teams',
    'alert_failures',
    'alerts',
  ]) {
    await knex.schema.dropTable(table);
  }
  for (const column of ['time_zone', 'summary_at', 'quiet_hours']) {
    // In plain SQL: on SQLite knex would make the table anew.
    await knex.raw('alter table teams drop column ??', [column]);
  }
};
