import { en } from '../translations/en';

/** Every text as a pair of its key, `teams.new` or `teams.rows_one`, and itself. */
type Entries<Texts, Prefix extends string = ''> = {
  [K in keyof Texts & string]: Texts[K] extends string
    ? { key: `${Prefix}${K}`; text: Texts[K] }
    : Entries<Texts[K], `${Prefix}${K}.`>;
}[keyof Texts & string];

type Entry = Entries<typeof en>;

/** Names between double braces. */
type Names<Text> = Text extends `${string}{{${infer Name}}}${infer Rest}`
  ? Name | Names<Rest>
  : never;

/**
 * The values that each text has a place for, by the key it is asked by: that
 * of a plural one has no suffix, and needs its number.
 */
type Places = {
  [E in Entry as E['key'] extends `${infer Base}_${'one' | 'other'}`
    ? Base
    : E['key']]:
    | Names<E['text']>
    | (E['key'] extends `${string}_${'one' | 'other'}` ? 'count' : never);
};

type TextKey = keyof Places;

/**
 * Gives the text of a key in the chosen language, with every value that it
 * has a place for. Backstage's own type of it says the same and allows more
 * kinds of values; with the hundreds of keys that there are, each call of it
 * takes the compiler a second.
 */
export interface Translate {
  <K extends TextKey>(
    key: K,
    ...values: [Places[K]] extends [never]
      ? []
      : [values: Record<Places[K], string | number>]
  ): string;
  /** With an element as a value, the text is one as well. */
  <K extends TextKey>(
    key: K,
    values: Record<Places[K], string | number | JSX.Element>,
  ): JSX.Element;
}
