import {
  connectorPath,
  parseConnectorRef,
  stringifyConnectorRef,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { randomUUID } from 'node:crypto';
import { Knex } from 'knex';
import { seedMessage } from '../../alerts/messages/__testUtils__/seedMessage';
import { insertMute } from '../../alerts/mutes/muteStore';
import { seedFailures } from '../../failures/__testUtils__/seedFailures';
import { RecordingChannel } from '../AlertWorld';
import { startOperations } from '../startOperations';
import { AccessRow, Cell } from './accessTable';
import { Caller, callers, decideByRoles, everybody } from './callers';

const CLASS = 'org.apache.kafka.connect.file.FileStreamSinkConnector';
const LEADS = [
  ['payments', 'lead of payments'],
  ['refunds', 'lead of payments'],
  ['orders', 'lead of orders'],
  // Which is of no use to him: nobody leads that one.
  ['lainnya', 'lead of payments'],
] as const;

async function seedTeam(knex: Knex, name: string, deleted = false) {
  const now = new Date();
  await knex('teams')
    .insert({
      name,
      title: name,
      group_ref: `group:default/${name}`,
      created_at: now,
      updated_at: now,
      deleted_at: deleted ? now : null,
    })
    .onConflict('name')
    .ignore();
}

async function seedLead(knex: Knex, team: string, caller: Caller) {
  const lead = { team, user_ref: callers[caller], source: 'person' };
  await knex('team_leads').insert(lead);
}

/**
 * The product over simulated workers with a connector for each row and caller
 * of the table, and what makes a cell of it.
 */
export async function openCells(knex: Knex, table: readonly AccessRow[]) {
  const nameOf = (row: AccessRow, caller: Caller) =>
    `c-${table.indexOf(row)}-${everybody.indexOf(caller)}`;
  const connectors = table.flatMap(row =>
    everybody.map(caller => ({
      name: nameOf(row, caller),
      team: row.team ?? 'payments',
    })),
  );
  const fleet = {
    connectors: connectors.map(({ name }) => ({
      name,
      config: { 'connector.class': CLASS, 'tasks.max': '1', topics: 'a' },
      tasks: 1,
    })),
  };
  const channels = [new RecordingChannel('chat', () => 0)];
  const app = await startOperations(
    knex,
    { production: fleet },
    undefined,
    channels,
  );
  const { id } = await knex('connect_clusters').first('id');
  for (const [team, caller] of LEADS) {
    await seedTeam(knex, team);
    await seedLead(knex, team, caller);
  }
  for (const { name, team } of connectors) {
    await knex('connectors').where({ name }).update({ team });
    await knex('assignments').insert({
      connect_cluster_id: id,
      name,
      team,
      version: 1,
      updated_by: callers.admin,
      updated_at: new Date(),
    });
  }
  app.setPolicy(decideByRoles);

  function cellOf(row: AccessRow, caller: Caller): Cell {
    const name = nameOf(row, caller);
    const place = { environment: 'production', connectCluster: 'main' };
    const ref = stringifyConnectorRef({ ...place, name });
    const team = row.team ?? 'payments';
    return {
      caller,
      unused: name,
      ref,
      path: connectorPath(parseConnectorRef(ref)!),
      failure: async ({ gone, ...seed } = {}) => {
        if (gone) {
          await knex('connectors').where({ name }).delete();
        }
        // Once, it was another team's.
        const then = gone ? team : 'refunds';
        const [failure] = await seedFailures(knex, id, [
          { name, team: then, ...seed },
        ]);
        return failure;
      },
      bulk: async createdBy => {
        const bulkId = randomUUID();
        await knex('bulk_operations').insert({
          id: bulkId,
          operation: 'pause',
          // No backend begins with it yet.
          status: 'preparing',
          created_by: createdBy,
          started_at: new Date(),
          total: 1,
        });
        await knex('bulk_results').insert({
          bulk_id: bulkId,
          position: 0,
          connect_cluster_id: id,
          environment: 'production',
          connect_cluster: 'main',
          name,
          status: 'waiting',
        });
        return bulkId;
      },
      team: async ({ deleted } = {}) => {
        await seedTeam(knex, name, deleted);
        await seedLead(knex, name, 'lead of payments');
        return name;
      },
      cluster: async () => {
        const now = new Date();
        await knex('business_clusters').insert({
          name,
          platform: 'kafka-connect',
          title: name,
          owner: 'payments',
          links: '[]',
          created_at: now,
          updated_at: now,
        });
        return name;
      },
      mute: async (scope, createdBy) => {
        const mute = await insertMute(knex, {
          scope,
          reason: 'maintenance',
          until: new Date(Date.now() + 3_600_000),
          by: createdBy,
          at: new Date(),
        });
        return String(mute.id);
      },
      message: async () => {
        const [failure] = await seedFailures(knex, id, [
          { name, ended_as: 'recovered' },
        ]);
        const message = await seedMessage(knex, {
          connectClusterId: id,
          failures: [failure],
        });
        return message.id;
      },
      hold: async () => {
        await knex('connect_clusters').update({
          hold_reason: 'many-vanished',
          hold_names: '[]',
          hold_since: new Date(),
        });
      },
      pause: async () => {
        app.simulator('production').setConnectorState(name, 'PAUSED');
        await app.schedule.syncConnector({ ...place, name });
      },
      settingsVersion: async () => {
        const stored = await knex('settings').first('version');
        return stored?.version ?? 0;
      },
    };
  }
  return { app, cellOf };
}
