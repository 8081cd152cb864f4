import { z } from 'zod';

/**
 * The two systems that are monitored side by side. Every environment belongs
 * to one of them; they share all code and never mix in a list.
 *
 * @public
 */
export const platforms = ['kafka-connect', 'kafka-raft'] as const;

/** @public */
export const platformSchema = z.enum(platforms);

/** @public */
export type Platform = z.infer<typeof platformSchema>;
