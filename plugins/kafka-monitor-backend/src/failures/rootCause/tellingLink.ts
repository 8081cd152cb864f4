import type { TraceLink } from './Trace';

/** A null where none was expected: a bug, but not which. */
const NULL_POINTER = /(?:^|\.)NullPointerException$/;
const HELPFUL_NULL =
  /^Cannot [^\n]{1,1000} because [^\n]{1,1000} is null$|^null$/;

/** Kinds that only a message fills with meaning. */
const SILENT_WITHOUT_MESSAGE =
  /(?:^java\.(?:lang|io|sql|util)\.|^)(?:Runtime|IllegalState|IllegalArgument|UnsupportedOperation|IO|SQL|)Exception$|^java\.lang\.(?:Assertion)?Error$|^org\.apache\.kafka\.(?:connect\.errors\.|common\.KafkaException$)/;

/** What the network or the JVM says, without whom it speaks of. */
const BARE_MESSAGE =
  /^(?:Connection (?:refused|reset|timed out|closed|aborted|shutdown)|(?:Read|Connect|Accept|Operation) timed out|Socket (?:is )?closed|Broken pipe|No route to host|Network is unreachable|Host is down|Stream closed|closed|Software caused connection abort|Remote host (?:terminated|closed)|Unexpected end of (?:file|ZLIB)|Premature (?:EOF|end)|Index:? -?\d|Index \d|No value present|An established connection was aborted|An existing connection was forcibly closed)/i;
const BARE_CLASS =
  /(?:^|\.)(?:EOFException|UnknownHostException|SocketTimeoutException|ClosedChannelException|AsynchronousCloseException|InterruptedException|ClosedByInterruptException)$/;
const BARE_WITHOUT_MESSAGE =
  /(?:^|\.)(?:TimeoutException|NoSuchElementException|ConcurrentModificationException|InterruptedIOException)$/;

/** Sentences that add no more to a bare one than whose driver speaks. */
const VAGUE_MESSAGE =
  /^(?:The connection attempt failed|An I\/O error occurred while sending to the backend|I\/?O ?Error:? |Communications link failure|This connection has been closed|Connection (?:attempt )?failed)/i;

/** Says what went wrong, if only in a word; unlike a wrapper or a bare null. */
function speaks({ exception, message, wrapper }: TraceLink): boolean {
  if (wrapper) {
    return false;
  }
  if (NULL_POINTER.test(exception)) {
    return message !== '' && !HELPFUL_NULL.test(message);
  }
  return message === ''
    ? !SILENT_WITHOUT_MESSAGE.test(exception)
    : message !== 'null';
}

/**
 * A low-level one that says neither who nor why: `Connection refused`.
 */
export function isBare({ exception, message }: TraceLink): boolean {
  if (message.length > 200) {
    return false;
  }
  return (
    BARE_MESSAGE.test(message) ||
    BARE_CLASS.test(exception) ||
    (message === '' && BARE_WITHOUT_MESSAGE.test(exception))
  );
}

function says(link: TraceLink, bare: TraceLink): boolean {
  if (isBare(link) || VAGUE_MESSAGE.test(link.message)) {
    return false;
  }
  // Only the unknown name itself says what was looked for.
  return !/UnknownHostException$/.test(bare.exception) || !bare.message
    ? true
    : link.message.includes(/^[^\s:]*/.exec(bare.message)![0]);
}

/** The link that tells what went wrong, and the bare one that it explains. */
export interface Telling {
  link: TraceLink;
  /** The other half of the story: below it, or above it where it is bare. */
  beside: TraceLink | undefined;
}

/**
 * The innermost link that says something; above a bare one, the next that says
 * of what. Undefined: the trace does not say why.
 */
export function tellingOf(links: readonly TraceLink[]): Telling | undefined {
  const speaking = links.filter(speaks);
  const inner = speaking.at(-1);
  if (!inner || !isBare(inner)) {
    return inner && { link: inner, beside: undefined };
  }
  let vague: TraceLink | undefined;
  for (let at = speaking.length - 2; at >= 0; at--) {
    const outer = speaking[at];
    if (says(outer, inner)) {
      return { link: outer, beside: inner };
    }
    vague ??= isBare(outer) ? undefined : outer;
  }
  if (!vague) {
    return { link: inner, beside: undefined };
  }
  return /UnknownHostException$/.test(inner.exception)
    ? { link: inner, beside: vague }
    : { link: vague, beside: inner };
}
