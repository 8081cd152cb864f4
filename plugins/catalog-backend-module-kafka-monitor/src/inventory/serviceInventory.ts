import { AuthService } from '@backstage/backend-plugin-api';
import { MAX_LIMIT, Team } from '@kafka-monitor/plugin-kafka-monitor-common';
import { KafkaMonitorService } from '@kafka-monitor/plugin-kafka-monitor-node';
import { InventorySource } from './InventorySource';

type Page<T> = { items: T[]; totalItems: number };

/** Reads over the service, with the catalog's own credentials. */
export function serviceInventory(options: {
  service: Pick<
    KafkaMonitorService,
    'listTeams' | 'listClusters' | 'eachInInventory'
  >;
  auth: Pick<AuthService, 'getOwnServiceCredentials'>;
}): InventorySource {
  const { service, auth } = options;

  async function callOptions(signal: AbortSignal) {
    return { credentials: await auth.getOwnServiceCredentials(), signal };
  }

  return {
    async teams(signal) {
      const call = await callOptions(signal);
      const found = new Map<string, Team>();
      // In this order: one that is deleted meanwhile is in both lists.
      for (const deleted of [false, true]) {
        const teams = await allPages('teams', page =>
          service.listTeams({ deleted, sort: 'name', ...page }, call),
        );
        teams.forEach(team => found.set(team.name, team));
      }
      return [...found.values()];
    },

    async clusters(signal) {
      const call = await callOptions(signal);
      return allPages('business clusters', page =>
        service.listClusters({ sort: 'name', ...page }, call),
      );
    },

    async *connectors(signal) {
      yield* service.eachInInventory(await callOptions(signal));
    },
  };
}

/** @throws Error when the list changed while it was read */
async function allPages<T extends { name: string }>(
  what: string,
  read: (page: { limit: number; offset: number }) => Promise<Page<T>>,
): Promise<T[]> {
  const found = new Map<string, T>();
  let offset = 0;
  let total: number | undefined;
  for (;;) {
    const { items, totalItems } = await read({ limit: MAX_LIMIT, offset });
    total ??= totalItems;
    items.forEach(item => found.set(item.name, item));
    offset += items.length;
    const isLast = items.length === 0 || offset >= totalItems;
    // One that slipped from page to page would vanish from the catalog.
    if (totalItems !== total || (isLast && found.size !== total)) {
      throw new Error(
        `the list of ${what} changed while it was read: ${found.size} of ${total}`,
      );
    }
    if (isLast) {
      return [...found.values()];
    }
  }
}
