import { z } from 'zod';

/** The most items one answer of a list holds. @public */
export const MAX_LIMIT = 200;
/** Items of a list where the request names no limit. @public */
export const DEFAULT_LIMIT = 50;

/** Query parameters arrive as text; `010` or `1e3` are typing mistakes. */
const wholeNumber = (max: number) =>
  z
    .string()
    .regex(/^(0|[1-9]\d{0,15})$/, 'must be a whole number')
    .transform(Number)
    .pipe(z.number().int().max(max));

/** @public */
export const offsetSchema = wholeNumber(1_000_000_000).default(0);

/** @public */
export const limitSchema = wholeNumber(MAX_LIMIT)
  .pipe(z.number().min(1))
  .default(DEFAULT_LIMIT);

/** A filter that may be repeated: `?health=failed&health=degraded`. @public */
export function repeated<T extends z.ZodType>(value: T) {
  return z.preprocess(
    given => (given === undefined || Array.isArray(given) ? given : [given]),
    z.array(value).max(200).optional(),
  );
}

/** `field` or `-field`, out of the given fields. @public */
export function sortSchema<const F extends string>(fields: readonly F[]) {
  const allowed = fields.flatMap(field => [field, `-${field}`]) as Array<
    F | `-${F}`
  >;
  return z.enum(allowed as [F, ...Array<F | `-${F}`>]);
}

/** A page of an ordinary list. @public */
export function pageSchema<T extends z.ZodType>(item: T) {
  return z.object({
    items: z.array(item),
    totalItems: z.number().int(),
  });
}

/** A page of an append-only history. @public */
export function historyPageSchema<T extends z.ZodType>(item: T) {
  return z.object({
    items: z.array(item),
    nextCursor: z.string().optional(),
  });
}
