import { LoggerService } from '@backstage/backend-plugin-api';
import {
  EntityProvider,
  EntityProviderConnection,
} from '@backstage/plugin-catalog-node';
import { EntityChoice, entitiesOf } from '../entities/entitiesOf';
import { teamsNotCheckedYet } from '../entities/teamGroups';
import { InventorySource } from '../inventory/InventorySource';
import { readInventory } from '../inventory/readInventory';
import { FindForeign } from './findForeign';
import {
  AppliedEntities,
  appliedOf,
  DigestedEntities,
  digestEntities,
  LOCATION_KEY,
  planMutation,
} from './planMutation';

/** Other replicas change the catalog too, and this one does not see it. */
const FULL_EVERY_MS = 60 * 60 * 1000;

/** What came of a run. */
export interface ProviderRun {
  outcome: 'full' | 'delta' | 'unchanged' | 'skipped';
  /** Groups are left out that nobody has looked for in the catalog yet. */
  isWaiting: boolean;
}

export interface ProviderOptions {
  source: InventorySource;
  findForeign: FindForeign;
  choice: EntityChoice;
  logger: LoggerService;
  /** What happens once the catalog can be written to. */
  onConnected?: () => Promise<void>;
  clock?: () => Date;
}

/**
 * Gives teams, business clusters and connectors to the catalog. A run changes
 * only what has changed since the one before it; all is compared in the first
 * one and once an hour. On trouble a run changes nothing.
 */
export class KafkaMonitorEntityProvider implements EntityProvider {
  readonly #options: ProviderOptions;
  #connection: EntityProviderConnection | undefined;
  #applied: { entities: AppliedEntities; fullAt: number } | undefined;
  #skippedBefore = '';

  static create(options: ProviderOptions): KafkaMonitorEntityProvider {
    return new KafkaMonitorEntityProvider(options);
  }

  private constructor(options: ProviderOptions) {
    this.#options = options;
  }

  getProviderName(): string {
    return LOCATION_KEY;
  }

  async connect(connection: EntityProviderConnection): Promise<void> {
    this.#connection = connection;
    await this.#options.onConnected?.();
  }

  /** Brings the catalog up to date; never rejects. One run at a time. */
  async run(signal: AbortSignal): Promise<ProviderRun> {
    try {
      return await this.#run(signal);
    } catch (error) {
      this.#options.logger.warn(
        `Could not bring the catalog up to date, it stays as it is: ${error}`,
      );
      return { outcome: 'skipped', isWaiting: false };
    }
  }

  async #run(signal: AbortSignal): Promise<ProviderRun> {
    const { source, choice, logger } = this.#options;
    if (!this.#connection) {
      throw new Error('the catalog has not connected the provider yet');
    }
    const inventory = await readInventory(
      source,
      { connectors: choice.withConnectors },
      signal,
    );
    const wanted = await digestEntities(entitiesOf(inventory, choice));
    await this.#leaveOutForeign(wanted);
    signal.throwIfAborted();

    const isWaiting = teamsNotCheckedYet(inventory.teams).length > 0;
    const now = (this.#options.clock?.() ?? new Date()).getTime();
    const known =
      this.#applied && now - this.#applied.fullAt < FULL_EVERY_MS
        ? this.#applied
        : undefined;
    const mutation = planMutation(wanted, known?.entities);
    if (!mutation) {
      return { outcome: 'unchanged', isWaiting };
    }
    // Half a mutation may have been applied when it fails.
    this.#applied = undefined;
    await this.#connection.applyMutation(mutation);
    this.#applied = {
      entities: appliedOf(wanted),
      fullAt: known?.fullAt ?? now,
    };
    logger.info(
      mutation.type === 'full'
        ? `Compared ${mutation.entities.length} entities with the catalog`
        : `Changed ${mutation.added.length} entities of the catalog and removed ${mutation.removed.length}`,
    );
    return { outcome: mutation.type, isWaiting };
  }

  /** Takes out what others have; Resources have names that nobody else uses. */
  async #leaveOutForeign(wanted: DigestedEntities): Promise<void> {
    const refs = [...wanted]
      .filter(([, { entity }]) => entity.kind !== 'Resource')
      .map(([ref]) => ref);
    const foreign = await this.#options.findForeign(refs);
    foreign.forEach(ref => wanted.delete(ref));
    const skipped = [...foreign].sort().join(', ');
    if (skipped !== this.#skippedBefore && skipped !== '') {
      this.#options.logger.warn(
        `Others have given these to the catalog, they are left to them: ${skipped}`,
      );
    }
    this.#skippedBefore = skipped;
  }
}
