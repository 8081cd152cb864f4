/** One thing that happens in a fleet; `at` in milliseconds from the start. @internal */
export type StoryEvent = { at: number; cluster: string } & (
  | { kind: 'task-fails'; connector: string; task: number; failure: string }
  | { kind: 'recovers'; connector: string }
  | { kind: 'rebalance'; ms: number }
  | { kind: 'worker-silent'; worker: number }
  | { kind: 'worker-back'; worker: number }
);

/** Who may appear in a story. @internal */
export interface Cast {
  clusters: CastCluster[];
}

/** One Connect cluster of the cast. @internal */
export interface CastCluster {
  key: string;
  workers: number;
  /** Running connectors with at least one task, and how each may fail. */
  connectors: { name: string; tasks: number; failures: string[] }[];
}
