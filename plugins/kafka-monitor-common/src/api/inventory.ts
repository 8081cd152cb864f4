import { z } from 'zod';
import {
  connectorEndpointSchema,
  connectorTopicSchema,
} from './connectorDetail';
import { connectorItemSchema } from './connectors';
import { historyPageSchema } from './paging';

/** @public */
export const inventoryQuerySchema = z.strictObject({
  /** `nextCursor` of the page before. */
  cursor: z
    .string()
    .regex(/^[0-9]{1,15}$/, 'is not a cursor')
    .optional(),
  limit: z
    .string()
    .regex(/^[1-9]\d{0,3}$/, 'must be a whole number from 1')
    .transform(Number)
    .pipe(z.number().int().max(1000))
    .default(500),
});

/** @public */
export type InventoryQuery = z.output<typeof inventoryQuerySchema>;

/** What a connector is, without anything that changes from hour to hour. @public */
export const inventoryItemSchema = connectorItemSchema
  .pick({
    platform: true,
    environment: true,
    connectCluster: true,
    name: true,
    type: true,
    connectorClass: true,
    team: true,
    cluster: true,
    dbms: true,
    critical: true,
  })
  .extend({
    direction: z.enum(['source', 'sink']).nullable(),
    endpoint: connectorEndpointSchema.nullable(),
    topics: z.array(
      connectorTopicSchema.pick({
        topic: true,
        direction: true,
        pattern: true,
        internal: true,
      }),
    ),
  });

/** @public */
export type InventoryItem = z.infer<typeof inventoryItemSchema>;

/** In a lasting order; environments that are switched off included. @public */
export const inventorySchema = historyPageSchema(inventoryItemSchema);

/** @public */
export type Inventory = z.infer<typeof inventorySchema>;
