import { InputError } from '@backstage/errors';
import {
  clusterCreateSchema,
  teamCreateSchema,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { z } from 'zod';
import { ORGANIZATION_FILE } from './readOrganizationSettings';
import { Mistake } from './YamlFile';

/** A team as a file declares it. */
export type DeclaredTeam = z.output<typeof teamCreateSchema>;

/** A business cluster as a file declares it. */
export type DeclaredCluster = z.output<typeof clusterCreateSchema>;

/** What a file says of teams and business clusters, in its order. */
export interface Declarations {
  /** As configured: what rows are marked with. Null: there is no file. */
  file: string | null;
  teams: readonly DeclaredTeam[];
  clusters: readonly DeclaredCluster[];
  /** A mistake that only the database shows, with file, line and key. */
  tell(mistake: Mistake): string;
}

/** Of an installation without a file. */
export const NOTHING_DECLARED: Declarations = {
  file: null,
  teams: [],
  clusters: [],
  tell: ({ text }) => text,
};

/** All that is wrong with a file, one line each, after the key that names it. */
export function declarationError(mistakes: readonly string[]): InputError {
  return new InputError(
    `Configuration of ${ORGANIZATION_FILE}: can not be applied\n${mistakes.join(
      '\n',
    )}`,
  );
}
