const RELEASE = /^(\d+)\.(\d+)(?:\.(\d+))?/;

/** The commits of the releases the simulator was compared with; any other version gets one of its own. */
const COMMITS = new Map([
  ['3.9.1', 'f745dfdcee2b9851'],
  ['4.3.1', '26b251a451ce941d'],
]);

/**
 * What a worker of one Kafka release can do.
 *
 * @public
 */
export class KafkaVersion {
  readonly text: string;
  readonly commit: string;
  readonly #major: number;
  readonly #minor: number;

  /** @throws Error when the text does not begin with `major.minor`. */
  constructor(text: string) {
    const match = RELEASE.exec(text);
    if (!match) {
      throw new Error(
        `'${text}' is not a Kafka version: expected one such as 3.9.1 or 4.3.1`,
      );
    }
    this.text = text;
    this.#major = Number(match[1]);
    this.#minor = Number(match[2]);
    this.commit = COMMITS.get(text) ?? commitOf(text);
  }

  atLeast(major: number, minor: number): boolean {
    return (
      this.#major > major || (this.#major === major && this.#minor >= minor)
    );
  }

  /** `/connectors/{c}/topics` (KIP-558). */
  get tracksTopics(): boolean {
    return this.atLeast(2, 5);
  }
  /** `restart?includeTasks&onlyFailed` (KIP-745); older workers ignore the parameters. */
  get restartsTasks(): boolean {
    return this.atLeast(3, 0);
  }
  /** `/connector-plugins/{p}/config` and `connectorsOnly=false` (KIP-769). */
  get describesPlugins(): boolean {
    return this.atLeast(3, 2);
  }
  /** `stop` and `GET offsets` (KIP-875). */
  get stops(): boolean {
    return this.atLeast(3, 5);
  }
  /** `PATCH` and `DELETE offsets` (KIP-875). */
  get changesOffsets(): boolean {
    return this.atLeast(3, 6);
  }
  /** `initial_state` (KIP-980). */
  get takesInitialState(): boolean {
    return this.atLeast(3, 7);
  }
  /** `PATCH config` (KIP-477). */
  get patchesConfig(): boolean {
    return this.atLeast(3, 8);
  }
  /** `/health` (KIP-1017). */
  get tellsHealth(): boolean {
    return this.atLeast(3, 9);
  }
  /** `version` in status (KIP-891). */
  get tellsPluginVersions(): boolean {
    return this.atLeast(4, 1);
  }
  /** Jetty 12 (KIP-1032): refuses what it calls an ambiguous URI. */
  get refusesAmbiguousUris(): boolean {
    return this.atLeast(4, 0);
  }
  /** `/connectors/{c}/tasks-config` went with 4.0. */
  get servesTasksConfig(): boolean {
    return this.atLeast(2, 8) && !this.atLeast(4, 0);
  }
  /** From 4.0 an unknown connector class is the caller's fault (400), before it was 500. */
  get blamesCallerForUnknownClass(): boolean {
    return this.atLeast(4, 0);
  }
  get jetty(): string {
    return this.refusesAmbiguousUris ? '12.0.34' : '9.4.57.v20241219';
  }
}

function commitOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  }
  return hash.toString(16).padStart(8, '0').repeat(2);
}
