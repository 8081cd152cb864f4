import { z } from 'zod';
import { failureNames } from './traces';

const slug = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]*$/, 'lower-case letters, digits and dashes');
const port = z.number().int().min(0).max(65535);

const value = z
  .union([z.string(), z.number(), z.boolean()])
  .transform(text => String(text));

const failure = z
  .strictObject({
    task: z.number().int().nonnegative().default(0),
    /** Name of a known failure. */
    name: z.enum(failureNames).optional(),
    /** Or the trace itself. */
    trace: z.string().optional(),
    /** The connector itself fails, not a task. */
    connector: z.boolean().default(false),
    /** Whether a restart helps; default as the named failure says. */
    heals: z.boolean().optional(),
  })
  .refine(given => given.name !== undefined || given.trace !== undefined, {
    message: 'needs a name or a trace',
  });

const connector = z.strictObject({
  name: z.string().min(1),
  config: z.record(z.string(), value),
  state: z.enum(['RUNNING', 'PAUSED', 'STOPPED']).default('RUNNING'),
  /** Default: what the class makes of `tasks.max`. */
  tasks: z.number().int().nonnegative().optional(),
  type: z.enum(['source', 'sink']).optional(),
  /** Topics in use, where they are not the configured ones. */
  topics: z.array(z.string()).optional(),
  /** No status record exists. */
  withoutStatus: z.boolean().default(false),
  failures: z.array(failure).default([]),
});

const connectCluster = z.strictObject({
  kafkaVersion: z.string().default('4.3.1'),
  kafkaClusterId: z.string().optional(),
  workers: z
    .array(z.strictObject({ port: port.default(0) }))
    .min(1)
    .default([{ port: 0 }]),
  topicTracking: z.boolean().default(true),
  connectors: z.array(connector).default([]),
  /** So many more, made up. */
  generate: z.number().int().nonnegative().default(0),
});

/** A whole scenario file. @internal */
export const scenarioSchema = z.strictObject({
  seed: z.number().int().default(1),
  adminPort: port.default(0),
  /** What happens by itself; false is a fleet that stays as it is. */
  story: z
    .union([
      z.literal(false),
      z.strictObject({ everySeconds: z.number().positive().default(30) }),
    ])
    .default({ everySeconds: 30 }),
  /** Room for YAML anchors; not read. */
  templates: z.record(z.string(), z.unknown()).optional(),
  environments: z.record(
    slug,
    z.strictObject({ connectClusters: z.record(slug, connectCluster) }),
  ),
});

/**
 * A fleet: environments, their Connect clusters, and the connectors in them,
 * as a scenario file has it.
 *
 * @public
 */
export type Scenario = z.input<typeof scenarioSchema>;

/** A scenario with everything filled in. @internal */
export type ReadScenario = z.output<typeof scenarioSchema>;

/** @internal */
export type ScenarioCluster =
  ReadScenario['environments'][string]['connectClusters'][string];
