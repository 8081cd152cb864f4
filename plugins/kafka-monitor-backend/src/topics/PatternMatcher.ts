import { setImmediate } from 'node:timers/promises';
import { topicMatcherOf } from './topicsOfConnector';

/** How long the event loop may wait for a turn of matching. */
const TURN_MS = 8;
/** Names that are matched before the clock is looked at. */
const PER_LOOK = 50;
/** Compiled patterns that are kept at once. */
const MOST_COMPILED = 2_000;

type Matches = (topic: string) => boolean;

/**
 * Matches topics and patterns in linear time, and in turns: neither a hundred
 * thousand names nor thousands of patterns hold up anybody else.
 */
export class PatternMatcher {
  readonly #compiled = new Map<string, Matches | null>();
  #turnBegan = 0;

  /** Whether the pattern can be checked at all. */
  canCheck(pattern: string): boolean {
    return this.#compile(pattern) !== null;
  }

  /** @returns the topics that it takes; null: it can not be checked */
  async topicsOf(
    pattern: string,
    topics: readonly string[],
  ): Promise<string[] | null> {
    const matches = this.#compile(pattern);
    if (!matches) {
      return null;
    }
    const found: string[] = [];
    this.#turnBegan = performance.now();
    for (let at = 0; at < topics.length; at += PER_LOOK) {
      for (const topic of topics.slice(at, at + PER_LOOK)) {
        if (matches(topic)) {
          found.push(topic);
        }
      }
      await this.#turn();
    }
    return found;
  }

  /** Each pattern's verdict about one topic, in their order. */
  async verdictsOn(
    topic: string,
    patterns: readonly string[],
  ): Promise<Array<'matches' | 'differs' | 'not-checked'>> {
    const verdicts: Array<'matches' | 'differs' | 'not-checked'> = [];
    this.#turnBegan = performance.now();
    for (const pattern of patterns) {
      const matches = this.#compile(pattern);
      if (!matches) {
        verdicts.push('not-checked');
      } else {
        verdicts.push(matches(topic) ? 'matches' : 'differs');
      }
      await this.#turn();
    }
    return verdicts;
  }

  async #turn(): Promise<void> {
    if (performance.now() - this.#turnBegan > TURN_MS) {
      await setImmediate();
      this.#turnBegan = performance.now();
    }
  }

  #compile(pattern: string): Matches | null {
    const known = this.#compiled.get(pattern);
    if (known !== undefined) {
      return known;
    }
    const compiled = topicMatcherOf(pattern);
    if (this.#compiled.size >= MOST_COMPILED) {
      const [oldest] = this.#compiled.keys();
      this.#compiled.delete(oldest);
    }
    this.#compiled.set(pattern, compiled);
    return compiled;
  }
}
