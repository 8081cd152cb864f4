/** A status as the contract reads it. @internal */
export interface ReadStatus {
  name: string;
  connector: { state: string; worker_id: string; version?: string | null };
  tasks: {
    id: number;
    state: string;
    worker_id: string;
    version?: string | null;
    trace?: string;
  }[];
  type: string;
}

/** Whether the connector and its tasks are in these states. @internal */
export function inStates(connector: string, ...tasks: string[]) {
  return (status: ReadStatus): boolean =>
    [status.connector, ...status.tasks].map(({ state }) => state).join() ===
    [connector, ...tasks].join();
}

/** Whether the connector and that many tasks run. @internal */
export function runs(status: ReadStatus, tasks: number): boolean {
  return (
    status.connector.state === 'RUNNING' &&
    status.tasks.length === tasks &&
    status.tasks.every(({ state }) => state === 'RUNNING')
  );
}
