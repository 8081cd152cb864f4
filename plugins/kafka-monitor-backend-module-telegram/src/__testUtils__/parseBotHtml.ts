/** What a text looks like to those who read it. */
export interface ParsedHtml {
  /** Without the markup, as Telegram counts its length. */
  text: string;
  /** In the order in which they end. */
  marks: Array<{ tag: string; text: string; url?: string }>;
}

const CHARACTERS: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
};

const TOKEN =
  /<(\/?)([a-z]+)((?: [a-z]+="[^"<>]*")*)>|&([a-z]+);|([^<>&]+)|(.)/gsu;

/**
 * Reads the HTML of the Bot API, stricter than it does: of what it knows, b, s
 * and a; each `<`, `>` and `&` has to be part of a tag or an entity.
 *
 * @throws Error as Telegram puts it
 */
export function parseBotHtml(html: string): ParsedHtml {
  let text = '';
  const marks: ParsedHtml['marks'] = [];
  const open: Array<{ tag: string; from: number; url?: string }> = [];
  for (const match of html.matchAll(TOKEN)) {
    const [token, slash, tag, attributes, entity, plain] = match;
    if (plain !== undefined) {
      text += plain;
    } else if (entity !== undefined && CHARACTERS[entity]) {
      text += CHARACTERS[entity];
    } else if (tag !== undefined && slash) {
      const start = open.pop();
      if (start?.tag !== tag) {
        throw new Error(`can't parse entities: unexpected end tag ${token}`);
      }
      const { from, url } = start;
      marks.push({
        tag,
        text: text.slice(from),
        ...(url !== undefined && { url }),
      });
    } else if (tag !== undefined && ['b', 's', 'a'].includes(tag)) {
      const url = /^ href="(.*)"$/s.exec(attributes)?.[1];
      open.push({
        tag,
        from: text.length,
        ...(url !== undefined && { url: parseBotHtml(url).text }),
      });
    } else {
      throw new Error(`can't parse entities: unsupported ${token}`);
    }
  }
  if (open.length > 0) {
    throw new Error(`can't parse entities: no end tag of ${open[0].tag}`);
  }
  return { text, marks };
}
