import {
  Environment,
  SilentWorker,
  Worker,
} from '@kafka-monitor/plugin-kafka-monitor-common';

/** A worker of a Connect cluster, as a row. */
export interface WorkerRow
  extends Pick<
    Worker,
    'workerId' | 'version' | 'latencyMs' | 'lastAnswerAt' | 'message' | 'since'
  > {
  id: string;
  /** `Production/main`, as people read it. */
  cluster: string;
  url: string;
  /** `switched-off`: nobody asks it. */
  health: Worker['health'] | 'switched-off';
  /** What still names the worker although it is silent. */
  named: Pick<SilentWorker, 'connectors' | 'tasks'> | undefined;
}

/** Host names are the same in any case, so a silent worker can be there twice. */
function namedOn(
  worker: Worker,
  silentWorkers: readonly SilentWorker[],
): WorkerRow['named'] {
  const id = worker.workerId?.toLowerCase();
  const entries = silentWorkers.filter(
    silent => silent.workerId.toLowerCase() === id,
  );
  return entries.length === 0
    ? undefined
    : {
        connectors: entries.reduce((sum, each) => sum + each.connectors, 0),
        tasks: entries.reduce((sum, each) => sum + each.tasks, 0),
      };
}

/** The workers that are configured, in the order of the environments. */
export function workerRows(environments: Environment[]): WorkerRow[] {
  return environments
    .filter(environment => environment.configured)
    .flatMap(environment =>
      environment.connectClusters
        .filter(({ freshness }) => freshness !== 'not-configured')
        .flatMap(cluster =>
          cluster.workers.map(worker => ({
            ...worker,
            id: `${environment.name}/${cluster.name} ${worker.url}`,
            cluster: `${environment.title}/${cluster.name}`,
            health: environment.enabled ? worker.health : 'switched-off',
            named: environment.enabled
              ? namedOn(worker, cluster.silentWorkers)
              : undefined,
          })),
        ),
    );
}
