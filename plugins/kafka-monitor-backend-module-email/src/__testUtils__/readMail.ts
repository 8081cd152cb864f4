/** A mail taken apart. */
export interface ReadMail {
  /** Decoded, by name in lower case. */
  headers: Record<string, string>;
  /** The decoded parts, by type: `text/plain`. */
  parts: Record<string, string>;
}

function decodeWord(_: string, encoding: string, text: string): string {
  return encoding.toUpperCase() === 'B'
    ? Buffer.from(text, 'base64').toString('utf8')
    : decodeQuoted(text.replace(/_/g, ' '));
}

function decodeQuoted(text: string): string {
  const bytes = text
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9a-f]{2})/gi, (_, hex) =>
      String.fromCharCode(parseInt(hex, 16)),
    );
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

function split(text: string): {
  headers: Record<string, string>;
  body: string;
} {
  const end = text.indexOf('\r\n\r\n');
  const headers: Record<string, string> = {};
  for (const line of text
    .slice(0, end)
    .replace(/\r\n[ \t]+/g, ' ')
    .split('\r\n')) {
    const colon = line.indexOf(':');
    headers[line.slice(0, colon).toLowerCase()] = line
      .slice(colon + 1)
      .trim()
      // A space between two encoded words is none of the text.
      .replace(/\?=\s+=\?/g, '?==?')
      .replace(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, decodeWord);
  }
  return { headers, body: text.slice(end + 4) };
}

function decode(body: string, encoding: string | undefined): string {
  switch (encoding) {
    case 'base64':
      return Buffer.from(body, 'base64').toString('utf8');
    case 'quoted-printable':
      return decodeQuoted(body);
    default:
      return body;
  }
}

/** Takes a mail of text and HTML apart, as a mail program does. */
export function readMail(raw: string): ReadMail {
  const { headers, body } = split(raw);
  const boundary = /boundary="([^"]+)"/.exec(headers['content-type'])?.[1];
  const parts: Record<string, string> = {};
  for (const part of body.split(`--${boundary}`).slice(1, -1)) {
    const { headers: own, body: content } = split(part.replace(/^\r\n/, ''));
    const type = own['content-type'].split(';')[0];
    parts[type] = decode(content, own['content-transfer-encoding']).replace(
      /\r\n/g,
      '\n',
    );
  }
  return { headers, parts };
}
