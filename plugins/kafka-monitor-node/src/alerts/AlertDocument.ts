/** A connector, a cause or a day of which a message speaks. @public */
export interface AlertItem {
  /** Plain text, one line. */
  title: string;
  /** Absolute; undefined: there is no page of it. */
  url?: string;
  /** Plain text: the cause, since when, what to do. */
  lines: readonly string[];
}

/** @public */
export interface AlertSection {
  /** Plain text; undefined: it needs none. */
  heading?: string;
  items: readonly AlertItem[];
  /** Such as `and 240 more`; undefined: these are all. */
  more?: string;
}

/**
 * What a message says, in the receiver's language and without a markup:
 * each channel shows it in its own way. All of it is plain text that was
 * masked before; connectors' names and causes can hold any character.
 *
 * @public
 */
export interface AlertDocument {
  language: 'en' | 'id';
  /** One line that says it all. */
  title: string;
  /** Sentences, a paragraph each. */
  summary: readonly string[];
  sections: readonly AlertSection[];
  /** The page that shows it; absolute. */
  link: { title: string; url: string };
}
