import { setTimeout as sleep } from 'node:timers/promises';
import { shopSource } from '../connectors.mjs';

/** @typedef {import('./Fault.mjs').Rig} Rig */

const STREAMING_TIMEOUT_MS = 90_000;

/**
 * A Debezium source of the shop's orders.
 *
 * @param {Rig} rig
 * @param {string} slot its own; also the prefix of its topic
 */
export const ordersSource = (rig, slot) => ({
  ...shopSource(rig.postgres.port),
  'topic.prefix': slot,
  'slot.name': slot,
  'table.include.list': 'public.orders',
});

/**
 * Starts a source, and waits until it streams and has told PostgreSQL how far
 * it is, which means that its offset is stored.
 *
 * @param {Rig} rig
 * @param {import('../connectApi.mjs').Connector} connector
 */
export async function startSource(rig, { name, config }) {
  await rig.connect.create({ name, config });
  const confirmed = async () => {
    const [row] = await rig.postgres.query(
      'shop',
      `SELECT confirmed_flush_lsn AS lsn FROM pg_replication_slots
       WHERE slot_name = '${config['slot.name']}' AND active`,
    );
    return row?.lsn;
  };
  const end = Date.now() + STREAMING_TIMEOUT_MS;
  let first;
  for (;;) {
    const now = await confirmed();
    first ??= now;
    if (now && now !== first) return;
    if (Date.now() > end) {
      const status = JSON.stringify(await rig.connect.status(name));
      throw new Error(`${name} does not stream: ${status}`);
    }
    await sleep(500);
  }
}
