import { Translate } from '../../shared';

/** What is wrong with one field of a form. */
export interface FieldProblem {
  /** Of the value as it is sent: `title`, `leads.0`, `telegram.chatId`. */
  path: string;
  text: string;
}

/** The part of a schema's result that tells what is wrong. */
interface Checked {
  error?: {
    issues: ReadonlyArray<{
      path: readonly PropertyKey[];
      code?: string;
      message: string;
      maximum?: number | bigint;
    }>;
  };
}

/** What the fields have to be, by the last named part of their path. */
const rules = [
  'name',
  'title',
  'email',
  'owner',
  'leads',
  'ref',
  'chatId',
  'threadId',
  'url',
  'timeZone',
] as const;

/** Fields that hold a time of day. */
const clocks = ['from', 'to', 'summaryAt'];

function isList(path: readonly string[]): boolean {
  return path.length === 1 && ['leads', 'teams', 'links'].includes(path[0]);
}

/** What is wrong, in the reader's language, by what the schema said. */
export function schemaProblems(t: Translate, checked: Checked): FieldProblem[] {
  return (checked.error?.issues ?? []).map(issue => {
    const path = issue.path.map(String);
    const field = path.filter(part => !/^\d+$/.test(part)).pop();
    const rule = rules.find(each => each === field);
    const text = () => {
      if (issue.code === 'too_big' && rule !== 'threadId') {
        const max = String(issue.maximum);
        return isList(path)
          ? t('organization.problem.tooMany', { max })
          : t('organization.problem.tooLong', { max });
      }
      if (issue.code === 'too_small' && rule !== 'threadId') {
        return t('organization.problem.required');
      }
      if (field && clocks.includes(field)) {
        return issue.code === 'custom'
          ? t('organization.problem.sameTime')
          : t('organization.problem.clock');
      }
      return rule ? t(`organization.problem.${rule}`) : issue.message;
    };
    return { path: path.join('.'), text: text() };
  });
}

/** `'title': must not be empty`, as the backend names what it refuses. */
const NAMED = /^'?([A-Za-z]+(?:\.\w+)*)'?: (.+)$/s;

/**
 * Sorts what the backend refused: what names a field of the form, and the
 * rest, which has no other place than the top.
 */
export function refusedProblems(
  message: string,
  fields: readonly string[],
): { problems: FieldProblem[]; rest: string | undefined } {
  const problems: FieldProblem[] = [];
  const rest: string[] = [];
  const parts = message.replace(/^Invalid body: /, '').split(/; (?=')/);
  for (const part of parts) {
    const [, path, text] = NAMED.exec(part) ?? [];
    if (path && fields.includes(path.split('.')[0])) {
      problems.push({ path, text });
    } else {
      rest.push(part);
    }
  }
  return { problems, rest: rest.length > 0 ? rest.join('; ') : undefined };
}

/** What is wrong with a field or a part of it. */
export function problemOf(
  problems: FieldProblem[],
  path: string,
): string | undefined {
  return problems.find(
    each => each.path === path || each.path.startsWith(`${path}.`),
  )?.text;
}
