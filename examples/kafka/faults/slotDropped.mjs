import { setTimeout as sleep } from 'node:timers/promises';
import { ordersSource, startSource } from './shopSources.mjs';

const RELEASE_TIMEOUT_MS = 30_000;
const name = 'orders-archive-source';
const slot = 'fault_archive';

/**
 * The replication slot of a source is dropped while the source is stopped:
 * the changes since then are gone.
 *
 * @type {import('./Fault.mjs').Fault}
 */
export const slotDropped = {
  connector: name,
  prepare: rig => startSource(rig, { name, config: ordersSource(rig, slot) }),
  async break(rig) {
    await rig.connect.put(name, 'stop');
    const end = Date.now() + RELEASE_TIMEOUT_MS;
    const drop = `SELECT pg_drop_replication_slot('${slot}')`;
    // PostgreSQL refuses while the task still holds it.
    for (let dropped = false; !dropped; ) {
      try {
        await rig.postgres.query('shop', drop);
        dropped = true;
      } catch (error) {
        if (Date.now() > end) throw error;
        await sleep(500);
      }
    }
    await rig.connect.put(name, 'resume');
  },
  mend: rig => rig.connect.change(name, { 'snapshot.mode': 'when_needed' }),
};
