/** A text of the product, in each of its languages. @public */
export interface RemedyText {
  en: string;
  id: string;
}

/** Where the rules stand: a file of `rules/` each. @public */
export type RemedyArea =
  | 'connectivity'
  | 'credentials'
  | 'tls'
  | 'kafka-client'
  | 'authorization'
  | 'schema-registry'
  | 'serialization'
  | 'transforms'
  | 'configuration'
  | 'plugins'
  | 'worker'
  | 'memory'
  | 'jdbc'
  | 'postgresql'
  | 'debezium'
  | 'debezium-postgresql'
  | 'debezium-mysql'
  | 'debezium-sqlserver'
  | 'debezium-oracle'
  | 'debezium-db2'
  | 'debezium-mongodb'
  | 'mysql'
  | 'oracle'
  | 'sqlserver'
  | 'mongodb'
  | 'object-stores'
  | 'search-engines'
  | 'warehouses'
  | 'nosql'
  | 'messaging'
  | 'http'
  | 'files'
  | 'saas'
  | 'mirroring';

/**
 * What a throwable of a trace must show. All that is given must hold, and of
 * one and the same throwable.
 *
 * @public
 */
export interface RemedySignature {
  /**
   * Its class: `PSQLException`, or with as much of the package as tells it
   * from others: `kafka.connect.errors.DataException`.
   */
  exception?: string | readonly string[];
  /**
   * Found in its message. Case counts only where the pattern has upper case on
   * purpose: flag `i` is usual. No nested quantifiers; gaps are bounded
   * (`[^\n]{0,200}`), so that no text makes it slow.
   */
  message?: RegExp;
  /**
   * One of these stands in the message or the class of whatever the signature
   * matches, in lower case: what is looked for before any pattern is tried.
   * The longer and rarer, the better; at least 4 characters.
   */
  words: readonly string[];
  /** Start of the class of one of its frames, where the class alone is common. */
  frame?: string;
}

/** Whom a rule is about; what is not known of a connector speaks for the rule. @public */
export interface RemedyScope {
  /** Found in the connector's class. */
  connectorClass?: RegExp;
  /** DBMS as class knowledge names them: `postgresql`, `mysql`, `s3` ... */
  dbms?: readonly string[];
  direction?: 'source' | 'sink';
}

/**
 * Whether *restart* is an answer:
 *
 * - `yes`: the trouble passes by itself, and a restart goes on from there;
 * - `after-fix`: only once the cause is gone;
 * - `no`: it fails again in the same place; something has to be changed, or
 *   data skipped.
 *
 * @public
 */
export type RestartHelps = 'yes' | 'after-fix' | 'no';

/**
 * How sure a match is: `exact`: the words mean this and nothing else;
 * `likely`: they nearly always do; `generic`: they name the kind of trouble,
 * not its reason: they count only in what the trace tells, and give way to
 * every other rule.
 *
 * @public
 */
export type RemedyConfidence = 'exact' | 'likely' | 'generic';

/** One thing that goes wrong, how to know it, and what to do. @public */
export interface RemedyRule {
  /**
   * Unique, and never changed: links and counts use it. A slug; of a rule that
   * an extension adds, a prefix of its own before it: `acme:vault-sealed`.
   */
  id: string;
  area: RemedyArea;
  confidence: RemedyConfidence;
  /** Any of these. */
  match: readonly RemedySignature[];
  about?: RemedyScope;
  /** A sentence: what is wrong. */
  cause: RemedyText;
  /** In order; each says where to look and what to change. At most 6. */
  steps: readonly RemedyText[];
  restart: RestartHelps;
  /** Public pages, https. */
  sources: readonly string[];
}
