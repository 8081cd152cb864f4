import { ordersSource, startSource } from './shopSources.mjs';

const name = 'orders-audit-source';
const publication = 'fault_audit';

/**
 * The publication of a source is dropped, and the source may not make one. It
 * is noticed at the next start only: PostgreSQL 18 goes on without a word to
 * the one who reads.
 *
 * @type {import('./Fault.mjs').Fault}
 */
export const publicationMissing = {
  connector: name,
  async prepare(rig) {
    await this.mend(rig);
    await startSource(rig, {
      name,
      config: {
        ...ordersSource(rig, 'fault_audit'),
        'publication.name': publication,
      },
    });
  },
  async break(rig) {
    await rig.postgres.query('shop', `DROP PUBLICATION ${publication}`);
    await rig.connect.restart(name);
  },
  async mend(rig) {
    await rig.postgres.query(
      'shop',
      `CREATE PUBLICATION ${publication} FOR TABLE orders`,
    );
  },
};
