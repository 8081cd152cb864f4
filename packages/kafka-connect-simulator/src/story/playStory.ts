import type { ConnectSimulator } from '../ConnectSimulator';
import { failureNamed } from '../fleet/traces';
import type { StoryEvent } from './StoryEvent';

/** @internal */
export interface PlayOptions {
  /** How many times faster than life. */
  speed: number;
  log?: (line: string) => void;
}

/**
 * Lets a story happen in time.
 *
 * @returns what ends it
 * @internal
 */
export function playStory(
  clusters: Map<string, ConnectSimulator>,
  story: Iterator<StoryEvent>,
  options: PlayOptions,
): () => void {
  const started = Date.now();
  let timer: NodeJS.Timeout | undefined;
  let ended = false;
  const next = () => {
    const step = story.next();
    if (step.done || ended) return;
    const due = started + step.value.at / options.speed;
    timer = setTimeout(() => {
      act(clusters, step.value, options)
        .catch(error => options.log?.(String(error)))
        .finally(next);
    }, Math.max(0, due - Date.now()));
  };
  next();
  return () => {
    ended = true;
    clearTimeout(timer);
  };
}

async function act(
  clusters: Map<string, ConnectSimulator>,
  event: StoryEvent,
  options: PlayOptions,
): Promise<void> {
  const simulator = clusters.get(event.cluster);
  if (!simulator) return;
  options.log?.(lineOf(event));
  switch (event.kind) {
    case 'rebalance':
      simulator.startRebalance(event.ms / options.speed);
      return;
    case 'worker-silent':
      await simulator.killWorker(event.worker);
      return;
    case 'worker-back':
      await simulator.startWorker(event.worker);
      return;
    default:
  }
  // Somebody may have deleted or stopped it over the REST interface.
  const config = simulator.configOf(event.connector);
  if (!config) return;
  if (event.kind === 'recovers') {
    simulator.recover(event.connector);
  } else if (simulator.hasTask(event.connector, event.task)) {
    const trace = failureNamed(event.failure)?.trace(config);
    simulator.failTask(event.connector, event.task, trace);
  }
}

/** A line for the log of the process. @internal */
export function lineOf(event: StoryEvent): string {
  switch (event.kind) {
    case 'task-fails':
      return `${event.cluster}: ${event.connector} task ${event.task} fails (${event.failure})`;
    case 'recovers':
      return `${event.cluster}: ${event.connector} runs again`;
    case 'rebalance':
      return `${event.cluster}: rebalance for ${event.ms} ms`;
    case 'worker-silent':
      return `${event.cluster}: worker ${event.worker} goes silent`;
    default:
      return `${event.cluster}: worker ${event.worker} is back`;
  }
}
