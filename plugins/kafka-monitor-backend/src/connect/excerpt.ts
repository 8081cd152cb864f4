import { toUSVString } from 'node:util';
import { maskText } from './maskSecrets';

const READ_BYTES = 16 * 1024;
const MESSAGE_LENGTH = 1000;
const EXCERPT_LENGTH = 200;

/** The beginning of an answer for people: masked, on one line, at most 200 characters. @internal */
export function excerptOf(
  body: Buffer,
  secrets?: Iterable<string>,
): string | undefined {
  return cut(plain(body, secrets), EXCERPT_LENGTH) || undefined;
}

/** What an error answer says, masked: Connect's own `message` where there is one, else the text. @internal */
export function readable(body: Buffer, secrets?: Iterable<string>): string {
  return cut(plain(body, secrets), MESSAGE_LENGTH);
}

function plain(body: Buffer, secrets?: Iterable<string>): string {
  const text = body.subarray(0, READ_BYTES).toString('utf8');
  // Masked before it is cut: half a secret is matched by nothing.
  const masked = maskText(messageOf(text) ?? withoutMarkup(text), secrets);
  return toUSVString(masked.replace(/[\s\p{Cc}]+/gu, ' ')).trim();
}

function messageOf(text: string): string | undefined {
  if (!text.trimStart().startsWith('{')) {
    return undefined;
  }
  try {
    const parsed: unknown = JSON.parse(text);
    if (parsed && typeof parsed === 'object' && 'message' in parsed) {
      return typeof parsed.message === 'string' ? parsed.message : undefined;
    }
  } catch {
    // Not JSON after all, or cut: the text itself is shown.
  }
  return undefined;
}

function withoutMarkup(text: string): string {
  if (!/^\s*</.test(text)) {
    return text;
  }
  return text
    .replace(/<(script|style)\b[^<]*(?:<(?!\/\1)[^<]*)*(<\/\1>|$)/gi, ' ')
    .replace(/<[^<>]*>/g, ' ');
}

function cut(text: string, length: number): string {
  return text.length <= length
    ? text
    : `${toUSVString(text.slice(0, length - 1))}…`;
}
