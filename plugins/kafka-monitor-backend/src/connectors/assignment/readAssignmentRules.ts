import { Config } from '@backstage/config';
import { slugSchema } from '@kafka-monitor/plugin-kafka-monitor-common';
import { z } from 'zod';
import { configError } from '../../environments/readEnvironments';
import { AssignmentRule } from './AssignmentRule';
import { compileRule } from './compileRule';

const KEY = 'kafkaMonitor.assignmentRules';

const patternSchema = z.string().min(1, 'must not be empty').max(2000);
const patternsSchema = z
  .union([patternSchema.transform(one => [one]), z.array(patternSchema).min(1)])
  .optional();

const ruleSchema = z.strictObject({
  match: z
    .strictObject({
      name: patternsSchema,
      environment: patternsSchema,
      connectCluster: patternsSchema,
      class: patternsSchema,
      dbms: patternsSchema,
      topic: patternsSchema,
      config: z.record(z.string(), patternsSchema.unwrap()).optional(),
    })
    .refine(match => Object.keys(match).length > 0, {
      message: "must name something; name: '*' is every connector",
    }),
  team: slugSchema.optional(),
  cluster: slugSchema.optional(),
  dbms: z.string().trim().min(1).max(64).optional(),
  critical: z.boolean().optional(),
});

/** The keys of a configured object, so that a mistyped one is told. */
function problemText(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') {
    return `has the unknown key '${issue.keys.join("', '")}'`;
  }
  if (issue.code === 'invalid_union') {
    return 'must be a pattern, or a list of patterns';
  }
  return issue.message;
}

/**
 * The rules for connectors that nobody has assigned by hand.
 *
 * @throws InputError naming index and key of the first mistake
 */
export function readAssignmentRules(config: Config): AssignmentRule[] {
  const given = config.getOptional(KEY);
  if (given === undefined) {
    return [];
  }
  if (!Array.isArray(given)) {
    throw configError(KEY, 'must be a list of rules');
  }
  return given.map((each, index) => {
    const parsed = ruleSchema.safeParse(each);
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      const path = issue.path.map(part => `.${String(part)}`).join('');
      throw configError(`${KEY}[${index}]${path}`, problemText(issue));
    }
    const { match, ...assign } = parsed.data;
    if (Object.keys(assign).length === 0) {
      throw configError(
        `${KEY}[${index}]`,
        'assigns nothing: give team, cluster, dbms or critical',
      );
    }
    return compileRule({ match, assign });
  });
}
