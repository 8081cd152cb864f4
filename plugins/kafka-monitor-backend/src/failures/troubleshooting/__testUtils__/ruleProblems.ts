import type { RemedyRule, Signature, Text } from '../RemedyRule';
import { samplesOf } from './patternSamples';
import { hostileTexts, shapeProblems, slowText } from './patternShape';

const SAMPLES = 80;

function textProblems(name: string, { en, id }: Text): string[] {
  return [
    ...(en.trim() && id.trim() ? [] : [`${name} is empty`]),
    ...(en === id ? [`${name} is the same in both languages`] : []),
    ...(/[.!?)`]$/.test(en.trim()) ? [] : [`${name} does not end: ${en}`]),
  ];
}

function namesOf({ exception = [] }: Signature): readonly string[] {
  return typeof exception === 'string' ? [exception] : exception;
}

/** Words that would keep a text from its pattern. */
function wordProblems(signature: Signature): string[] {
  const { words, message } = signature;
  const holds = (text: string) =>
    words.some(word => text.toLowerCase().includes(word));
  const problems = words
    .filter(word => word.length < 4 || word !== word.toLowerCase())
    .map(word => `word is short or not in lower case: ${word}`);
  if (words.length === 0) {
    problems.push('no words');
  }
  const names = namesOf(signature);
  if (names.length > 0 && names.every(holds)) {
    return problems;
  }
  if (!message) {
    return [...problems, `words are not in ${names}`];
  }
  const samples = samplesOf(message, SAMPLES);
  if (samples.length === 0) {
    problems.push(`no samples of ${message}`);
  }
  const hidden = samples.find(sample => !holds(sample));
  return hidden === undefined
    ? problems
    : [...problems, `no word of ${message} in ${JSON.stringify(hidden)}`];
}

function signatureProblems(signature: Signature): string[] {
  const { message, frame, exception } = signature;
  return [
    ...(message || exception ? [] : ['neither class nor message']),
    ...(frame !== undefined && !/^[\w.$]{8,}$/.test(frame)
      ? [`no class in a frame: ${frame}`]
      : []),
    ...namesOf(signature)
      .filter(name => !/^[\w.$]+$/.test(name))
      .map(name => `no class: ${name}`),
    ...wordProblems(signature),
    ...(message
      ? shapeProblems(message).map(problem => `${problem} in ${message}`)
      : []),
  ];
}

/** What is wrong with a rule, each as a sentence. */
export function ruleProblems(rule: RemedyRule): string[] {
  const { id, match, steps, sources, cause, about } = rule;
  return [
    ...(/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id) ? [] : ['id is no slug']),
    ...(match.length > 0 ? [] : ['matches nothing']),
    ...(steps.length >= 1 && steps.length <= 6
      ? []
      : [`${steps.length} steps`]),
    ...textProblems('cause', cause),
    ...steps.flatMap((step, at) => textProblems(`step ${at + 1}`, step)),
    ...(sources.length > 0 ? [] : ['no source']),
    ...sources
      .filter(source => !/^https:\/\/[^\s/]+\.[^\s]+$/.test(source))
      .map(source => `no public page: ${source}`),
    ...(about?.connectorClass
      ? shapeProblems(about.connectorClass).map(each => `about: ${each}`)
      : []),
    ...match.flatMap(signatureProblems),
  ].map(problem => `${id}: ${problem}`);
}

/** Patterns of a rule that some text makes slow; their shape must be sound. */
export function slowPatterns({ id, match }: RemedyRule): string[] {
  return match.flatMap(({ message }) => {
    const text =
      message && slowText(message, hostileTexts(samplesOf(message, 8)));
    return text ? [`${id}: ${message} on ${JSON.stringify(text)}`] : [];
  });
}
