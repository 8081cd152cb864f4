const FOLDED = '?';
const MAX_LENGTH = 4 * 1024;
const MAX_FOLDED = 300;

/** Numbers that tell troubles apart, wherever they stand. */
const VENDOR_CODE =
  /\b(?:(?:ORA|TNS|PLS|UCP|DPI|AMQ|JMSWMQ|JMSCC|JMSFMQ|JMSCMQ|MQJE|SQL)-?\d{3,6}[A-Z]?|E11000)\b/g;
const SQL_STATE =
  /\bSQL ?STATE["']?\s{0,2}[:=]?\s{0,2}["'[(]{0,2}([0-9A-Z]{5})\b/gi;
const NAMED_CODE =
  /\b(?:HTTP(?:\/\d(?:\.\d)?)?|status(?: ?code)?|(?:error|response|vendor|return|reason|completion) ?code|SQLCODE|JDBC|code)["']?\s{0,2}[:=]?\s{0,2}["'[(]{0,2}-?(\d{2,6})\b/gi;

const URL = /\b[a-z][\w+.-]{1,30}:(?:[a-z]{2,20}:){0,2}\/\/[^\s"'<>]*/gi;
const QUOTED =
  /"[^"\n]{0,400}"|(?<![A-Za-z0-9])'[^'\n]{0,400}'(?![A-Za-z])|`[^`\n]{0,400}`|[“«„][^”»“\n]{0,400}[”»“]/g;
const LIST = /\[[^[\]\n]{0,2000}\]|\{[^{}\n]{0,2000}\}/g;
const NAMED =
  /(?<![\w.$/@-])(topics?|partitions?|tables?|columns?|fields?|schemas?|databases?|subjects?|ind(?:ex|ices)|connectors?|tasks?|slots?|publications?|groups?|users?|roles?|hosts?|collections?|buckets?|keys?|files?|relations?|constraints?|servers?|login|principals?|keyspace|queue|namespaces?|datasets?|projects?|warehouse|stage|pipe|alias|connect(?:ion|ed|ing)? to)(\s{1,3})([\w.$#-]+)/gi;

/** Words behind a noun that name nothing. */
const NO_NAMES = new Set(
  (
    'a about access after all already an and any are as at be because been ' +
    'before but by can cannot could data denied did do does doing due error ' +
    'exception expired failed failure for found from had has have host http https ' +
    'id if in including info information into invalid is it its list log ' +
    'may metadata missing more most must name named names no non not null ' +
    'of on one only or out over permission privilege record records request ' +
    'required server set should size some such table than that the their ' +
    'then there these they this those timed timeout to too topic type types ' +
    'undefined under unable until value values via was were when where ' +
    'which while will with within without would you your'
  ).split(' '),
);

const PLAIN = /^\p{L}+(?:'[a-z]+)?$/u;
const WORD = /[^\s,;()<>=|?]+/g;
const HYPHENATED =
  /^(?:non|not|auto|pre|re|self|read|write|out|end|case|multi)-[a-z]+$/i;
const UPPER_SNAKE = /^[A-Z]+(?:_[A-Z]+)+$/;
const ERROR_TYPE = /^[a-z]+(?:_[a-z]+)*_(?:exception|error)$/;
const CLASS_NAME =
  /^(?:java|javax|jakarta|org|com|io|net|oracle|software|kotlin|scala)(?:\.[\w$]+)+[.$][A-Z][\w$]*$/;
const TIME_WORD =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|UTC|GMT|CES?T|WIB|AM|PM)$/;
const FOLDED_RUN = /\?(?:[\s,;:.&|*=/()<>-]{0,8}(?:and\s)?\?)+/g;

/**
 * What a message says without whom it speaks of: hosts, names, numbers, times,
 * quoted values, paths and ids become `?`, however many. Codes that tell
 * troubles apart stand at its end: `ORA-01017`, `SQLSTATE 42P01`, `HTTP 401`.
 */
export function foldMessage(sentence: string, message: string): string {
  const codes = codesOf(message.slice(0, MAX_LENGTH));
  const folded = sentence
    .slice(0, MAX_LENGTH)
    .replace(URL, FOLDED)
    .replace(QUOTED, foldQuoted)
    .replace(LIST, FOLDED)
    .replace(LIST, FOLDED)
    .replace(NAMED, (all, noun, gap, name) =>
      NO_NAMES.has(name.toLowerCase()) ? all : `${noun}${gap}${FOLDED}`,
    )
    .replace(WORD, foldWord)
    .replace(FOLDED_RUN, FOLDED)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, MAX_FOLDED);
  return codes ? `${folded} ${codes}` : folded;
}

function codesOf(message: string): string {
  const codes = new Set<string>();
  for (const pattern of [VENDOR_CODE, SQL_STATE, NAMED_CODE]) {
    for (const [all, code] of message.matchAll(pattern)) {
      codes.add((code ?? all).toUpperCase());
    }
  }
  return [...codes].sort().slice(0, 10).join(' ');
}

function foldQuoted(quoted: string): string {
  return ERROR_TYPE.test(quoted.slice(1, -1)) ? quoted.slice(1, -1) : FOLDED;
}

function foldWord(word: string): string {
  const bare = word.replace(/^[^\p{L}\d_/*]+|[.:!"'\]}]+$/gu, '');
  if (PLAIN.test(bare)) {
    return TIME_WORD.test(bare) ? FOLDED : bare;
  }
  if (bare === '') {
    return '';
  }
  return HYPHENATED.test(bare) ||
    UPPER_SNAKE.test(bare) ||
    ERROR_TYPE.test(bare) ||
    CLASS_NAME.test(bare)
    ? bare
    : FOLDED;
}
