import { InventoryItem } from '@kafka-monitor/plugin-kafka-monitor-common';
import { Inventory, InventorySource } from './InventorySource';

/**
 * Reads all that entities are made of.
 *
 * @param wanted whether connectors become entities; else they are read only
 *   where the Group of a deleted team may still be named by one
 * @throws when anything could not be read, and when there is no team at all
 */
export async function readInventory(
  source: InventorySource,
  wanted: { connectors: boolean },
  signal: AbortSignal,
): Promise<Inventory> {
  const teams = await source.teams(signal);
  if (teams.length === 0) {
    // There is always the team of what belongs to nobody.
    throw new Error('there are no teams in the answer');
  }
  const clusters = await source.clusters(signal);
  const isNeeded =
    wanted.connectors ||
    teams.some(team => team.deletedAt !== null && team.group.mode === 'create');
  const connectors: InventoryItem[] = [];
  if (isNeeded) {
    for await (const connector of source.connectors(signal)) {
      connectors.push(connector);
    }
  }
  return { teams, clusters, connectors: isNeeded ? connectors : undefined };
}
