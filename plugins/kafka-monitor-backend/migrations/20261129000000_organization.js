// @ts-check

/**
 * Teams and business clusters, and what people decided about connectors.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  // As in the first migration: names compare by their bytes.
  const nameType = String(knex.client.config.client).includes('sqlite')
    ? 'text'
    : 'text collate "C"';

  await knex.schema.createTable('teams', table => {
    table.comment('Those in charge; a deleted one stays, marked');
    table.string('name', 63).primary();
    table.text('title').notNullable();
    table.text('description');
    // Whether a Group is made for it, or which one it is linked to.
    table.string('group_mode', 8).notNullable().defaultTo('create');
    table.string('group_ref', 300).notNullable();
    // What the catalog said last: ours | linked | free | foreign | missing
    table.string('group_state', 8).notNullable().defaultTo('unknown');
    table.string('email', 254);
    table.string('telegram_chat', 64);
    table.integer('telegram_thread');
    table.string('language', 8);
    // The file that declares it.
    table.text('declared_in');
    table.integer('version').notNullable().defaultTo(1);
    table.timestamp('created_at', { useTz: true }).notNullable();
    table.timestamp('updated_at', { useTz: true }).notNullable();
    table.string('updated_by', 300);
    table.timestamp('deleted_at', { useTz: true });
    table.string('deleted_by', 300);
  });

  await knex.schema.createTable('team_leads', table => {
    table
      .string('team', 63)
      .notNullable()
      .references('name')
      .inTable('teams')
      .onDelete('CASCADE');
    table.string('user_ref', 300).notNullable();
    // person | file | group: who says so
    table.string('source', 8).notNullable();
    // Whether the catalog knows the user; null: not asked yet.
    table.boolean('known');
    table.primary(['team', 'user_ref', 'source']);
    // "Which teams does this user lead", in every conditional decision.
    table.index(['user_ref', 'team']);
  });

  await knex.schema.createTable('business_clusters', table => {
    table.string('name', 63).primary();
    table.string('platform', 16).notNullable();
    table.text('title').notNullable();
    table.text('description');
    // A team's name. No reference: a deleted team goes on being named.
    table.string('owner', 63).notNullable();
    // JSON array of { title, url }.
    table.text('links').notNullable();
    table.text('declared_in');
    table.integer('version').notNullable().defaultTo(1);
    table.timestamp('created_at', { useTz: true }).notNullable();
    table.timestamp('updated_at', { useTz: true }).notNullable();
    table.string('updated_by', 300);
  });

  await knex.schema.createTable('business_cluster_teams', table => {
    table.comment('Further responsible teams');
    table
      .string('cluster', 63)
      .notNullable()
      .references('name')
      .inTable('business_clusters')
      .onDelete('CASCADE');
    table.string('team', 63).notNullable();
    table.integer('position').notNullable();
    table.primary(['cluster', 'team']);
    table.index(['team']);
  });

  await knex.schema.createTable('organization_history', table => {
    table.comment('Who changed what of teams and business clusters');
    table.bigIncrements('id');
    // team | cluster
    table.string('subject', 8).notNullable();
    table.string('name', 63).notNullable();
    table.string('action', 16).notNullable();
    table.string('actor', 300);
    table.timestamp('at', { useTz: true }).notNullable();
    // JSON array of { field, from, to }.
    table.text('changes').notNullable();
    table.index(['subject', 'name', 'id']);
  });

  await knex.schema.createTable('assignments', table => {
    table.comment('What people decided about connectors; kept after them');
    table.integer('connect_cluster_id').notNullable();
    table.specificType('name', nameType).notNullable();
    // Null: nobody has decided.
    table.string('team', 63);
    table.string('cluster', 63);
    table.string('dbms', 64);
    table.boolean('critical');
    table.integer('version').notNullable();
    table.string('updated_by', 300).notNullable();
    table.timestamp('updated_at', { useTz: true }).notNullable();
    table.primary(['connect_cluster_id', 'name']);
  });

  await knex.schema.createTable('applied_rules', table => {
    table.comment('What stored connectors were assigned by last');
    table.string('name', 64).primary();
    table.string('digest', 64).notNullable();
    table.timestamp('at', { useTz: true }).notNullable();
  });

  await knex.schema.alterTable('connectors', table => {
    // DBMS by knowledge of the class; `dbms` is what holds.
    table.string('class_dbms', 64);
    // Places of the rules that match: a JSON array; null: none does.
    table.text('matched_rules');
  });
  // Till now the two were the same.
  await knex('connectors').update({ class_dbms: knex.ref('dbms') });

  await knex.schema.alterTable('connector_history', table => {
    // Of an assignment: a JSON array of { field, from, to }.
    table.text('changes');
  });

  await knex.schema.alterTable('change_cursors', table => {
    // The backend that reads on for a consumer, and until when it may.
    table.string('taken_by', 64);
    table.timestamp('taken_until', { useTz: true });
  });

  await knex.schema.alterTable('bulk_operations', table => {
    // Of `assign`: a JSON object of what was decided.
    table.text('values');
  });

  const now = new Date();
  await knex('teams').insert({
    name: 'lainnya',
    title: 'Lainnya',
    description: null,
    group_mode: 'create',
    group_ref: 'group:default/lainnya',
    created_at: now,
    updated_at: now,
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  // The version before would stumble over what it can not do.
  const assignments = knex('bulk_operations')
    .where({ operation: 'assign' })
    .select('id');
  await knex('bulk_results').whereIn('bulk_id', assignments).delete();
  await knex('bulk_operations').where({ operation: 'assign' }).delete();
  for (const [table, column] of [
    ['change_cursors', 'taken_until'],
    ['change_cursors', 'taken_by'],
    ['bulk_operations', 'values'],
    ['connector_history', 'changes'],
    ['connectors', 'matched_rules'],
    ['connectors', 'class_dbms'],
  ]) {
    // In plain SQL: on SQLite knex would make the table anew, and what hangs
    // on its rows would go with the old one.
    await knex.raw('alter table ?? drop column ??', [table, column]);
  }
  for (const table of [
    'applied_rules',
    'assignments',
    'organization_history',
    'business_cluster_teams',
    'business_clusters',
    'team_leads',
    'teams',
  ]) {
    await knex.schema.dropTable(table);
  }
};
