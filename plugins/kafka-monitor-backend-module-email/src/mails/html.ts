const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const CONTROLS = /[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]+/gu;

/** HTML that is safe to put into a mail; only `html` makes it. */
export class Html {
  constructor(readonly source: string) {}
}

type Part = string | Html | undefined | readonly Part[];

function sourceOf(part: Part): string {
  if (part === undefined) {
    return '';
  }
  if (part instanceof Html) {
    return part.source;
  }
  return typeof part === 'string'
    ? part.replace(CONTROLS, ' ').replace(/[&<>"']/g, found => ENTITIES[found])
    : part.map(sourceOf).join('');
}

/**
 * Text between the tags and in attributes is escaped, whatever it is: names
 * and causes come from outside.
 */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Html {
  return new Html(
    strings
      // Indented for those who read the code, and for nobody else.
      .map(string => string.replace(/\n\s*/g, '\n'))
      .map((string, at) => `${string}${sourceOf(parts[at])}`)
      .join(''),
  );
}
