// @ts-check

/**
 * Which topics there are, as lists count them: with a hundred thousand of
 * them, too many to be grouped at each look.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  const sqlite = String(knex.client.config.client).includes('sqlite');
  // As in the first migration: names compare by their bytes.
  const nameType = sqlite ? 'text' : 'text collate "C"';

  await knex.schema.alterTable('connector_topics', table => {
    // Null: since before this was kept.
    table.timestamp('first_seen_at', { useTz: true });
  });

  // Patterns are few among all topics.
  await knex.raw(
    `create index connector_topics_patterns on connector_topics (topic, connector_id) where pattern${
      sqlite ? ' = 1' : ''
    }`,
  );

  await knex.schema.createTable('topic_scopes', table => {
    table.comment('Moves with each change of the summaries of a platform');
    table.string('scope', 100).primary();
    table.bigInteger('version').notNullable();
  });

  await knex.schema.createTable('topic_summaries', table => {
    table.comment('Topics and patterns by name, per environment and platform');
    // environment:<environment> | platform:<platform>
    table.string('scope', 100).notNullable();
    table.specificType('topic', nameType).notNullable();
    table.boolean('pattern').notNullable();
    // All its connectors use it beside their data.
    table.boolean('internal').notNullable();
    table.integer('writers').notNullable();
    table.integer('readers').notNullable();
    // In at least one environment.
    table.boolean('written_only').notNullable();
    table.boolean('read_only').notNullable();
    table.boolean('both_ways').notNullable();
    table.boolean('configured').notNullable();
    table.boolean('used').notNullable();
    // The first and the last time that a connector was seen to begin.
    table.timestamp('first_use_at', { useTz: true });
    table.timestamp('last_use_at', { useTz: true });
    table.primary(['scope', 'topic', 'pattern']);
  });
  // One for each order of the list; what a filter looks at comes with them.
  const filtered = 'pattern, internal, written_only, read_only, both_ways';
  for (const [name, columns] of [
    ['writers', `writers, topic, ${filtered}`],
    ['readers', `readers, topic, ${filtered}`],
    // As the list orders what is not known.
    [
      'first_use',
      `first_use_at${
        sqlite ? '' : ' nulls first'
      }, topic, ${filtered}, used, last_use_at`,
    ],
  ]) {
    await knex.raw(
      `create index topic_summaries_${name} on topic_summaries (scope, ${columns})`,
    );
  }

  const any = sqlite ? 'max' : 'bool_or';
  const all = sqlite ? 'min' : 'bool_and';
  await knex.raw(`
    insert into topic_summaries (scope, topic, pattern, internal,
      writers, readers, written_only, read_only, both_ways, configured, used)
    select 'environment:' || environment, topic, pattern,
      internal, writers, readers, writers > 0 and readers = 0,
      writers = 0 and readers > 0, writers > 0 and readers > 0, configured, used
    from (
      select environment, topic, pattern, ${all}(internal) as internal,
        sum(case when connector_topics.direction = 'write' then 1 else 0 end) as writers,
        sum(case when connector_topics.direction = 'write' then 0 else 1 end) as readers,
        ${any}(connector_topics.configured) as configured,
        ${any}(used) as used
      from connector_topics
      join connectors on connectors.id = connector_id
      join connect_clusters on connect_clusters.id = connect_cluster_id
      group by environment, topic, pattern
    ) as uses`);
  await knex.raw(`
    insert into topic_summaries (scope, topic, pattern, internal,
      writers, readers, written_only, read_only, both_ways, configured, used)
    select 'platform:' || platform, topic, pattern, ${all}(internal),
      sum(writers), sum(readers), ${any}(written_only), ${any}(read_only),
      ${any}(both_ways), ${any}(configured), ${any}(used)
    from topic_summaries
    join (select distinct environment, platform from connect_clusters) as places
      on scope = 'environment:' || environment
    group by platform, topic, pattern`);
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('topic_summaries');
  await knex.schema.dropTable('topic_scopes');
  await knex.raw('drop index connector_topics_patterns');
  await knex.schema.alterTable('connector_topics', table => {
    table.dropColumn('first_seen_at');
  });
};
