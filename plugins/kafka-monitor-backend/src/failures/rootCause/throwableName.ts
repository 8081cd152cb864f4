/** The class of a throwable, and where what it says begins. */
export interface ThrowableName {
  exception: string;
  messageStart: number;
}

const NAME = /(?:[A-Za-z_$][\w$]*\.)*[A-Za-z_$][\w$]*/y;
const TELLING_NAME = /(?:Exception|Error|Throwable|Failure)[\w$]*$/;
const UNQUALIFIED = /^[A-Z]\w+(?:Exception|Error)$/;
const LAST_IS_CLASS = /\.[A-Z][\w$]*$/;

/** How surely a name must be one of a throwable, by what stands around it. */
export type NamePlace = 'after-caused-by' | 'first-line' | 'anywhere';

/**
 * Reads `x.y.ZException: message` at a place; undefined: another kind of text
 * begins there.
 */
export function throwableNameAt(
  text: string,
  start: number,
  end: number,
  place: NamePlace,
): ThrowableName | undefined {
  const printed = place === 'after-caused-by' && printedAsJson(text, start);
  if (printed) {
    return printed;
  }
  NAME.lastIndex = start;
  if (!NAME.test(text) || NAME.lastIndex > end) {
    return undefined;
  }
  const nameEnd = NAME.lastIndex;
  const exception = text.slice(start, nameEnd);
  const messageStart =
    messageStartAt(text, nameEnd, end) ??
    looseMessageStart(text, exception, nameEnd, end, place);
  if (messageStart === undefined) {
    return undefined;
  }
  return isThrowable(exception, place)
    ? { exception, messageStart }
    : undefined;
}

const JSON_NAME =
  /\{\\?"ClassName\\?":\\?"([A-Z]\w{2,100}(?:Exception|Error))\\?"/y;

/** Azure's Cosmos DB prints all of a throwable as JSON, its class within. */
function printedAsJson(text: string, start: number): ThrowableName | undefined {
  JSON_NAME.lastIndex = start;
  const found = JSON_NAME.exec(text);
  return found ? { exception: found[1], messageStart: start } : undefined;
}

function messageStartAt(text: string, nameEnd: number, end: number) {
  if (nameEnd === end) {
    return end;
  }
  const code = text.charCodeAt(nameEnd);
  // Hadoop's RemoteException(org.x.Other): message
  if (code === 40) {
    return /^\([\w.$]{3,300}\)(?::|$)/.test(
      text.slice(nameEnd, Math.min(end, nameEnd + 310)),
    )
      ? nameEnd
      : undefined;
  }
  if (code !== 58) {
    return undefined;
  }
  let at = nameEnd + 1;
  while (at < end && text.charCodeAt(at) === 32) {
    at++;
  }
  const broken = at < end && /\s/.test(text.charAt(at));
  return at > nameEnd + 1 || at === end || broken ? at : undefined;
}

/**
 * Search engines print `FooException[what it says]`, and some drivers
 * `x.y.FooException (what it says)`: only where a throwable must stand, or its
 * class leaves no doubt.
 */
function looseMessageStart(
  text: string,
  exception: string,
  nameEnd: number,
  end: number,
  place: NamePlace,
) {
  const code = text.charCodeAt(nameEnd);
  const tells = exception.includes('.')
    ? TELLING_NAME.test(exception)
    : UNQUALIFIED.test(exception);
  if (!tells || place === 'anywhere') {
    return undefined;
  }
  if (code === 91) {
    return nameEnd;
  }
  let at = nameEnd;
  while (at < end && text.charCodeAt(at) === 32) {
    at++;
  }
  return place === 'after-caused-by' && at > nameEnd && exception.includes('.')
    ? at
    : undefined;
}

function isThrowable(name: string, place: NamePlace): boolean {
  const qualified = name.includes('.');
  if (place === 'after-caused-by') {
    return qualified || /^[A-Z]/.test(name);
  }
  if (TELLING_NAME.test(name)) {
    return qualified || UNQUALIFIED.test(name);
  }
  return place === 'first-line' && LAST_IS_CLASS.test(name);
}

const NAME_INSIDE =
  /(?<![\w$./@-])(?:[A-Za-z_$][\w$]*\.)+[A-Za-z_$][\w$]*(?:Exception|Error|Throwable)[\w$]*(?=:\s|["'\s]|$)/;

/** The first throwable inside a text; undefined: it names none. */
export function throwableNameInside(
  text: string,
  start: number,
  end: number,
): (ThrowableName & { start: number }) | undefined {
  const found = NAME_INSIDE.exec(text.slice(start, end));
  if (!found) {
    return undefined;
  }
  const at = start + found.index;
  const nameEnd = at + found[0].length;
  const messageStart = messageStartAt(text, nameEnd, end) ?? nameEnd;
  return { exception: found[0], start: at, messageStart };
}
