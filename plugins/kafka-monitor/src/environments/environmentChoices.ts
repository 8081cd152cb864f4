import { Environment } from '@kafka-monitor/plugin-kafka-monitor-common';
import { FilterChoice, Translate } from '../shared';

/**
 * Environments to filter by. Those that nobody watches are left out of lists
 * and counts until one chooses them, so it is told which these are.
 */
export function environmentChoices(
  t: Translate,
  environments: readonly Environment[],
): FilterChoice[] {
  return environments.map(({ name, title, configured, enabled }) => {
    if (configured && enabled) {
      return { id: name, label: title };
    }
    return {
      id: name,
      label: t(
        configured
          ? 'environments.choice.switchedOff'
          : 'environments.choice.notConfigured',
        { title },
      ),
    };
  });
}
