/**
 * A backend's look at a Connect cluster as a process of its own, which ends
 * itself as `kill -9` would, at a step of that look.
 */
import knexFactory, { Knex } from 'knex';
import { syncConnectCluster } from '../syncConnectCluster';
import { createSyncFixture, INTERVALS } from './syncFixture';

/** Where in its look the process is killed. */
export type Step =
  | 'after the answer'
  | 'in the transaction'
  | 'between two steps'
  | 'after the commit';

/** What the process is told, as JSON in its first argument. */
export interface SyncProcessOptions {
  database: Knex.Config;
  urls: string[];
  step: Step;
  /** How far its clock is ahead, in milliseconds. */
  waited: number;
}

function die(): void {
  process.kill(process.pid, 'SIGKILL');
}

async function look({ database, urls, step, waited }: SyncProcessOptions) {
  const knex = knexFactory(database);
  const { context, wait } = await createSyncFixture(knex, urls);
  wait(waited);
  if (step === 'after the answer') {
    const ask = context.client.infoSnapshot.bind(context.client);
    context.client.infoSnapshot = async call => {
      await ask(call);
      die();
      return ask(call);
    };
  }
  knex.on('query-response', (_response, { sql }: { sql: string }) => {
    const last = /update .connect_clusters. set .sync_number/.test(sql);
    const any = /^insert into .change_log/.test(sql);
    if (step === 'in the transaction' && (any || last)) {
      die();
    }
  });
  knex.on('query', ({ sql }: { sql: string }) => {
    // The transaction that moves the number: earlier steps are committed.
    if (
      step === 'between two steps' &&
      /update .connect_clusters. set .sync_number/.test(sql)
    ) {
      die();
    }
  });
  await syncConnectCluster(context, INTERVALS);
  die();
}

look(JSON.parse(process.argv[2])).catch(error => {
  process.stderr.write(`${error?.stack ?? error}\n`);
  process.exit(1);
});
