import { z } from 'zod';
import {
  clockTimeSchema,
  quietHoursSchema,
  timeZoneSchema,
} from './alertSettings';
import { groupRefSchema, userRefSchema } from '../entityRef';
import { timeSchema } from '../observedTime';
import { platformSchema } from '../platform';
import { slugSchema } from '../slug';
import { connectorItemSchema, healthCountsSchema } from './connectors';
import { descriptionSchema, titleSchema, versionSchema } from './organization';
import { limitSchema, offsetSchema, pageSchema, sortSchema } from './paging';

/** Languages that a team can be written to in. @public */
export const teamLanguageSchema = z.enum(['en', 'id']);

/** Where a team's Telegram messages go. @public */
export const telegramSchema = z.strictObject({
  /** Of a person, group or channel: its number, or `@name` of a channel. */
  chatId: z
    .string()
    .trim()
    .regex(
      /^(-?[1-9]\d{0,19}|@[A-Za-z][A-Za-z0-9_]{3,31})$/,
      'must be the number of a chat, or @name of a channel',
    ),
  /** Topic of a forum. */
  threadId: z.number().int().min(1).max(2_147_483_647).nullable().default(null),
});

/** @public */
export type Telegram = z.output<typeof telegramSchema>;

/**
 * The Group of the catalog that the members are in. `create`: Kafka Monitor
 * makes one named after the team; `link`: there is one already.
 *
 * @public
 */
export const teamGroupInputSchema = z.discriminatedUnion('mode', [
  z.strictObject({ mode: z.literal('create') }),
  z.strictObject({ mode: z.literal('link'), ref: groupRefSchema }),
]);

/**
 * What the catalog says about it.
 *
 * - `ours`, `linked`: it is there, made by Kafka Monitor or by others;
 * - `free`: to be made, nobody else has it;
 * - `foreign`: to be made, but another provider has one of that name. It is
 *   used as if it were linked;
 * - `missing`: to be linked, and not there;
 * - `unknown`: not asked yet.
 *
 * @public
 */
export const groupStateSchema = z.enum([
  'ours',
  'linked',
  'free',
  'foreign',
  'missing',
  'unknown',
]);

/** @public */
export type GroupState = z.infer<typeof groupStateSchema>;

/** What a team is, without its name. @public */
export const teamValuesSchema = z.strictObject({
  title: titleSchema,
  description: descriptionSchema.default(null),
  /** Users who may operate the team's connectors. */
  leads: z
    .array(userRefSchema)
    .max(100)
    .transform(refs => [...new Set(refs)])
    .default([]),
  group: teamGroupInputSchema.default({ mode: 'create' }),
  email: z.email('must be an e-mail address').max(254).nullable().default(null),
  telegram: telegramSchema.nullable().default(null),
  /** Null: the installation's own. */
  language: teamLanguageSchema.nullable().default(null),
  /** When all but critical alerts wait; null: the installation's own. */
  quietHours: quietHoursSchema.nullable().default(null),
  /** When it gets its daily summary; null: the installation's own. */
  summaryAt: clockTimeSchema.nullable().default(null),
  /** That both are told in; null: the installation's own. */
  timeZone: timeZoneSchema.nullable().default(null),
});

/** @public */
export type TeamValues = z.output<typeof teamValuesSchema>;

/** @public */
export const teamCreateSchema = teamValuesSchema.extend({ name: slugSchema });

/** @public */
export type TeamCreate = z.input<typeof teamCreateSchema>;

/** @public */
export const teamUpdateSchema = teamValuesSchema.extend({
  version: versionSchema,
});

/** @public */
export type TeamUpdate = z.input<typeof teamUpdateSchema>;

/** What a lead may change of his team, the rest being an admin's. @public */
export const teamChannelFields = [
  'email',
  'telegram',
  'language',
  'quietHours',
  'summaryAt',
  'timeZone',
] as const;

/** @public */
export const teamLeadSchema = z.object({
  ref: z.string(),
  /** Who says so: a person, the declaring file, an annotation of the Group. */
  source: z.enum(['person', 'file', 'group']),
  /** Whether the catalog knows the user; null: not asked yet. */
  known: z.boolean().nullable(),
});

/** @public */
export type TeamLead = z.infer<typeof teamLeadSchema>;

/** @public */
export const teamActionSchema = z.enum([
  'update',
  'update-channels',
  'test-channels',
  'delete',
  'restore',
]);

/** A team, with the numbers of those of its connectors the viewer may read. @public */
export const teamSchema = z.object({
  name: z.string(),
  title: z.string(),
  description: z.string().nullable(),
  /** The team of connectors that nobody has been given. */
  isDefault: z.boolean(),
  leads: z.array(teamLeadSchema),
  group: z.object({
    mode: z.enum(['create', 'link']),
    ref: z.string(),
    state: groupStateSchema,
  }),
  email: z.string().nullable(),
  telegram: telegramSchema.nullable(),
  language: teamLanguageSchema.nullable(),
  quietHours: quietHoursSchema.nullable(),
  summaryAt: clockTimeSchema.nullable(),
  timeZone: timeZoneSchema.nullable(),
  /** The file that declares it: read-only here; null: none. */
  declaredIn: z.string().nullable(),
  version: z.number().int(),
  createdAt: timeSchema,
  updatedAt: timeSchema,
  /** Null: the backend itself. */
  updatedBy: z.string().nullable(),
  /** Null: it is not deleted. */
  deletedAt: timeSchema.nullable(),
  deletedBy: z.string().nullable(),
  counts: healthCountsSchema,
  openFailures: z.number().int(),
  /** Business clusters that it owns or is responsible for. */
  clusters: z.array(z.string()),
  allowed: z.array(teamActionSchema),
});

/** @public */
export type Team = z.infer<typeof teamSchema>;

/** @public */
export const teamQuerySchema = z.strictObject({
  /** Whose connectors are counted; both platforms where it is left out. */
  platform: platformSchema.optional(),
  /** `true`: the deleted ones only. */
  deleted: z
    .enum(['true', 'false'])
    .transform(value => value === 'true')
    .default(false),
  search: z.string().max(300).optional(),
  sort: sortSchema(['title', 'name', 'connectors', 'failing']).default('title'),
  offset: offsetSchema,
  limit: limitSchema,
});

/** @public */
export type TeamQuery = z.output<typeof teamQuerySchema>;

/** @public */
export const teamListSchema = pageSchema(teamSchema);

/** @public */
export type TeamList = z.infer<typeof teamListSchema>;

/** What a deletion would touch, of both platforms. @public */
export const teamDeletionSchema = z.object({
  team: teamSchema,
  /** Connectors that go on naming it: the first 200 the viewer may read. */
  connectors: z.array(
    connectorItemSchema.pick({
      platform: true,
      environment: true,
      connectCluster: true,
      name: true,
    }),
  ),
  /** How many there are. */
  connectorCount: z.number().int(),
  /** Business clusters that name it. */
  clusters: z.array(z.string()),
});

/** @public */
export type TeamDeletion = z.infer<typeof teamDeletionSchema>;
