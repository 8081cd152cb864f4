import type { RemedyRule, Signature } from './RemedyRule';

const ID = /^[a-z0-9]+(-[a-z0-9]+)*:[a-z0-9]+(-[a-z0-9]+)*$/;
const LINK = /^https?:\/\/[^\s]+$/i;

function signatureProblem(signature: Signature): string | undefined {
  const { exception, message, words } = signature;
  if (message === undefined && (exception ?? '').length === 0) {
    return 'a signature needs an exception or a message';
  }
  if (words.length === 0) {
    return 'a signature needs words: nothing is looked for without them';
  }
  const short = words.find(word => word.length < 4);
  return short === undefined
    ? undefined
    : `the word '${short}' has less than 4 characters`;
}

function problemOf({
  id,
  match,
  cause,
  steps,
  sources,
}: RemedyRule): string | undefined {
  if (!ID.test(id)) {
    return "its id needs a prefix of your own, such as 'acme:vault-sealed'";
  }
  if (match.length === 0) {
    return 'it matches nothing: match is empty';
  }
  if (steps.length < 1 || steps.length > 6) {
    return `it has ${steps.length} steps; 1 to 6 are shown`;
  }
  if ([cause, ...steps].some(text => !text.en.trim() || !text.id.trim())) {
    return 'cause and steps need a text in both languages';
  }
  const source = sources.find(each => !LINK.test(each));
  if (source !== undefined) {
    return `its source '${source}' is not an http or https URL`;
  }
  return match.flatMap(each => signatureProblem(each) ?? [])[0];
}

/**
 * Rules of others are not tested with ours: what would never match, or could
 * not be shown, is told at the start.
 *
 * @throws Error naming the rule and what is wrong with it
 */
export function assertOwnRules(rules: readonly RemedyRule[]): void {
  for (const rule of rules) {
    const problem = problemOf(rule);
    if (problem !== undefined) {
      throw new Error(`The troubleshooting rule '${rule.id}': ${problem}`);
    }
  }
}
