/**
 * Where a class keeps its endpoint. Keys are tried in order, the first with a
 * value counts; `*` in a key stands for any characters.
 */
export interface EndpointRule {
  /** Host names, host lists, URLs, URL lists or JDBC URLs. */
  address?: readonly string[];
  port?: readonly string[];
  defaultPort?: number;
  database?: readonly string[];
  /** The path of the address URL names the database. */
  databaseInPath?: true;
  resource?: readonly { kind: string; keys: readonly string[] }[];
}

/** How Debezium-like classes put a topic name together. */
export interface DebeziumTopics {
  kind: 'debezium';
  /** Parts of the name after the prefix; the last one is the table. */
  layout: readonly string[];
  /** Include lists by the part they filter; a table entry may name all parts. */
  include: Readonly<Record<string, readonly string[]>>;
  /** Keys that fix a part, where tables are listed without it. */
  fixed?: Readonly<Record<string, readonly string[]>>;
  prefix: readonly string[];
  /** Used where `present` is set and `absent` is not (1.x settings). */
  legacy?: { present: string; absent: string; layout: readonly string[] };
  /** Names the database keeps in capitals whatever the list says. */
  upperCase?: true;
  /** The prefix alone is the topic of schema changes. */
  schemaChanges?: true;
  /** Simple names of the naming strategies that keep this layout. */
  strategies: readonly string[];
}

/** Which topics the source side of a class writes. */
export type TopicRule =
  | DebeziumTopics
  /** Keys whose value is a list of topics, or a name with `${...}` in it. */
  | { kind: 'listed'; keys: readonly string[]; fallback?: string }
  /** Prefix followed by table names; with a query the prefix is the topic. */
  | {
      kind: 'prefixed';
      prefix: readonly string[];
      tables: readonly string[];
      /** Keys whose entries are regular expressions over qualified names. */
      tablePatterns?: readonly string[];
      query?: readonly string[];
      separator?: string;
    }
  /** `topic<separator>something` pairs, comma separated. */
  | {
      kind: 'mapped';
      keys: readonly string[];
      separator: string;
      otherwise?: readonly string[];
    }
  /** A topic per key, the topic being what `*` stands for. */
  | { kind: 'keyed'; keys: readonly string[]; otherwise?: readonly string[] }
  | { kind: 'mongoNamespaces' }
  /** A template over the parts of the tables in an inclusion list. */
  | {
      kind: 'template';
      template: string;
      fallback: string;
      inclusion: string;
    }
  | { kind: 'kcql' }
  | { kind: 'mirror' }
  /** Topics whose names the configuration does not hold. */
  | { kind: 'runtime' };

/** A topic beside the data: schema history, control, redo log. */
export interface InternalTopicRule {
  key: string;
  direction: 'write' | 'read';
  /** Name where the key is absent; `${prefix}` and `${key}` are filled in. */
  fallback?: string;
  /** Only where this key holds this word (in a comma list). */
  when?: { key: string; contains: string };
}

/** What is known of the classes it names: data only, so that it can be digested. */
export interface ClassRule {
  classes: readonly string[];
  /** Beginnings of class names, for families with a class per component. */
  prefixes?: readonly string[];
  /** Short names beyond the last segments of `classes`. */
  aliases?: readonly string[];
  direction: 'source' | 'sink' | 'both';
  /** Null where only the JDBC URL says it. */
  dbms: string | null;
  endpoint?: EndpointRule;
  /** The source side; a sink reads `topics` and `topics.regex`. */
  topics?: TopicRule;
  internal?: readonly InternalTopicRule[];
}
