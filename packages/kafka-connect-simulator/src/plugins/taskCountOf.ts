import { pluginOf } from './pluginRegistry';

/** How many tasks a configuration leads to. @internal */
export function taskCountOf(config: Record<string, string>): number {
  const max = Number.parseInt(config['tasks.max'] ?? '1', 10);
  const limit = Number.isNaN(max) ? 1 : Math.max(max, 0);
  if (pluginOf(config['connector.class'] ?? '')?.singleTask) {
    return Math.min(limit, 1);
  }
  return limit;
}
