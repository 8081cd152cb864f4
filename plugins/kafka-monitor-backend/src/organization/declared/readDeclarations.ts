import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { configError } from '../../environments/readEnvironments';
import { Declarations, NOTHING_DECLARED } from './Declarations';
import { parseDeclarations } from './parseDeclarations';
import {
  ORGANIZATION_FILE,
  OrganizationSettings,
} from './readOrganizationSettings';

/**
 * What the configured file declares; nothing when there is none.
 *
 * @throws InputError naming the key when the file can not be read, and file,
 *   line and key of every mistake in it
 */
export async function readDeclarations(
  settings: OrganizationSettings,
): Promise<Declarations> {
  const { file } = settings;
  if (file === undefined) {
    return NOTHING_DECLARED;
  }
  let text: string;
  try {
    text = await readFile(resolve(file), 'utf8');
  } catch (error) {
    throw configError(
      ORGANIZATION_FILE,
      `can not read the file '${file}', sought as '${resolve(
        file,
      )}' (${error})`,
    );
  }
  return parseDeclarations(text, file);
}
