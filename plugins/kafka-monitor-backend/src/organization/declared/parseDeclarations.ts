import {
  DEFAULT_TEAM,
  clusterCreateSchema,
  teamCreateSchema,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { z } from 'zod';
import { Declarations, declarationError } from './Declarations';
import { schemaMistakes } from './schemaMistakes';
import { Mistake, YamlFile } from './YamlFile';

/** A key with nothing below it is an empty list. */
function listSchema<T extends z.ZodType>(schema: T) {
  return z
    .array(schema)
    .nullish()
    .transform(list => list ?? []);
}

const fileSchema = z.strictObject({
  teams: listSchema(teamCreateSchema),
  clusters: listSchema(clusterCreateSchema),
});

function nameOf(entry: unknown): unknown {
  return (entry as { name?: unknown } | null)?.name;
}

/** Names that are there twice, told even where other things are wrong. */
function repeatedNames(
  data: Record<string, unknown>,
  key: 'teams' | 'clusters',
  yaml: YamlFile,
): Mistake[] {
  const list = Array.isArray(data[key]) ? data[key] : [];
  const first = new Map<unknown, number>();
  return list.flatMap((entry, index): Mistake[] => {
    const name = nameOf(entry);
    const before = first.get(name);
    if (typeof name !== 'string' || before === undefined) {
      first.set(name, index);
      return [];
    }
    const line = yaml.lineOf([key, before, 'name']);
    const text = `'${name}' is declared already, in line ${line}`;
    return [{ path: [key, index, 'name'], text }];
  });
}

function leadsOfDefault(data: Record<string, unknown>): Mistake[] {
  const teams = Array.isArray(data.teams) ? data.teams : [];
  return teams.flatMap((team, index): Mistake[] =>
    nameOf(team) === DEFAULT_TEAM && team.leads?.length > 0
      ? [
          {
            path: ['teams', index, 'leads'],
            text: `'${DEFAULT_TEAM}' can not have leads`,
          },
        ]
      : [],
  );
}

/**
 * What the text of a file declares.
 *
 * @param file how it is named in mistakes and rows
 * @throws InputError naming file, line and key of every mistake
 */
export function parseDeclarations(text: string, file: string): Declarations {
  const yaml = new YamlFile(text, file);
  const noYaml = yaml.syntaxMistakes();
  if (noYaml.length > 0) {
    throw declarationError(noYaml);
  }
  const data = readData(yaml);
  const parsed = fileSchema.safeParse(data);
  const isMapping = typeof data === 'object' && !Array.isArray(data);
  const named = (isMapping ? data : {}) as Record<string, unknown>;
  const mistakes = [
    ...(parsed.success ? [] : schemaMistakes(parsed.error, data)),
    ...repeatedNames(named, 'teams', yaml),
    ...repeatedNames(named, 'clusters', yaml),
    ...leadsOfDefault(named),
  ];
  if (!parsed.success || mistakes.length > 0) {
    throw declarationError(
      mistakes
        .map(mistake => ({ mistake, line: yaml.lineOf(mistake.path) }))
        .sort((a, b) => a.line - b.line)
        .map(({ mistake }) => yaml.tell(mistake)),
    );
  }
  return { file, ...parsed.data, tell: mistake => yaml.tell(mistake) };
}

/** An empty file declares nothing. */
function readData(yaml: YamlFile): unknown {
  try {
    return yaml.data() ?? {};
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    throw declarationError([yaml.tell({ path: [], text })]);
  }
}
