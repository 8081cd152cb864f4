import { InputError } from '@backstage/errors';
import { ConnectorRef } from '@kafka-monitor/plugin-kafka-monitor-common';
import type { CheckedBulkRequest } from './startBulk';

/**
 * A deletion is of one environment, whose name has been typed.
 *
 * @throws InputError saying which
 */
export function assertConfirmed(
  { operation, confirm }: CheckedBulkRequest,
  refs: readonly ConnectorRef[],
) {
  if (operation !== 'delete') {
    return;
  }
  const environments = [...new Set(refs.map(ref => ref.environment))];
  if (environments.length > 1) {
    throw new InputError(
      `Invalid body: 'connectors': connectors of one environment are deleted at once, not of ${environments.join(
        ', ',
      )}`,
    );
  }
  if (confirm !== environments[0]) {
    throw new InputError(
      `Invalid body: 'confirm': has to be the name of the environment, ${environments[0]}`,
    );
  }
}
