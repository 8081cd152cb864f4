import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { ReadScenario, Scenario, scenarioSchema } from './scenarioSchema';

/**
 * `${NAME:-fallback}` becomes the environment variable NAME, so that one
 * scenario runs on other ports. Connect's own `${provider:path:key}` stays.
 */
function withVariables(text: string, variables: NodeJS.ProcessEnv): string {
  return text.replace(
    /\$\{([A-Z][A-Z0-9_]*):-([^}]*)\}/g,
    (_, name: string, fallback: string) => variables[name] ?? fallback,
  );
}

/**
 * Reads a scenario from a YAML file, or checks one that is there already.
 *
 * @throws Error that names the file and every key that is wrong
 * @internal
 */
export async function loadScenario(
  given: Scenario | string,
): Promise<ReadScenario> {
  if (typeof given !== 'string') return check(given, 'The scenario');
  const text = withVariables(await readFile(given, 'utf8'), process.env);
  // Merge keys (`<<: *template`) keep scenario files short.
  return check(parse(text, { merge: true }), given);
}

function check(value: unknown, name: string): ReadScenario {
  const parsed = scenarioSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map(
    issue => `  ${issue.path.map(String).join('.')}: ${issue.message}`,
  );
  throw new Error(`${name} is not valid:\n${problems.join('\n')}`);
}
