import { ordersSource } from './shopSources.mjs';

/**
 * A new source whose role may log in and read, but has no REPLICATION. (One
 * that loses it while its slot is there retries for ever and says RUNNING.)
 *
 * @type {import('./Fault.mjs').Fault}
 */
export const sourceWithoutReplication = {
  connector: 'orders-billing-source',
  async prepare(rig) {
    await rig.postgres.query(
      'shop',
      `CREATE ROLE billing_reader LOGIN PASSWORD 'billing-reader-secret';
       GRANT SELECT ON orders TO billing_reader`,
    );
  },
  async break(rig) {
    await rig.connect.create({
      name: 'orders-billing-source',
      config: {
        ...ordersSource(rig, 'fault_billing'),
        'database.user': 'billing_reader',
        'database.password': 'billing-reader-secret',
      },
    });
  },
  async mend(rig) {
    await rig.postgres.query('shop', 'ALTER ROLE billing_reader REPLICATION');
  },
};
