/** How one call is made. @internal */
export interface ConnectCall {
  readonly signal?: AbortSignal;
  /** For the whole call, in milliseconds; 30 s unless told. */
  readonly timeoutMs?: number;
  /** Ask this configured worker and no other; no fail-over. */
  readonly url?: string;
  /** Configured workers to ask last. */
  readonly avoid?: readonly string[];
}

/** A snapshot as it came, not parsed. @internal */
export interface ConnectBody {
  readonly bytes: Buffer;
  /** sha1 of the whole body, hex, not salted. */
  readonly hash: string;
  /** The worker that answered. */
  readonly url: string;
}

/** @internal */
export interface ConnectRoot {
  readonly version: string;
  readonly commit: string | undefined;
  readonly kafkaClusterId: string | undefined;
  readonly workerUrl: string;
}

/** `not-offered`: a worker before 3.9. @internal */
export interface ConnectHealth {
  readonly status: 'healthy' | 'starting' | 'unhealthy' | 'not-offered';
  readonly message: string;
}

/** @internal */
export interface ConnectorOffset {
  readonly partition: Record<string, unknown>;
  readonly offset: Record<string, unknown> | null;
}

/** @internal */
export interface ConnectPlugin {
  readonly class: string;
  readonly type: string | undefined;
  readonly version: string | undefined;
}

/** A key of a plugin's ConfigDef; `type` as Kafka names it, such as `PASSWORD`. @internal */
export interface ConfigKey {
  readonly name: string;
  readonly type: string;
}

/** @internal */
export interface RestartOptions {
  readonly includeTasks: boolean;
  readonly onlyFailed: boolean;
}

/** @internal */
export interface NewConnector {
  readonly name: string;
  readonly config: Record<string, string>;
  readonly initialState?: 'RUNNING' | 'PAUSED' | 'STOPPED';
}
