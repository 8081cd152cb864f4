import { z } from 'zod';
import { timeSchema } from '../observedTime';
import { platformSchema } from '../platform';
import { slugSchema } from '../slug';
import { healthCountsSchema } from './connectors';
import { descriptionSchema, titleSchema, versionSchema } from './organization';
import {
  limitSchema,
  offsetSchema,
  pageSchema,
  repeated,
  sortSchema,
} from './paging';

/** @public */
export const clusterLinkSchema = z.strictObject({
  title: titleSchema,
  url: z
    .string()
    .max(2000)
    .regex(/^https?:\/\/[^\s]+$/i, 'must be an http or https URL'),
});

/** What a business cluster is, without its name and platform. @public */
export const clusterValuesSchema = z.strictObject({
  title: titleSchema,
  description: descriptionSchema.default(null),
  /** The team that owns it: the owner of its System. */
  owner: slugSchema,
  /** Further responsible teams. */
  teams: z
    .array(slugSchema)
    .max(50)
    .transform(names => [...new Set(names)])
    .default([]),
  links: z.array(clusterLinkSchema).max(20).default([]),
});

/** @public */
export type ClusterValues = z.output<typeof clusterValuesSchema>;

/** @public */
export const clusterCreateSchema = clusterValuesSchema.extend({
  name: slugSchema,
  platform: platformSchema,
});

/** @public */
export type ClusterCreate = z.input<typeof clusterCreateSchema>;

/** @public */
export const clusterUpdateSchema = clusterValuesSchema.extend({
  version: versionSchema,
});

/** @public */
export type ClusterUpdate = z.input<typeof clusterUpdateSchema>;

/** @public */
export const clusterActionSchema = z.enum(['update', 'delete']);

/** A business cluster, with the numbers of what the viewer may read. @public */
export const clusterSchema = z.object({
  name: z.string(),
  platform: platformSchema,
  title: z.string(),
  description: z.string().nullable(),
  owner: z.string(),
  teams: z.array(z.string()),
  links: z.array(clusterLinkSchema),
  /** The file that declares it: read-only here; null: none. */
  declaredIn: z.string().nullable(),
  version: z.number().int(),
  createdAt: timeSchema,
  updatedAt: timeSchema,
  /** Null: the backend itself. */
  updatedBy: z.string().nullable(),
  counts: healthCountsSchema,
  openFailures: z.number().int(),
  allowed: z.array(clusterActionSchema),
});

/** @public */
export type BusinessCluster = z.infer<typeof clusterSchema>;

/** @public */
export const clusterQuerySchema = z.strictObject({
  platform: platformSchema.optional(),
  /** Those that the teams own or are responsible for. */
  team: repeated(slugSchema),
  search: z.string().max(300).optional(),
  sort: sortSchema(['title', 'name', 'owner', 'connectors', 'failing']).default(
    'title',
  ),
  offset: offsetSchema,
  limit: limitSchema,
});

/** @public */
export type ClusterQuery = z.output<typeof clusterQuerySchema>;

/** @public */
export const clusterListSchema = pageSchema(clusterSchema);

/** @public */
export type ClusterList = z.infer<typeof clusterListSchema>;

/** What was deleted. @public */
export const clusterDeletionSchema = z.object({ name: z.string() });
