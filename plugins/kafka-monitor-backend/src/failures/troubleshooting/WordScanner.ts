const NONE = -1;

/**
 * Finds which of many words stand in a text, in one pass over it: the
 * automaton of Aho and Corasick, as a table of a row for each state and a
 * column for each character that stands in any word.
 */
export class WordScanner {
  readonly #columns: Uint8Array;
  readonly #width: number;
  readonly #next: Int32Array;
  /** The word that ends in a state, and the next shorter state with one. */
  readonly #wordOf: Int32Array;
  readonly #shorter: Int32Array;

  /** Words in lower case; at most 254 different characters in all. */
  constructor(words: readonly string[]) {
    const columns = new Map<number, number>();
    let size = 1;
    for (const word of words) {
      size += word.length;
      for (let at = 0; at < word.length; at++) {
        const code = word.charCodeAt(at);
        if (!columns.has(code)) {
          columns.set(code, columns.size + 1);
        }
      }
    }
    if (columns.size > 254) {
      throw new RangeError('Words of more than 254 different characters');
    }
    this.#width = columns.size + 1;
    this.#columns = new Uint8Array(65536);
    columns.forEach((column, code) => {
      this.#columns[code] = column;
    });
    this.#next = new Int32Array(size * this.#width);
    this.#wordOf = new Int32Array(size).fill(NONE);
    this.#shorter = new Int32Array(size).fill(NONE);
    this.#fill(words);
    this.#link(size);
  }

  #fill(words: readonly string[]) {
    let used = 1;
    words.forEach((word, index) => {
      let state = 0;
      for (let at = 0; at < word.length; at++) {
        const cell = state * this.#width + this.#columns[word.charCodeAt(at)];
        if (this.#next[cell] === 0) {
          this.#next[cell] = used++;
        }
        state = this.#next[cell];
      }
      this.#wordOf[state] = index;
    });
  }

  /** Gives each state its way on for every character, nearest states first. */
  #link(size: number) {
    const width = this.#width;
    const fallback = new Int32Array(size);
    const queue = [0];
    for (let head = 0; head < queue.length; head++) {
      const state = queue[head];
      const back = fallback[state];
      this.#shorter[state] =
        state === 0 || this.#wordOf[back] !== NONE ? back : this.#shorter[back];
      for (let column = 1; column < width; column++) {
        const cell = state * width + column;
        const child = this.#next[cell];
        // The root's own way back leads to itself.
        const other = state === 0 ? 0 : this.#next[back * width + column];
        if (child === 0) {
          this.#next[cell] = other;
        } else {
          fallback[child] = other;
          queue.push(child);
        }
      }
    }
    this.#shorter[0] = NONE;
  }

  /**
   * Tells of each word in the text, by its index, once; of words given twice
   * only the last. The text must be in lower case.
   */
  scan(text: string, onWord: (index: number) => void): void {
    const seen = new Set<number>();
    let state = 0;
    for (let at = 0; at < text.length; at++) {
      state =
        this.#next[state * this.#width + this.#columns[text.charCodeAt(at)]];
      for (
        let end = this.#wordOf[state] === NONE ? this.#shorter[state] : state;
        end > 0 && !seen.has(end);
        end = this.#shorter[end]
      ) {
        seen.add(end);
        onWord(this.#wordOf[end]);
      }
    }
  }
}
