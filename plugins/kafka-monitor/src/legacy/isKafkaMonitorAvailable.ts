import { Entity } from '@backstage/catalog-model';
import { filterPredicateToFilterFunction } from '@backstage/filter-predicates';
import { mayHaveConnectors } from '../entity/mayHaveConnectors';

/**
 * Whether an entity may have connectors: it is annotated with some, or is a
 * System that a business cluster became, or a Group.
 *
 * @public
 */
export const isKafkaMonitorAvailable: (entity: Entity) => boolean =
  filterPredicateToFilterFunction<Entity>(mayHaveConnectors);
