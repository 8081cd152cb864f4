const REFERENCE = /\$\{[^${}:\s]+:[^{}]*\}/g;
const HIDDEN = /\uE000(\d+)\uE001/g;

/**
 * Text whose `${provider:path:key}` references are put out of the way, since
 * they contain the very characters that separate hosts, ports and paths.
 */
export class HiddenReferences {
  readonly text: string;
  readonly #references: string[] = [];

  constructor(value: string) {
    this.text = value
      .replace(/[\uE000\uE001]/g, '')
      .replace(REFERENCE, reference => {
        this.#references.push(reference);
        return `\uE000${this.#references.length - 1}\uE001`;
      });
  }

  /** The first reference inside a piece of the text, null without one. */
  referenceIn(piece: string): string | null {
    HIDDEN.lastIndex = 0;
    const found = HIDDEN.exec(piece);
    return found ? this.#references[Number(found[1])] ?? null : null;
  }
}
