import {
  Document,
  LineCounter,
  isAlias,
  isMap,
  isSeq,
  parseDocument,
} from 'yaml';

/** Where something is in a file: keys, and places in lists from 0. */
export type Path = readonly PropertyKey[];

/** Something that is wrong, and where. */
export interface Mistake {
  path: Path;
  text: string;
}

/** `teams[2].email`. */
function keyOf(path: Path): string {
  return path
    .map((part, index) => {
      if (typeof part === 'number') {
        return `[${part}]`;
      }
      return index === 0 ? String(part) : `.${String(part)}`;
    })
    .join('');
}

/** A YAML text whose mistakes can be told with file, line and key. */
export class YamlFile {
  readonly #file: string;
  readonly #lines = new LineCounter();
  readonly #document: Document;

  /** @param file how it is named in mistakes */
  constructor(text: string, file: string) {
    this.#file = file;
    this.#document = parseDocument(text, {
      lineCounter: this.#lines,
      prettyErrors: false,
      merge: true,
    });
  }

  /** What is no YAML, told with file and line. */
  syntaxMistakes(): string[] {
    return this.#document.errors.map(
      ({ message, pos }) =>
        `${this.#file}:${this.#lines.linePos(pos[0]).line}: ${message}`,
    );
  }

  /** @throws Error when aliases would blow it up */
  data(): unknown {
    return this.#document.toJS();
  }

  /** `teams.yaml:14: teams[2].email: must be an e-mail address`. */
  tell({ path, text }: Mistake): string {
    const key = keyOf(path);
    return `${this.#file}:${this.lineOf(path)}: ${
      key ? `${key}: ` : ''
    }${text}`;
  }

  /** From 1; of what is not there, of what it would be in. */
  lineOf(path: Path): number {
    let node: unknown = this.#document.contents;
    let start = 0;
    for (const part of path) {
      if (isAlias(node)) {
        node = node.resolve(this.#document);
      }
      if (isMap(node)) {
        const pair = node.items.find(({ key }) => textOf(key) === part);
        if (!pair) {
          break;
        }
        start = startOf(pair.key) ?? start;
        node = pair.value;
      } else if (isSeq(node) && typeof part === 'number') {
        node = node.items[part];
        start = startOf(node) ?? start;
      } else {
        break;
      }
    }
    return this.#lines.linePos(start).line;
  }
}

function textOf(key: unknown): string {
  return String((key as { value?: unknown } | null)?.value ?? key);
}

function startOf(node: unknown): number | undefined {
  return (node as { range?: [number, number, number] } | null)?.range?.[0];
}
