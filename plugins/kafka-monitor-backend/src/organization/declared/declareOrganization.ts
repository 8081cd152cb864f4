import { LoggerService } from '@backstage/backend-plugin-api';
import { Knex } from 'knex';
import { applyDeclarations } from './applyDeclarations';
import { readDeclarations } from './readDeclarations';
import { OrganizationSettings } from './readOrganizationSettings';

/**
 * At start: makes teams and business clusters what the configured file says,
 * and gives back to people what it does not name any more.
 *
 * @returns how many of them were other than declared
 * @throws InputError naming file, line and key of every mistake
 */
export async function declareOrganization(options: {
  knex: Knex;
  settings: { organization: OrganizationSettings };
  logger: LoggerService;
}): Promise<number> {
  const { knex, settings, logger } = options;
  const declarations = await readDeclarations(settings.organization);
  const { teams, clusters, ignored } = await applyDeclarations({
    knex,
    declarations,
    now: new Date(),
  });
  if (teams + clusters > 0) {
    logger.info(`Declared anew: ${teams} teams, ${clusters} business clusters`);
  }
  if (ignored.length > 0) {
    logger.warn(
      `${
        declarations.file
      } declares teams that were deleted, and stay so: ${ignored.join(', ')}`,
    );
  }
  return teams + clusters;
}
