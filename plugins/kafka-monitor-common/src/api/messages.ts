import { z } from 'zod';
import { timeSchema } from '../observedTime';
import { platformSchema } from '../platform';
import { slugSchema } from '../slug';
import { limitSchema, offsetSchema, pageSchema, repeated } from './paging';

/** What a message is about. @public */
export const messagePurposeSchema = z.enum([
  'failure',
  'critical-failure',
  'recovery',
  'correction',
  'connect-cluster',
  'connect-cluster-recovery',
  'summary',
  'notice',
  'test',
]);

/** @public */
export type MessagePurpose = z.infer<typeof messagePurposeSchema>;

/**
 * - `waiting`: to be tried, or to be tried again;
 * - `accepted`: by the other side;
 * - `refused`: for good; those of the fallback hear of it instead;
 * - `superseded`: over before it could be sent, and nobody was told.
 *
 * @public
 */
export const deliveryStatusSchema = z.enum([
  'waiting',
  'accepted',
  'refused',
  'superseded',
]);

/** @public */
export type DeliveryStatus = z.infer<typeof deliveryStatusSchema>;

/** A message on its way to one address. @public */
export const messageDeliverySchema = z.object({
  id: z.string(),
  /** Id of the channel. */
  channel: z.string(),
  /** As people know the address. */
  to: z.string(),
  status: deliveryStatusSchema,
  attempts: z.number().int(),
  /** What the other side answered last; null: nothing yet. */
  answer: z.string().nullable(),
  /** When it is tried next; null: it is not. */
  nextAt: timeSchema.nullable(),
  finishedAt: timeSchema.nullable(),
});

/** @public */
export type MessageDelivery = z.infer<typeof messageDeliverySchema>;

/** @public */
export const messageSchema = z.object({
  id: z.string(),
  alertId: z.string(),
  purpose: messagePurposeSchema,
  critical: z.boolean(),
  platform: platformSchema.nullable(),
  environment: z.string().nullable(),
  /** Null: to owners, admins or the fallback. */
  team: z.string().nullable(),
  title: z.string(),
  createdAt: timeSchema,
  /** The worst of its deliveries; `none`: there is nobody to tell. */
  status: z.enum([...deliveryStatusSchema.options, 'none']),
  deliveries: z.array(messageDeliverySchema),
});

/** @public */
export type Message = z.infer<typeof messageSchema>;

/** @public */
export const messageDetailSchema = messageSchema.extend({
  summary: z.array(z.string()),
  sections: z.array(
    z.object({
      heading: z.string().optional(),
      items: z.array(
        z.object({
          title: z.string(),
          url: z.string().optional(),
          lines: z.array(z.string()),
        }),
      ),
      more: z.string().optional(),
    }),
  ),
  link: z.object({ title: z.string(), url: z.string() }),
});

/** @public */
export type MessageDetail = z.infer<typeof messageDetailSchema>;

/** @public */
export const messageQuerySchema = z.strictObject({
  status: repeated(deliveryStatusSchema),
  channel: repeated(slugSchema),
  purpose: repeated(messagePurposeSchema),
  team: repeated(slugSchema),
  environment: repeated(slugSchema),
  /** With those that are about no platform: tests, and all of a backend. */
  platform: platformSchema.optional(),
  offset: offsetSchema,
  limit: limitSchema,
});

/** @public */
export type MessageQuery = z.output<typeof messageQuerySchema>;

/** Newest first. @public */
export const messageListSchema = pageSchema(messageSchema);

/** @public */
export type MessageList = z.infer<typeof messageListSchema>;

/** Whether people can be told; what every page shows a line of. @public */
export const alertStatusSchema = z.object({
  channels: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      enabled: z.boolean(),
      /** Messages on their way. */
      waiting: z.number().int(),
      oldestAt: timeSchema.nullable(),
      /** Refused for good within the last 24 hours. */
      refused: z.number().int(),
      /** Why the last one was; null: none was. */
      lastRefusal: z.string().nullable(),
    }),
  ),
  /** Who hears what nobody else can be told. */
  fallback: z.object({
    recipients: z.array(z.string()),
    /** Addresses that they come to; null: not asked yet. */
    addresses: z.number().int().nullable(),
    checkedAt: timeSchema.nullable(),
  }),
});

/** @public */
export type AlertStatus = z.infer<typeof alertStatusSchema>;

/** @public */
export const testMessageRequestSchema = z.strictObject({ channel: slugSchema });

/** Ask for the message until none of its deliveries is waiting. @public */
export const testMessageSchema = z.object({ id: z.string() });
