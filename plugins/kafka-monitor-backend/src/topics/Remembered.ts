import { Knex } from 'knex';

/** Answers that are kept at once. */
const MOST = 500;

/**
 * Answers that hold until a topic changes: what summaries say depends on
 * nothing else. The version is read before the answer, so that one made in
 * between is asked for again.
 */
export class Remembered<T> {
  readonly #answers = new Map<string, { version: string; answer: T }>();

  /** @param key tells questions apart */
  async get(knex: Knex, key: string, ask: () => Promise<T>): Promise<T> {
    const version = await topicVersion(knex);
    const known = this.#answers.get(key);
    if (known?.version === version) {
      return known.answer;
    }
    const answer = await ask();
    this.#answers.delete(key);
    this.#answers.set(key, { version, answer });
    for (const oldest of this.#answers.keys()) {
      if (this.#answers.size <= MOST) {
        break;
      }
      this.#answers.delete(oldest);
    }
    return answer;
  }
}

/** Another one after each change of topics, in the order of the commits. */
async function topicVersion(knex: Knex): Promise<string> {
  const rows: Array<{ scope: string; version: number | string }> = await knex(
    'topic_scopes',
  ).orderBy('scope');
  return rows.map(({ scope, version }) => `${scope} ${version}`).join(', ');
}
