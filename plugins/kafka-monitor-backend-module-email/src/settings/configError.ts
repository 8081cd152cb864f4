import { InputError } from '@backstage/errors';

/** @param key the whole key, as it stands in `app-config` */
export function configError(key: string, problem: string): InputError {
  return new InputError(`Configuration of ${key}: ${problem}`);
}
