import { z } from 'zod';

/** A setting with where its value comes from. @public */
export function settingSchema<T extends z.ZodType>(value: T) {
  return z.object({
    value,
    /** What the configuration file says. */
    configured: value,
    source: z.enum(['configured', 'changed']),
  });
}
