import { z } from 'zod';
import { configError } from '../environments/readEnvironments';

/** @throws InputError naming the key */
export function checkConfig<T extends z.ZodType>(
  key: string,
  schema: T,
  value: unknown,
): z.output<T> {
  const parsed = schema.safeParse(value);
  if (!parsed.success) {
    const [{ path, message }] = parsed.error.issues;
    const place = path.map(part =>
      typeof part === 'number' ? `[${part}]` : `.${String(part)}`,
    );
    throw configError([key, ...place].join(''), message);
  }
  return parsed.data;
}
