import { LoggerService } from '@backstage/backend-plugin-api';
import { slugSchema } from '@kafka-monitor/plugin-kafka-monitor-common';
import {
  AssignedValues,
  AssignmentSource,
} from '@kafka-monitor/plugin-kafka-monitor-node';
import { z } from 'zod';

// As rules of the configuration assign.
const valuesSchema = z.strictObject({
  team: slugSchema.optional(),
  cluster: slugSchema.optional(),
  dbms: z.string().trim().min(1).max(64).optional(),
  critical: z.boolean().optional(),
});

/**
 * A source whose mistakes do not end the sync within which it is asked: when
 * it throws, or says what can not be stored, it has said nothing. It is warned
 * of once, since the same would be logged for thousands.
 */
export function checkedSource(
  source: AssignmentSource,
  logger: LoggerService,
): AssignmentSource {
  let warned = false;
  const nothing = (name: string, problem: string) => {
    if (!warned) {
      warned = true;
      logger.warn(
        `The assignment source '${source.id}' is not heard about '${name}', nor where it goes wrong again: ${problem}`,
      );
    }
    return undefined;
  };
  return {
    id: source.id,
    version: source.version,
    assign(facts): AssignedValues | undefined {
      let said: unknown;
      try {
        said = source.assign(facts);
      } catch (error) {
        return nothing(facts.name, String(error));
      }
      if (said === undefined) {
        return undefined;
      }
      if (said instanceof Promise) {
        said.catch(() => {});
        return nothing(facts.name, 'it has to answer at once, not later');
      }
      const { data, error } = valuesSchema.safeParse(said);
      return data ?? nothing(facts.name, z.prettifyError(error!));
    },
  };
}
