import type { ConnectorType } from '../group/ConnectorRecord';

/** One way in which connectors of some classes fail. @internal */
export interface KnownFailure {
  /** By which a scenario names it. */
  name: string;
  /** Which connector classes fail so. */
  classes: RegExp;
  /** Only connectors of this direction. */
  direction?: ConnectorType;
  /** Whether a restart helps. */
  heals: boolean;
  /** The stack trace, as a task of that configuration would leave it. */
  trace(config: Record<string, string>): string;
}
